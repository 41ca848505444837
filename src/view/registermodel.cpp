#include "view/registermodel.h"

#include "exchange/recordvalues.h"
#include "view/actwords.h"
#include "view/duewords.h"
#include "view/howfar.h"
#include "view/recordwords.h"

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

RegisterLine registerLine(const StandingRecord &standing, const Description &description, const Desk &desk)
{
    const RecordRow &row = standing.row;
    const bool isIncident = row.registerName == "incident";
    RegisterLine line{.record = text(row.id), .sign = text(isIncident ? row.category : row.registerName)};
    line.title = withFirstLarge(text(titleOf(standing.state, description, desk.tongue())));
    const HowFar howFar = HowFar::of(standing.state, description, row.step, row.at, desk);
    line.when = howFar.when;
    line.step = howFar.step;
    line.due = standingWords(standing, desk);
    line.late = !standing.dues.empty() && DueWords::from(standing.dues.front(), desk).late;
    line.unconfirmed = row.state == "unconfirmed";
    line.closed = !row.open;
    line.remarks = static_cast<int>(row.remarks);
    return line;
}

RegisterModel::RegisterModel(QObject *parent)
    : ListOfRows(
          {"record", "sign", "title", "when", "step", "due", "late", "unconfirmed", "closed", "remarks"},
          parent)
{
}

void RegisterModel::show(const std::vector<RegisterLine> &lines)
{
    std::vector<RowValues> values;
    values.reserve(lines.size());
    for (const RegisterLine &line : lines)
        values.push_back({line.record,
                          {line.record, line.sign, line.title, line.when, line.step, line.due, line.late,
                           line.unconfirmed, line.closed, line.remarks}});
    become(std::move(values));
}

} // namespace piketboek
