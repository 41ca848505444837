#include "registers/whatif.h"

#include "registers/formrules.h"
#include "registers/remarks.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

struct RuleWords
{
    std::string_view rule, dutch, english;
};

constexpr std::array<RuleWords, 13> words = {{
    {"unknown_version", "geschreven door een nieuwer programma", "written by a newer program"},
    {"unknown_act", "een handeling die dit programma niet kent", "an act that this program does not know"},
    {"unknown_register", "een register dat hier niet bekend is", "a register that is not known here"},
    {"unknown_field", "een veld dat dit register niet heeft", "a field that this register does not have"},
    {"unknown_value", "een waarde die in dit veld niet kan staan",
     "a value that can not stand in this field"},
    {"unknown_step", "een stap die dit register niet heeft", "a step that this register does not have"},
    {"not_covered", "een afgeschermd veld staat open", "a covered field stands in the open"},
    {"impossible_step", "deze stap kan nog niet: er gaat een andere aan vooraf",
     "this step can not be yet: another one comes before it"},
    {"ends_before_start", "het einde ligt voor het begin", "it ends before it begins"},
    {"impossible_time", "een tijd die niet bestaat", "a time that does not exist"},
    {"erases_nothing", "wist niets", "erases nothing"},
    {"written_in_the_future", "geschreven met een klok die ver voorloopt",
     "written by a clock that is far ahead"},
    {"two_numbers", "twee dossiers met één nummer", "two records with one number"},
}};

// As if this device, knowing all that is here, wrote it.
PlacedEntry asWritten(const Draft &draft, int64_t seq)
{
    Envelope envelope;
    envelope.id = {"~", seq};
    envelope.record = draft.record;
    envelope.registerName = draft.registerName;
    envelope.form = draft.form;
    envelope.act = draft.act;
    envelope.about = draft.about;
    envelope.happened = draft.happened;
    envelope.municipality = draft.municipality;
    envelope.exercise = draft.exercise;
    envelope.plain = draft.plain;
    for (const auto &[name, value] : draft.covered)
        envelope.covered.emplace_back(name, Hash{});
    return {std::move(envelope), 0, 0, largestInteger};
}

std::vector<Remark> remarksOn(const std::vector<PlacedEntry> &entries, const RegisterBook &book)
{
    const RecordState state = RecordState::fold(entries);
    std::vector<Remark> all = state.remarks;
    std::ranges::copy(formRemarks(state, book), std::back_inserter(all));
    return all;
}

} // namespace

std::vector<std::string> rulesBrokenBy(const std::vector<Draft> &drafts, const std::vector<PlacedEntry> &held,
                                       const RegisterBook &book)
{
    const std::vector<Remark> before = remarksOn(held, book);
    std::vector<PlacedEntry> entries = held;
    // What is not here yet can not have been seen; all the rest has.
    for (PlacedEntry &entry : entries) {
        if (entry.serial == 0)
            entry.received = entry.envelope.written;
        entry.serial = std::max<int64_t>(entry.serial, 1);
    }
    int64_t seq = 0;
    for (const Draft &draft : drafts)
        entries.push_back(asWritten(draft, ++seq));
    std::vector<std::string> broken;
    for (const Remark &remark : remarksOn(entries, book)) {
        if (std::ranges::find(before, remark) == before.end())
            broken.push_back(remark.rule);
    }
    return broken;
}

std::string ruleWords(std::string_view rule, Language language)
{
    const auto found = std::ranges::find(words, rule, &RuleWords::rule);
    if (found == words.end())
        return std::string(rule);
    return std::string(language == Language::Dutch ? found->dutch : found->english);
}

} // namespace piketboek
