#include "view/registermodel.h"

namespace piketboek {

RegisterModel::RegisterModel(QObject *parent)
    : ListOfRows({"record", "sign", "title", "when", "step", "unconfirmed", "closed", "remarks"}, parent)
{
}

void RegisterModel::show(const std::vector<RegisterLine> &lines)
{
    std::vector<RowValues> values;
    values.reserve(lines.size());
    for (const RegisterLine &line : lines)
        values.push_back({line.record,
                          {line.record, line.sign, line.title, line.when, line.step, line.unconfirmed,
                           line.closed, line.remarks}});
    become(std::move(values));
}

} // namespace piketboek
