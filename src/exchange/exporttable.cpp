#include "exchange/exporttable.h"

#include "exchange/exportrows.h"
#include "exchange/formvalue.h"
#include "registers/commonfields.h"
#include "report/csvcell.h"

#include <algorithm>

namespace piketboek {

ExportTable::ExportTable(const Description &description, std::vector<ExportRow> rows, bool allFields)
    : m_description(description), m_rows(std::move(rows)), m_columns({"id", "happened"})
{
    for (const std::string &name : description.columns)
        addColumn(name);
    if (allFields)
        addHeld();
    m_rows = belowThoseNamed(std::move(m_rows), [this](const std::string &link) { return isColumn(link); });
}

bool ExportTable::isColumn(std::string_view name) const
{
    return std::ranges::find(m_columns, name) != m_columns.end();
}

void ExportTable::addColumn(const std::string &name)
{
    const FormField *field = m_description.field(name);
    const bool isPersonal = field && (field->cover == Cover::Person || field->cover == Cover::Special);
    const bool isTold = name == "confirmed" || name == "origin"; // by other columns
    if (!isPersonal && !isTold && !isColumn(name))
        m_columns.push_back(name);
}

void ExportTable::addHeld()
{
    for (const char *name :
         {"municipality", "exercise", "exercise_afterwards", "unconfirmed", "mistake", "duplicate_of"}) {
        if (isHeld(name))
            addColumn(name);
    }
    // Without a column that must be there the file could not be imported, rows or none.
    for (const FormField &field : m_description.fields) {
        if (field.required || isHeld(field.name))
            addColumn(field.name);
    }
    for (const LifeStep &step : m_description.steps) {
        if (isHeld(step.id))
            addColumn(step.id);
    }
    for (const FormField &field : commonFields()) {
        if (isHeld(field.name))
            addColumn(field.name);
    }
}

bool ExportTable::isHeld(std::string_view name) const
{
    return std::ranges::any_of(m_rows, [&](const ExportRow &row) { return row.fields.find(name); });
}

bool ExportTable::isCovered() const
{
    return std::ranges::any_of(m_columns, [&](const std::string &name) {
        const FormField *field = m_description.field(name);
        return name == "mistake" || (field && field->cover != Cover::Plain);
    });
}

std::string ExportTable::cell(const ExportRow &row, const std::string &name) const
{
    const Json *value = row.fields.find(name);
    if (!value)
        return name == m_description.first ? row.began : std::string();
    // An empty cell would say that it is no mistake.
    if (name == "mistake" && row.fields.text(name).empty())
        return "vergissing";
    const FormField *field = m_description.field(name);
    return cellOf(field ? *field : FormField(), *value);
}

std::string ExportTable::text() const
{
    std::string text;
    for (const std::string &name : m_columns)
        text.append(text.empty() ? "" : ";").append(csvCell(name));
    text += "\r\n";
    for (const ExportRow &row : m_rows) {
        std::string line;
        for (const std::string &name : m_columns)
            line.append(&name == m_columns.data() ? "" : ";").append(csvCell(cell(row, name)));
        text += line + "\r\n";
    }
    return text;
}

} // namespace piketboek
