#include "place/rdnew.h"

#include "place/projlibrary.h"

#include <cmath>
#include <string>
#include <utility>

namespace piketboek {

namespace {

constexpr double eastMost = 280'000;
constexpr double southMost = 300'000;
constexpr double northMost = 625'000;

bool isDutch(RdPoint p)
{
    return p.x > 0 && p.x < eastMost && p.y > southMost && p.y < northMost;
}

std::string metres(double value)
{
    return std::to_string(std::llround(value));
}

std::string degrees(LatLon point)
{
    return std::to_string(point.latitude) + ", " + std::to_string(point.longitude);
}

void silent(void *, int, const char *) {}

} // namespace

void RdNew::ContextEnd::operator()(pj_ctx *context) const
{
    ProjLibrary::opened()->destroyContext(context);
}

void RdNew::TransformationEnd::operator()(PJconsts *transformation) const
{
    ProjLibrary::opened()->destroy(transformation);
}

RdNew::RdNew(Context context, Transformation transformation)
    : m_context(std::move(context)), m_transformation(std::move(transformation))
{
}

Result<RdNew> RdNew::open()
{
    const ProjLibrary *proj = ProjLibrary::opened();
    if (!proj)
        return fail(Remedy::ShowOfficer,
                    "The Dutch grid (RD) is not known to this computer: install libproj25.");
    Context context(proj->createContext());
    proj->setLog(context.get(), nullptr, silent);
    proj->setNetwork(context.get(), 0); // offline is the normal case: no grids from the network
    const Transformation asDefined(
        proj->createTransformation(context.get(), "EPSG:4326", "EPSG:28992", nullptr));
    if (!asDefined)
        return fail(Remedy::ShowOfficer,
                    "The Dutch grid (RD) is not known to this computer: install proj-data.");
    Transformation eastFirst(proj->eastFirst(context.get(), asDefined.get()));
    return RdNew(std::move(context), std::move(eastFirst));
}

// Opening the grid takes much longer than asking it, and a file has thousands of corners.
const Result<RdNew> &RdNew::ofThisThread()
{
    thread_local const Result<RdNew> grid = open();
    return grid;
}

Result<RdPoint> RdNew::toRd(LatLon point) const
{
    const PJ_COORD turned = ProjLibrary::opened()->transform(m_transformation.get(), PJ_FWD,
                                                             {{point.longitude, point.latitude, 0, 0}});
    const RdPoint rd{turned.xy.x, turned.xy.y};
    if (!isDutch(rd))
        return fail(Remedy::AskAgain, "Latitude and longitude " + degrees(point) +
                                          " lie outside the Netherlands: write them as 51.81, 4.67.");
    return rd;
}

Result<LatLon> RdNew::toLatLon(RdPoint point) const
{
    if (!isDutch(point) && isDutch({point.y, point.x}))
        return fail(Remedy::AskAgain, metres(point.x) + ", " + metres(point.y) +
                                          " look like RD coordinates the wrong way round: first x (" +
                                          metres(point.y) + "), then y (" + metres(point.x) + ").");
    if (!isDutch(point))
        return fail(Remedy::AskAgain,
                    "RD x " + metres(point.x) + ", y " + metres(point.y) +
                        " lies outside the Netherlands: x runs from 0 to 280000, y from 300000 to 625000.");
    const PJ_COORD turned =
        ProjLibrary::opened()->transform(m_transformation.get(), PJ_INV, {{point.x, point.y, 0, 0}});
    return LatLon{turned.lp.phi, turned.lp.lam};
}

} // namespace piketboek
