#include "exchange/handoverwords.h"

#include "base/dutchdates.h"
#include "registers/label.h"

namespace piketboek {

namespace {

constexpr int64_t sayDayAfter = 12LL * 60 * 60 * 1000;

std::string wayWords(const std::string &way, Language language)
{
    if (way == "telephone")
        return Label{"per telefoon", "by telephone"}.in(language);
    if (way == "pin")
        return Label{"met pincode aangenomen", "accepted with PIN"}.in(language);
    if (way == "tablet")
        return Label{"op een andere tablet aangenomen", "accepted on another tablet"}.in(language);
    return way;
}

std::string momentWords(int64_t at, int64_t now, Language language)
{
    return now - at < sayDayAfter ? clockTime(at, language) : shortMoment(at, language);
}

std::string fromWords(const HandoverAct &act, Language language)
{
    return act.from.empty() ? std::string() : Label{"van ", "from "}.in(language) + act.from + ", ";
}

} // namespace

std::string handoverSentence(const HandoverAct &act, Language language)
{
    const std::string from = act.from.empty() ? "" : Label{" van ", " from "}.in(language) + act.from;
    if (act.offered)
        return Label{"Dienst aangeboden", "Duty offered"}.in(language) + from +
               Label{" aan ", " to "}.in(language) + act.to;
    std::string words = Label{"Dienst overgedragen", "Duty handed over"}.in(language) + from +
                        Label{" aan ", " to "}.in(language) + act.to + ", " + wayWords(act.way, language);
    if (!act.open.empty())
        words += " · " + std::to_string(act.open.size()) + Label{" open", " open"}.in(language);
    return words;
}

std::string holdersWords(const Duty &duty, int64_t now, Language language)
{
    std::string words;
    for (const HandoverAct &holder : duty.holders) {
        words += (words.empty() ? "" : Label{"; ook ", "; also "}.in(language)) + holder.to +
                 Label{" sinds ", " since "}.in(language) + momentWords(holder.at, now, language) + " (" +
                 fromWords(holder, language) + wayWords(holder.way, language) + ")";
    }
    for (const HandoverAct &offer : duty.offers)
        words += (words.empty() ? "" : "; ") +
                 std::string(Label{"aangeboden aan ", "offered to "}.in(language)) + offer.to +
                 Label{", nog niet aangenomen", ", not yet accepted"}.in(language);
    return words;
}

} // namespace piketboek
