#include "view/mapmodel.h"

namespace piketboek {

namespace {

RowValues rowFor(const MapMark &lead, int count, QPointF at)
{
    return {lead.record,
            {lead.record, lead.sign, lead.shape, lead.title, count, at.x(), at.y(), lead.roughly, lead.open,
             lead.unconfirmed}};
}

} // namespace

MapModel::MapModel(QObject *parent)
    : ListOfRows(
          {"record", "sign", "shape", "title", "count", "atX", "atY", "roughly", "running", "unconfirmed"},
          parent)
{
}

void MapModel::show(const std::vector<MapMark> &marks, const std::vector<MapCluster> &clusters,
                    const MapView &view)
{
    const QRectF frame(0, 0, view.frameWidth(), view.frameHeight());
    std::vector<RowValues> rows;
    for (const MapCluster &cluster : clusters) {
        const MapMark &lead = marks[cluster.members.front()];
        if (const QPointF at = view.inFrame(lead.at); frame.contains(at))
            rows.push_back(rowFor(lead, static_cast<int>(cluster.members.size()), at));
    }
    become(std::move(rows));
}

void MapModel::show(const std::vector<MapMark> &marks)
{
    std::vector<RowValues> rows;
    rows.reserve(marks.size());
    for (const MapMark &mark : marks)
        rows.push_back(rowFor(mark, 1, {}));
    become(std::move(rows));
}

} // namespace piketboek
