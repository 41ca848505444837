#include "view/timesmodel.h"

namespace piketboek {

TimesModel::TimesModel(QObject *parent)
    : ListOfRows({"key", "label", "pressed", "time", "source", "editing"}, parent)
{
}

void TimesModel::show(const std::vector<TimeRow> &rows)
{
    std::vector<RowValues> values;
    values.reserve(rows.size());
    for (const TimeRow &row : rows)
        values.push_back({row.key, {row.key, row.label, row.pressed, row.time, row.source, row.editing}});
    become(std::move(values));
}

} // namespace piketboek
