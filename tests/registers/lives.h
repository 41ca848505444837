// The lives of ordinances and orders, as short as a story tells them; days are of March 2020 unless said.
#pragma once

#include "base/writtentime.h"
#include "registers/ordinancelife.h"
#include "support/must.h"

namespace piketboek {

using Decision = OrdinanceLife::Meeting::Decision;
using Kind = OrdinanceLife::Kind;

inline int64_t when(const std::string &local)
{
    return must(instantOf(readWritten(local)->parts));
}

/// "02 20:00"
inline int64_t march(const std::string &dayAndTime)
{
    return when("2020-03-" + dayAndTime);
}

inline OrdinanceLife adopted(Kind kind = Kind::Ordinance)
{
    return {.kind = kind, .adopted = march("02 19:00")};
}

inline OrdinanceLife published(Kind kind = Kind::Ordinance)
{
    OrdinanceLife life = adopted(kind);
    life.published = march("02 20:00");
    return life;
}

inline OrdinanceLife regional()
{
    OrdinanceLife life = published();
    life.authority = OrdinanceLife::Authority::RegionChair;
    return life;
}

/// In 39 seats; at 22:00.
inline OrdinanceLife meets(OrdinanceLife life, const std::string &day, Decision decision, int present = 30)
{
    life.meetings.push_back(
        {.at = march(day + " 22:00"), .present = present, .members = 39, .decision = decision});
    return life;
}

/// The last meeting told, at another instant.
inline OrdinanceLife metAt(int64_t at, OrdinanceLife life)
{
    life.meetings.back().at = at;
    return life;
}

inline OrdinanceLife ratified(OrdinanceLife life = published())
{
    return meets(std::move(life), "10", Decision::Ratified);
}

inline OrdinanceLife refused(OrdinanceLife life = published())
{
    return meets(std::move(life), "10", Decision::Refused);
}

inline OrdinanceLife notDealtWith()
{
    return meets(published(), "10", Decision::NotDealtWith);
}

/// On the 10th; a second meeting, with a quorum, is planned for the 17th.
inline OrdinanceLife withoutQuorum()
{
    return meets(meets(published(), "17", Decision::NotEntered), "10", Decision::NotDealtWith, 19);
}

inline OrdinanceLife appealed(int64_t at, OrdinanceLife life = refused())
{
    life.appeal = {.at = at};
    return life;
}

/// Refused on Tuesday the 10th at 22:00, appealed on Wednesday the 11th at 09:00.
inline OrdinanceLife judged(int64_t decided, bool upheld)
{
    OrdinanceLife life = appealed(march("11 09:00"));
    life.appeal->decided = decided;
    life.appeal->upheld = upheld;
    return life;
}

inline OrdinanceLife suspended(int64_t from, std::optional<int64_t> until, OrdinanceLife life)
{
    life.suspensions.push_back({from, until});
    return life;
}

inline OrdinanceLife from(int64_t inForceFrom, OrdinanceLife life = published())
{
    life.inForceFrom = inForceFrom;
    return life;
}

inline OrdinanceLife until(int64_t end, OrdinanceLife life = published())
{
    life.until = end;
    return life;
}

inline OrdinanceLife withdrawn(int64_t at, OrdinanceLife life = published())
{
    life.withdrawn = at;
    return life;
}

inline OrdinanceLife replaced(int64_t at, OrdinanceLife life = published())
{
    life.replacedAt = at;
    return life;
}

/// A risk area, designated by word of mouth on the 2nd at 19:00.
inline OrdinanceLife spoken()
{
    OrdinanceLife life = adopted(Kind::RiskArea);
    life.byMouth = true;
    return life;
}

} // namespace piketboek
