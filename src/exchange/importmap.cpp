#include "exchange/importmap.h"

#include "base/listed.h"
#include "exchange/registerrow.h"
#include "journal/jsonreader.h"

#include <algorithm>

namespace piketboek {

namespace {

std::string named(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

std::string pointerTo(std::string_view name)
{
    std::string step = "/";
    for (const char letter : name) {
        if (letter == '~' || letter == '/')
            step += letter == '~' ? "~0" : "~1";
        else
            step += letter;
    }
    return step;
}

// What stands in a cell: the number 5 and the text 5 are one word.
std::optional<std::string> wordOf(const Json &value)
{
    if (value.asText())
        return *value.asText();
    if (value.asInteger() || value.asBool())
        return value.canonical();
    return std::nullopt;
}

/// Reads one member after the other; the first that is wrong stays as the flaw.
class Reading
{
public:
    explicit Reading(const Description &description)
        : m_names(RegisterRow::names(description)), m_required(RegisterRow::required(description))
    {
        m_map.timeFields.insert("happened");
        for (const LifeStep &step : description.steps)
            m_map.timeFields.insert(step.id);
        for (const FormField &field : description.fields) {
            if (field.type == FieldType::Time)
                m_map.timeFields.insert(field.name);
        }
    }

    std::expected<ImportMap, Description::Flaw> map(const Json &json);

private:
    void wrong(const std::string &pointer, std::string reason);
    const Json::Object &members(const Json &json, const std::string &pointer);
    bool isField(const std::string &name, const std::string &pointer);
    void readColumns(const Json &columns);
    void readConstants(const Json &constants);
    void readValues(const Json &values);
    void readWords(const std::string &field, const Json &words, const std::string &pointer);
    void readTimes(const Json &pattern);
    void readZone(const Json &zone);
    void checkNeeded();
    bool isColumn(const std::string &field) const;

    std::vector<std::string> m_names;
    size_t m_required;
    ImportMap m_map;
    std::optional<Description::Flaw> m_flaw;
};

void Reading::wrong(const std::string &pointer, std::string reason)
{
    if (!m_flaw)
        m_flaw = {pointer, std::move(reason)};
}

const Json::Object &Reading::members(const Json &json, const std::string &pointer)
{
    static const Json::Object none;
    if (json.asObject())
        return *json.asObject();
    wrong(pointer, "an object was expected");
    return none;
}

bool Reading::isField(const std::string &name, const std::string &pointer)
{
    const bool isKnown = std::ranges::find(m_names, name) != m_names.end();
    if (!isKnown)
        wrong(pointer, "there is no field " + named(name) + "; the fields are: " + listed(m_names));
    return isKnown;
}

bool Reading::isColumn(const std::string &field) const
{
    return std::ranges::any_of(m_map.columns, [&](const auto &column) { return column.second == field; });
}

void Reading::readColumns(const Json &columns)
{
    for (const auto &[name, field] : members(columns, "/columns")) {
        const std::string at = "/columns" + pointerTo(name);
        const std::string target = field.asText() ? *field.asText() : std::string();
        if (!field.isNull() && target.empty())
            wrong(at, "the name of a field was expected, or null to leave the column out");
        if (!target.empty() && isField(target, at) && isColumn(target))
            wrong(at, "another column is " + named(target) + " already");
        m_map.columns[name] = target;
    }
}

void Reading::readConstants(const Json &constants)
{
    for (const auto &[field, value] : members(constants, "/constants")) {
        const std::string at = "/constants" + pointerTo(field);
        if (isField(field, at) && isColumn(field))
            wrong(at, "a column is " + named(field) + " already");
        if (value.isNull() || value.isObject())
            wrong(at, "a value was expected");
    }
    m_map.constants = constants;
}

void Reading::readWords(const std::string &field, const Json &words, const std::string &pointer)
{
    for (const auto &[word, ours] : members(words, pointer)) {
        if (!wordOf(ours) && !ours.asArray())
            wrong(pointer + pointerTo(word), "a value was expected");
        m_map.values[field].emplace(word, ours);
    }
}

void Reading::readValues(const Json &values)
{
    for (const auto &[field, words] : members(values, "/values")) {
        const std::string at = "/values" + pointerTo(field);
        if (isField(field, at) && !isColumn(field))
            wrong(at, "no column is " + named(field));
        readWords(field, words, at);
    }
}

void Reading::readTimes(const Json &pattern)
{
    if (!pattern.asText())
        return wrong("/time_format", "a text such as dd-MM-yyyy HH:mm was expected");
    std::expected<TimePattern, std::string> read = TimePattern::read(*pattern.asText());
    if (read)
        m_map.times = std::move(*read);
    else
        wrong("/time_format", named(*pattern.asText()) + " is no time format: " + read.error());
}

void Reading::readZone(const Json &zone)
{
    const std::string name = zone.asText() ? *zone.asText() : std::string();
    if (name != "Europe/Amsterdam" && name != "UTC")
        wrong("/zone", "the zone is Europe/Amsterdam or UTC");
    m_map.isUtc = name == "UTC";
}

void Reading::checkNeeded()
{
    for (size_t i = 0; i < m_required; ++i) {
        if (m_map.constants.find(m_names[i]))
            continue;
        if (!isColumn(m_names[i]))
            wrong("/columns", "no column is " + named(m_names[i]) +
                                  ", which every row must have: name one, or give it in constants");
        m_map.needed.insert(m_names[i]);
    }
}

std::expected<ImportMap, Description::Flaw> Reading::map(const Json &json)
{
    static constexpr std::string_view known[] = {"columns", "constants", "time_format", "values", "zone"};
    for (const auto &[name, value] : members(json, "")) {
        if (std::ranges::find(known, name) == std::end(known))
            wrong(pointerTo(name), "there is no " + named(name) +
                                       " in a map: it has columns, values, time_format, zone and constants");
    }
    const auto read = [&](const char *name, void (Reading::*how)(const Json &)) {
        if (const Json *value = json.find(name))
            (this->*how)(*value);
    };
    if (json.isObject() && !json.find("columns"))
        wrong("", "\"columns\" is missing");
    read("columns", &Reading::readColumns);
    read("constants", &Reading::readConstants);
    read("values", &Reading::readValues);
    read("time_format", &Reading::readTimes);
    read("zone", &Reading::readZone);
    checkNeeded();
    if (m_flaw)
        return std::unexpected(*m_flaw);
    return std::move(m_map);
}

} // namespace

Result<ImportMap> ImportMap::read(const std::string &file, std::string_view text,
                                  const Description &description)
{
    std::map<std::string, int64_t> lines;
    JsonReader reader(text);
    reader.noteLines(lines);
    const std::optional<Json> json = reader.value();
    if (!json || !reader.atEnd())
        return fail(Remedy::AskAgain, file + ": " + reader.failure().words);
    std::expected<ImportMap, Description::Flaw> map = Reading(description).map(*json);
    if (map)
        return std::move(*map);
    return fail(Remedy::AskAgain, file + ", line " + std::to_string(lineOf(lines, map.error().pointer)) +
                                      ": " + map.error().reason);
}

std::vector<std::string> ImportMap::names() const
{
    std::vector<std::string> names;
    names.reserve(columns.size());
    for (const auto &[name, field] : columns)
        names.push_back(name);
    std::ranges::stable_partition(
        names, [&](const std::string &name) { return needed.contains(columns.find(name)->second); });
    return names;
}

size_t ImportMap::required() const
{
    return needed.size();
}

Json ImportMap::inOurWords(const std::string &field, const Json &value) const
{
    const auto words = values.find(field);
    if (words == values.end())
        return value;
    if (value.asArray()) {
        Json::Array items;
        items.reserve(value.asArray()->size());
        for (const Json &item : *value.asArray())
            items.push_back(inOurWords(field, item));
        return items;
    }
    const std::optional<std::string> word = wordOf(value);
    const auto found = word ? words->second.find(*word) : words->second.end();
    return found == words->second.end() ? value : found->second;
}

Result<Json> ImportMap::ownTime(const std::string &text) const
{
    std::optional<WrittenTime> written = times ? times->match(text) : readWritten(text);
    if (times && !written)
        return fail(Remedy::AskAgain, quoted(text) + " is not written as " + times->text());
    if (!written || written->hasOffset || !written->rest.empty())
        return Json(text);
    constexpr std::string_view offset = "+00:00";
    written->parts.offsetMinutes = 0;
    std::string spelling = spelled(written->precision, written->parts);
    if (written->precision >= Precision::Minute && !isUtc)
        spelling.resize(spelling.size() - offset.size());
    return Json(std::move(spelling));
}

Result<Json> ImportMap::own(const std::string &field, const Json &value) const
{
    Json ours = inOurWords(field, value);
    const std::optional<std::string> word = wordOf(value);
    const bool isTime = timeFields.contains(field) && word && !word->empty();
    return isTime && ours == value ? ownTime(*word) : Result<Json>(std::move(ours));
}

Row ImportMap::row(const Row &foreign) const
{
    if (!foreign.problem.empty())
        return foreign;
    Row row{foreign.line, constants, {}};
    const auto refuse = [&](std::string problem) {
        if (row.problem.empty())
            row.problem = std::move(problem);
    };
    for (const auto &[name, value] : *foreign.fields.asObject()) {
        const auto column = columns.find(name);
        if (column == columns.end())
            refuse(named(name) + " is not in the map: give it a field, or null to leave it out");
        if (column == columns.end() || column->second.empty())
            continue;
        Result<Json> ours = own(column->second, value);
        if (ours)
            row.fields.set(column->second, std::move(*ours));
        else
            refuse(std::move(ours.error().words));
    }
    return row;
}

} // namespace piketboek
