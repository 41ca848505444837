// An ExportTable is export rows as CSV that `import` takes again: a first line of names, then a line for
// each.
#pragma once

#include "exchange/exportrow.h"

#include <string>
#include <vector>

namespace piketboek {

class ExportTable
{
public:
    /// Of the columns that lists show, or of all fields that any row holds; never those about persons.
    ExportTable(const Description &description, std::vector<ExportRow> rows, bool allFields);

    const std::vector<ExportRow> &rows() const { return m_rows; }
    std::string text() const;
    /// Whether there is a column of what is covered.
    bool isCovered() const;

private:
    void addColumn(const std::string &name);
    void addHeld();
    bool isColumn(std::string_view name) const;
    bool isHeld(std::string_view name) const;
    std::string cell(const ExportRow &row, const std::string &name) const;

    const Description &m_description;
    std::vector<ExportRow> m_rows;
    std::vector<std::string> m_columns;
};

} // namespace piketboek
