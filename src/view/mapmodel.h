// MapModel lists what stands in the frame of a map: single records and clusters of them.
#pragma once

#include "view/listofrows.h"
#include "view/mapclusters.h"
#include "view/mapview.h"

namespace piketboek {

class MapModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    explicit MapModel(QObject *parent = nullptr);

    void show(const std::vector<MapMark> &marks, const std::vector<MapCluster> &clusters,
              const MapView &view);
    /// One row a record, wherever it stands.
    void show(const std::vector<MapMark> &marks);
};

} // namespace piketboek
