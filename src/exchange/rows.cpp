#include "exchange/rows.h"

#include "base/listed.h"
#include "exchange/calendar.h"
#include "exchange/csvreader.h"
#include "journal/jsonreader.h"
#include "report/csvcell.h"

#include <algorithm>
#include <set>
#include <span>

namespace piketboek {

namespace {

using Names = std::vector<std::string>;
using Take = std::function<Result<void>(const Row &)>;

bool isIn(std::span<const std::string> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

std::unexpected<Failure> wrongColumns(const std::string &wrong, const Names &known)
{
    return fail(Remedy::AskAgain, wrong + "; the columns are: " + listed(known) + "; nothing was imported");
}

Result<void> checkHeader(const std::vector<std::string> &header, const Names &known, size_t required)
{
    Names strange, missing;
    for (const std::string &name : header) {
        if (!isIn(known, name))
            strange.push_back(name);
    }
    const Names here(header.begin(), header.end());
    std::ranges::copy_if(std::span(known).first(required), std::back_inserter(missing),
                         [&](std::string_view name) { return !isIn(here, name); });
    if (!strange.empty())
        return wrongColumns("this file has columns that mean nothing here: " + listed(strange), known);
    if (!missing.empty())
        return wrongColumns("this file lacks the columns: " + listed(missing), known);
    if (std::set<std::string_view>(here.begin(), here.end()).size() != here.size())
        return wrongColumns("a column stands twice in this file", known);
    return {};
}

Row rowFrom(const std::vector<std::string> &header, const CsvRecord &record)
{
    if (record.cells.size() != header.size())
        return {record.line, Json::object({}),
                "this row has " + std::to_string(record.cells.size()) + " cells and the first line " +
                    std::to_string(header.size())};
    Json::Object fields;
    for (size_t i = 0; i < header.size(); ++i) {
        if (!record.cells[i].empty())
            fields.emplace_back(header[i], textInCell(record.cells[i]));
    }
    return {record.line, Json::object(std::move(fields)), {}};
}

Result<void> eachCsvRow(std::string_view text, const Names &known, size_t required, const Take &take)
{
    CsvReader reader(text);
    const Result<std::optional<CsvRecord>> header = reader.next();
    if (!header)
        return std::unexpected(header.error());
    if (!*header)
        return wrongColumns("this file is empty", known);
    if (const Result<void> sound = checkHeader((*header)->cells, known, required); !sound)
        return sound;
    Result<std::optional<CsvRecord>> record = reader.next();
    for (; record && *record; record = reader.next()) {
        if (const Result<void> taken = take(rowFrom((*header)->cells, **record)); !taken)
            return taken;
    }
    return record ? Result<void>() : std::unexpected(record.error());
}

Row rowFrom(int64_t line, Json value)
{
    if (!value.isObject())
        return {line, Json::object({}), "this is no object with the fields of one record"};
    return {line, std::move(value), {}};
}

std::unexpected<Failure> unsound(JsonReader &reader)
{
    Failure failure = reader.failure();
    failure.words += "; nothing was imported";
    return std::unexpected(std::move(failure));
}

Result<void> eachJsonRow(std::string_view text, const Take &take)
{
    JsonReader reader(text);
    if (!reader.step('[')) {
        reader.refuse("an array of records was expected");
        return unsound(reader);
    }
    bool more = !reader.step(']');
    while (more) {
        const int64_t line = reader.line();
        std::optional<Json> value = reader.value();
        if (!value)
            return unsound(reader);
        if (const Result<void> taken = take(rowFrom(line, std::move(*value))); !taken)
            return taken;
        more = reader.step(',');
        if (!more && !reader.step(']')) {
            reader.refuse("a comma or ] was expected");
            return unsound(reader);
        }
    }
    if (reader.atEnd())
        return {};
    reader.refuse("something follows the array");
    return unsound(reader);
}

} // namespace

std::optional<RowFormat> formatOf(std::string_view path)
{
    if (path.ends_with(".json"))
        return RowFormat::Json;
    if (path.ends_with(".ics"))
        return RowFormat::Calendar;
    return path.ends_with(".csv") ? std::optional(RowFormat::Csv) : std::nullopt;
}

Result<void> eachRow(std::string_view text, RowFormat format, const std::vector<std::string> &known,
                     size_t required, const std::function<Result<void>(const Row &)> &take)
{
    if (format == RowFormat::Json)
        return eachJsonRow(text, take);
    if (format == RowFormat::Csv)
        return eachCsvRow(text, known, required, take);
    if (isIn(known, "starts"))
        return eachEvent(text, take);
    return fail(Remedy::AskAgain,
                "a calendar is for a register with a field \"starts\", such as council_meeting; "
                "nothing was imported");
}

} // namespace piketboek
