// MapClusters brings together the marks that a finger could not tell apart at a zoom level.
#pragma once

#include "view/mapmarks.h"

namespace piketboek {

/// Stands where its first mark stands.
struct MapCluster
{
    std::vector<size_t> members = {}; ///< of the marks, the first one leads
};

/// The leads of two clusters are never nearer to each other than `reach` (of the world's square); of the
/// marks the earlier ones lead. The same marks give the same clusters, wherever the map is.
std::vector<MapCluster> clustersOf(const std::vector<MapMark> &marks, double reach);

} // namespace piketboek
