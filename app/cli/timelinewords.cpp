#include "timelinewords.h"

#include "base/dutchdates.h"
#include "exchange/actsentence.h"
#include "exchange/handoverwords.h"
#include "report/category.h"

#include <algorithm>

namespace piketboek {

namespace {

struct Word
{
    std::string_view name, dutch, english;
};

constexpr Word acts[] = {{"open", "incident", "incident"},
                         {"line", "regel", "line"},
                         {"set", "gewijzigd", "changed"},
                         {"time", "tijdstip", "time"},
                         {"grip", "GRIP", "GRIP"},
                         {"callout", "oproep", "call-out"},
                         {"inform", "geïnformeerd", "informed"},
                         {"attach", "bijlage", "attachment"},
                         {"number", "nummer", "number"},
                         {"correct", "correctie", "correction"},
                         {"withdraw", "teruggenomen", "taken back"},
                         {"merge", "samengevoegd", "merged"},
                         {"unmerge", "samenvoeging teruggenomen", "merge taken back"},
                         {"erase", "gewist", "erased"},
                         {"destroy", "vernietigd", "destroyed"},
                         {"claim", "van mij", "claimed"},
                         {"settle", "beoordeeld", "judged"}};

constexpr Word values[] = {{"fact", "feit", "fact"},
                           {"picture", "beeld", "picture"},
                           {"judgement", "oordeel", "judgement"},
                           {"decision", "besluit", "decision"},
                           {"action", "actie", "action"},
                           {"done", "gedaan", "done"},
                           {"contact", "contact", "contact"},
                           {"alarm", "alarm", "alarm"},
                           {"accepted", "aangenomen", "accepted"},
                           {"by_telephone", "telefonisch afgehandeld", "handled by telephone"},
                           {"departed", "uitgerukt", "departed"},
                           {"on_scene", "ter plaatse", "on scene"},
                           {"end", "einde inzet", "end of deployment"},
                           {"back", "terug", "back"},
                           {"answered", "beantwoord", "answered"},
                           {"false", "loos", "false"},
                           {"withdrawn", "ingetrokken", "withdrawn"}};

// What is as it mostly is needs no word.
constexpr Word states[] = {{"confirmed", "", ""},
                           {"unconfirmed", "onbevestigd", "unconfirmed"},
                           {"mistaken", "vergissing", "mistake"}};
constexpr Word exercises[] = {{"no", "", ""}, {"exercise", "OEFENING", "EXERCISE"}, {"demo", "DEMO", "DEMO"}};

template<class Words>
std::string wordFor(const Words &words, const std::string &name, Language language)
{
    const auto found = std::ranges::find(words, name, &Word::name);
    if (found == std::end(words))
        return name;
    return std::string(language == Language::Dutch ? found->dutch : found->english);
}

std::string categoryWord(const std::string &category, Language language)
{
    const auto found = std::ranges::find(categories, category, &Category::id);
    return found == categories.end() ? category : std::string(found->word(language));
}

void append(std::string &words, const std::string &more)
{
    if (!more.empty())
        words += " · " + more;
}

// A text may hold anything; on a terminal it is one line, and no control character reaches it.
std::string onOneLine(std::string text)
{
    for (char &character : text) {
        if (static_cast<unsigned char>(character) < 0x20 || character == 0x7F)
            character = ' ';
    }
    return text;
}

std::string plainWords(const Json &plain, Language language)
{
    std::string words;
    for (const char *name : {"kind", "time", "outcome"})
        append(words, wordFor(values, plain.text(name), language));
    for (const char *name : {"number", "officer", "who", "subcategory", "highlight"})
        append(words, plain.text(name));
    if (const int64_t grip = plain.integer("grip", -1); grip >= 0)
        words += ' ' + std::to_string(grip);
    return words;
}

std::optional<Happened> happenedOf(const Envelope &envelope)
{
    if (!envelope.happened)
        return std::nullopt;
    const Result<Happened> read =
        Happened::read(envelope.happened->at, envelope.happened->zone, envelope.happened->source);
    return read ? std::optional(*read) : std::nullopt;
}

Json namesOf(const std::vector<std::string> &names)
{
    return Json(Json::Array(names.begin(), names.end()));
}

Json happenedJson(const HappenedText &happened)
{
    return Json::object({{"at", happened.at}, {"zone", happened.zone}, {"source", happened.source}});
}

Result<void> addCovered(Json &json, const Line &line, Reader &reader)
{
    const Device *device = reader.entries().device(line.id.device);
    const auto erased =
        device ? reader.entries().erasedFields(*device, line.id.seq) : std::set<std::string, std::less<>>();
    if (!erased)
        return std::unexpected(erased.error());
    Json covered = Json::object({});
    std::vector<std::string> gone, withheld;
    for (const auto &[name, hash] : line.envelope.covered) {
        if (const Json *value = line.disclosures.find(name))
            covered.set(name, *value);
        else
            (erased->contains(name) ? gone : withheld).push_back(name);
    }
    json.set("covered", std::move(covered));
    if (!gone.empty())
        json.set("erased", namesOf(gone));
    if (!withheld.empty())
        json.set("withheld", namesOf(withheld));
    return {};
}

} // namespace

std::string TimelineWords::sentence(const Line &line) const
{
    const Description *form =
        line.envelope.registerName == "incident" ? nullptr : m_book->find(line.envelope.registerName);
    std::string words =
        form ? actSentence(line.envelope, line.disclosures, *form, m_language) : std::string();
    if (line.envelope.act == "handover")
        words = handoverSentence(HandoverAct::read({.envelope = line.envelope}), m_language);
    if (words.empty()) {
        words = wordFor(acts, line.envelope.act, m_language);
        append(words, categoryWord(line.category, m_language));
        words += plainWords(line.envelope.plain, m_language);
    }
    for (const char *name : {"place", "text", "reason"})
        append(words, line.disclosures.text(name));
    for (const std::string &name : attachedNames(line.envelope, line.disclosures, m_language))
        append(words, name);
    if (!line.correctedText.empty())
        words += " → " + line.correctedText;
    if (line.withdrawn)
        append(words, wordFor(acts, "withdraw", m_language));
    if (line.envelope.act == "open")
        append(words, wordFor(states, line.recordState, m_language));
    append(words, wordFor(exercises, line.envelope.exercise, m_language));
    return onOneLine(std::move(words)) + "  [" + line.record + "]\n";
}

std::string TimelineWords::add(const Line &line)
{
    const std::optional<Happened> happened = happenedOf(line.envelope);
    if (happened && happened->precision() < Precision::Day) {
        m_undated += "  " + inWords(*happened, m_language) + "  " + sentence(line);
        return {};
    }
    const int64_t moment = happened ? happened->sortKey() : line.envelope.written;
    const bool timed = !happened || happened->precision() > Precision::Day;
    std::string text;
    if (const std::string day = dayHeading(moment, m_language); day != m_day) {
        text = (m_day.empty() ? "" : "\n") + day + '\n';
        m_day = day;
    }
    return text + "  " + (timed ? clockTime(moment, m_language) : "--:--") + "  " + sentence(line);
}

std::string TimelineWords::rest() const
{
    if (m_undated.empty())
        return {};
    const char *heading = m_language == Language::Dutch ? "datum onbekend\n" : "date unknown\n";
    return (m_day.empty() ? "" : "\n") + std::string(heading) + m_undated;
}

Result<Json> jsonOf(const Line &line, Reader &reader)
{
    const Envelope &envelope = line.envelope;
    Json json = Json::object({{"device", line.id.device},
                              {"seq", line.id.seq},
                              {"record", line.record},
                              {"register", envelope.registerName},
                              {"act", envelope.act},
                              {"author", envelope.author},
                              {"role", envelope.role},
                              {"written", envelope.written},
                              {"category", line.category},
                              {"state", line.recordState},
                              {"plain", envelope.plain},
                              {"withdrawn", line.withdrawn}});
    if (!envelope.municipality.empty())
        json.set("municipality", envelope.municipality);
    if (!envelope.exercise.empty())
        json.set("exercise", envelope.exercise);
    if (envelope.happened)
        json.set("happened", happenedJson(*envelope.happened));
    if (line.receipt) {
        json.set("serial", line.receipt->serial);
        json.set("received", line.receipt->received);
    }
    if (!line.correctedText.empty())
        json.set("corrected", line.correctedText);
    if (const Result<void> added = addCovered(json, line, reader); !added)
        return std::unexpected(added.error());
    return json;
}

} // namespace piketboek
