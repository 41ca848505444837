#include "view/fieldmodel.h"

namespace piketboek {

FieldModel::FieldModel(QObject *parent)
    : ListOfRows({"name", "label", "value", "typed", "editor", "groups", "missing", "covered"}, parent)
{
}

void FieldModel::show(const std::vector<FieldRow> &rows)
{
    std::vector<RowValues> values;
    values.reserve(rows.size());
    for (const FieldRow &row : rows)
        values.push_back(
            {row.name,
             {row.name, row.label, row.value, row.typed, row.editor, row.groups, row.missing, row.covered}});
    become(std::move(values));
}

} // namespace piketboek
