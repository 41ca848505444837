#include "view/runningmodel.h"

namespace piketboek {

RunningModel::RunningModel(QObject *parent)
    : ListOfRows({"record", "category", "title", "number", "statusWords", "lastLine", "since", "grip",
                  "unconfirmed", "delivered", "draft", "overdue"},
                 parent)
{
}

void RunningModel::show(const std::vector<RunningRow> &rows)
{
    std::vector<RowValues> values;
    values.reserve(rows.size());
    for (const RunningRow &row : rows)
        values.push_back({row.record,
                          {row.record, row.category, row.title, row.number, row.statusWords, row.lastLine,
                           row.since, row.grip, row.unconfirmed, row.delivered, row.draft, row.overdue}});
    become(std::move(values));
}

} // namespace piketboek
