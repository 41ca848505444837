#include "exchange/registerexport.h"

#include "base/writtentime.h"
#include "exchange/calendartext.h"
#include "exchange/exportrows.h"
#include "exchange/exporttable.h"
#include "exchange/formvalue.h"
#include "exchange/geometry.h"

#include <algorithm>

namespace piketboek {

namespace {

using Rows = std::vector<ExportRow>;

std::string counted(int64_t number, const char *words)
{
    return number == 0 ? std::string() : std::to_string(number) + words;
}

std::string unsaid(const Rows &rows)
{
    return counted(std::ranges::count(rows, false, &ExportRow::isWhole),
                   " records hold more than a row can say (lines, links, second acts, what is not here): "
                   "export pack takes everything along");
}

bool isApart(const ExportRow &row)
{
    static constexpr std::string_view members[] = {"exercise", "exercise_afterwards", "unconfirmed",
                                                   "mistake", "duplicate_of"};
    return std::ranges::any_of(members, [&](std::string_view name) { return row.fields.find(name); });
}

RegisterExport asJson(const Rows &byTime)
{
    const Rows rows = belowThoseNamed(byTime, [](const std::string &) { return true; });
    RegisterExport made{"[", unsaid(rows), true};
    const char *separator = "\n";
    for (const ExportRow &row : rows) {
        made.text += std::exchange(separator, ",\n");
        row.fields.appendCanonical(made.text);
    }
    made.text += rows.empty() ? "]\n" : "\n]\n";
    return made;
}

RegisterExport asCsv(const Rows &rows, const Description &description, bool allFields)
{
    const ExportTable table(description, rows, allFields);
    const std::string apart = counted(std::ranges::count_if(rows, isApart),
                                      " of the records are exercises, mistakes, unconfirmed or duplicates, "
                                      "which these columns do not say: --all does");
    return {table.text(), allFields ? unsaid(table.rows()) : apart, table.isCovered()};
}

Json properties(const ExportRow &row, const Description &description)
{
    Json shown = Json::object({{"id", row.id}});
    for (const std::string &name : description.columns) {
        const FormField *field = description.field(name);
        const Json *value = row.fields.find(name);
        if (value && (!field || field->cover == Cover::Plain))
            shown.set(name, *value);
        else if (name == description.first && !row.began.empty())
            shown.set(name, row.began);
    }
    for (const char *name : {"exercise", "exercise_afterwards", "unconfirmed", "duplicate_of"}) {
        if (const Json *value = row.fields.find(name))
            shown.set(name, *value);
    }
    if (row.fields.find("mistake"))
        shown.set("mistake", true);
    return shown;
}

struct Drawn
{
    Json shape = {};
    Cover cover = Cover::Plain;
};

std::optional<Drawn> drawnIn(const ExportRow &row, const Description &description)
{
    for (const FormField &field : description.fields) {
        const Json *typed = field.type == FieldType::Shape ? row.fields.find(field.name) : nullptr;
        if (!typed)
            continue;
        if (Result<Json> shape = readFormValue(field, *typed))
            return Drawn{std::move(*shape), field.cover};
    }
    return std::nullopt;
}

RegisterExport asGeoJson(const Rows &rows, const Description &description)
{
    RegisterExport made{R"({"features":[)"};
    const char *separator = "\n";
    int64_t nowhere = 0;
    for (const ExportRow &row : rows) {
        const std::string position = row.fields.text("position");
        const std::optional<Drawn> drawn = drawnIn(row, description);
        if (!drawn && position.empty()) {
            ++nowhere;
            continue;
        }
        Json shown = properties(row, description);
        if (drawn && !position.empty())
            shown.set("position", position);
        made.isCovered |= !position.empty() || drawn->cover != Cover::Plain;
        made.text += std::exchange(separator, ",\n");
        made.text += R"({"geometry":)" + (drawn ? shapeGeometry(drawn->shape) : pointGeometry(position)) +
                     R"(,"id":)" + Json(row.id).canonical() + R"(,"properties":)" + shown.canonical() +
                     R"(,"type":"Feature"})";
    }
    made.text += R"(],"type":"FeatureCollection"})"
                 "\n";
    made.note = counted(nowhere, " records without a position or a shape were left out");
    return made;
}

Result<RegisterExport> asCalendar(Reader &reader, const Description &description,
                                  const std::function<void(int64_t)> &progress)
{
    Result<CalendarText> calendar = calendarText(reader, description, progress);
    if (!calendar)
        return std::unexpected(calendar.error());
    return RegisterExport{std::move(calendar->text),
                          counted(calendar->undated, " records that are known to no day were left out")};
}

} // namespace

Result<RegisterExport> RegisterExport::make(Reader &reader, const Asked &asked,
                                            const std::function<void(int64_t)> &progress)
{
    const Description *description = reader.book().find(asked.registerName);
    if (!description)
        return fail(Remedy::AskAgain, quoted(asked.registerName) + " is no register of this journal");
    if (asked.format == ExportFormat::Calendar)
        return asCalendar(reader, *description, progress);
    const Result<Rows> rows = exportRows(reader, *description, progress);
    if (!rows)
        return std::unexpected(rows.error());
    if (asked.format == ExportFormat::Json)
        return asJson(*rows);
    return asked.format == ExportFormat::Csv ? asCsv(*rows, *description, asked.allFields)
                                             : asGeoJson(*rows, *description);
}

} // namespace piketboek
