#include "registers/ordinancelife.h"

#include <algorithm>

namespace piketboek {

std::optional<int64_t> OrdinanceLife::start() const
{
    const std::optional<int64_t> spoken = inForceFrom ? inForceFrom : adopted;
    const std::optional<int64_t> known = kind == Kind::RiskArea && byMouth && spoken ? spoken : published;
    if (!known)
        return std::nullopt;
    return std::max({*known, inForceFrom.value_or(*known), adopted.value_or(*known)});
}

std::optional<int64_t> OrdinanceLife::broughtToEnd() const
{
    std::optional<int64_t> end;
    for (const std::optional<int64_t> &step : {withdrawn, replacedAt, until})
        if (step)
            end = std::min(*step, end.value_or(*step));
    return end;
}

std::string_view OrdinanceLife::exemptBy() const
{
    switch (kind) {
    case Kind::Order:
        return "Gemeentewet art. 175";
    case Kind::RiskArea:
        return "Gemeentewet art. 174b";
    case Kind::AreaBan:
        return "Gemeentewet art. 172a/172b";
    case Kind::Ordinance:
        break;
    }
    return authority == Authority::RegionChair ? "Wvr art. 39 lid 1 onder b" : "";
}

} // namespace piketboek
