#include "view/linemodel.h"

namespace piketboek {

LineModel::LineModel(QObject *parent)
    : ListOfRows({"device", "seq", "time", "kind", "kindWord", "lineText", "author", "marks", "struck",
                  "original", "own", "delivered", "fresh", "attached"},
                 parent)
{
}

void LineModel::show(const std::vector<LineWords> &lines)
{
    std::vector<RowValues> values;
    values.reserve(lines.size());
    for (const LineWords &line : lines)
        values.push_back(
            {QString::number(line.no),
             {line.device, line.seq, line.time, line.kind, line.kindWord, line.said, line.author, line.marks,
              line.struck, line.original, line.own, line.delivered, line.fresh, line.attached}});
    become(std::move(values));
}

} // namespace piketboek
