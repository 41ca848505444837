#include "registers/eventconditions.h"

#include "journal/jsonreader.h"
#include "registers/registerfiles.h"
#include "registers/strictreader.h"

#include <algorithm>
#include <cassert>

namespace piketboek {

namespace {

class ConditionsReader : StrictReader
{
public:
    std::expected<EventConditions, Description::Flaw> conditions(const Json &json);

private:
    Member condition(std::string_view id, std::vector<Member> own);
    Member count(std::string_view name, int64_t &into);
    Member clock(std::string_view name, int &into);
    std::vector<Member> all();

    EventConditions m_read;
};

StrictReader::Member ConditionsReader::count(std::string_view name, int64_t &into)
{
    return {name, true, [this, &into](const Json &value, const std::string &pointer) {
                into = number(value, pointer);
                if (into < 1)
                    wrong(pointer, "a number of 1 or more was expected here");
            }};
}

// Nothing when it is not as "09:00".
std::optional<int> minutesOf(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 5 || text[2] != ':' || std::ranges::count_if(text, isDigit) != 4)
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + text[1] - '0', minute = (text[3] - '0') * 10 + text[4] - '0';
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

StrictReader::Member ConditionsReader::clock(std::string_view name, int &into)
{
    return {name, true, [this, &into](const Json &value, const std::string &pointer) {
                const std::optional<int> minutes = minutesOf(text(value, pointer));
                into = minutes.value_or(0);
                if (!minutes)
                    wrong(pointer, "a time of day such as \"09:00\" was expected here");
            }};
}

StrictReader::Member ConditionsReader::condition(std::string_view id, std::vector<Member> own)
{
    Label &words = m_read.labels[std::string(id)];
    const auto into = [this](std::string &word) {
        return [this, &word](const Json &v, const std::string &at) { word = text(v, at); };
    };
    own.push_back({"nl", true, into(words.dutch)});
    own.push_back({"en", true, into(words.english)});
    return {id, true,
            [this, own](const Json &value, const std::string &pointer) { members(value, pointer, own); }};
}

std::vector<StrictReader::Member> ConditionsReader::all()
{
    return {condition("persons", {count("most", m_read.mostPersons)}),
            condition("music", {clock("from", m_read.musicFrom), clock("until", m_read.musicUntil)}),
            condition("traffic", {}),
            condition("objects", {count("below_square_metres", m_read.objectsBelow)}),
            condition("organiser", {}),
            condition("term", {count("working_days", m_read.workingDays)}),
            condition("other_event", {}),
            condition("sunday", {clock("from", m_read.sundayFrom)})};
}

std::expected<EventConditions, Description::Flaw> ConditionsReader::conditions(const Json &json)
{
    std::vector<Member> known = heading("event_notice", m_read.source);
    known.push_back(
        {"conditions", true, [this](const Json &v, const std::string &at) { members(v, at, all()); }});
    members(json, {}, known);
    if (m_read.musicUntil <= m_read.musicFrom)
        wrong("/conditions/music", "\"until\" is not later than \"from\"");
    if (m_flaw)
        return std::unexpected(*m_flaw);
    return std::move(m_read);
}

EventConditions fromFiles()
{
    const auto file = std::ranges::find(settingFiles(), "event-notice.json", &RegisterFile::name);
    const std::optional<Json> json = JsonReader(file->text).value();
    assert(json);
    std::expected<EventConditions, Description::Flaw> read = EventConditions::read(*json);
    assert(read && "assets/settings/event-notice.json is not sound");
    return read.value_or(EventConditions());
}

} // namespace

const EventConditions &EventConditions::shipped()
{
    static const EventConditions conditions = fromFiles();
    return conditions;
}

std::expected<EventConditions, Description::Flaw> EventConditions::read(const Json &json)
{
    return ConditionsReader().conditions(json);
}

} // namespace piketboek
