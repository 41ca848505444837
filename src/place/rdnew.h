// RdNew turns WGS84 into the Dutch grid (RD New, EPSG:28992) and back, to a few decimetres.
// One object per thread.
#pragma once

#include "base/failure.h"

#include <memory>

struct pj_ctx;
struct PJconsts;

namespace piketboek {

struct RdPoint
{
    double x = 0; ///< metres
    double y = 0; ///< metres, in the Netherlands always more than x
};

struct LatLon
{
    double latitude = 0;
    double longitude = 0;
};

class RdNew
{
public:
    static Result<RdNew> open();
    /// The one of this thread, opened when it is first asked for.
    static const Result<RdNew> &ofThisThread();

    /// Refused outside the Netherlands, where the grid means nothing.
    Result<RdPoint> toRd(LatLon point) const;

    /// Also refused when x and y are swapped.
    Result<LatLon> toLatLon(RdPoint point) const;

private:
    struct ContextEnd
    {
        void operator()(pj_ctx *context) const;
    };
    struct TransformationEnd
    {
        void operator()(PJconsts *transformation) const;
    };
    using Context = std::unique_ptr<pj_ctx, ContextEnd>;
    using Transformation = std::unique_ptr<PJconsts, TransformationEnd>;

    RdNew(Context context, Transformation transformation);

    Context m_context;
    Transformation m_transformation;
};

} // namespace piketboek
