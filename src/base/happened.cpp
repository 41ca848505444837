#include "base/happened.h"

#include "base/localtime.h"
#include "base/writtentime.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr std::array<std::string_view, 5> sources{"button", "hand", "afterwards", "pager", "noted"};

std::unexpected<Failure> refuse(std::string_view at, const char *why)
{
    return fail(Remedy::ShowOfficer, quoted(at) + ' ' + why);
}

int64_t startOf(Precision precision, const LocalTime &parts)
{
    return precision < Precision::Minute ? startOfDay(parts.year, parts.month, parts.day)
                                         : instantAtOffset(parts);
}

bool isOffsetOfThatMoment(const LocalTime &parts)
{
    return localTime(instantAtOffset(parts)).offsetMinutes == parts.offsetMinutes;
}

// A day is 23 to 25 hours long.
int64_t startOfNextDay(int64_t msUtc)
{
    const LocalTime later = localTime(msUtc + 36LL * 60 * 60 * 1000);
    return startOfDay(later.year, later.month, later.day);
}

} // namespace

Result<Happened> Happened::read(std::string_view at, std::string_view zone, std::string_view source)
{
    const auto written = readWritten(at);
    if (!written || spelled(written->precision, written->parts) != at)
        return refuse(at, "is not spelled YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS]±HH:MM.");
    if (const auto known = inCalendar(written->parts); !known)
        return fail(Remedy::ShowOfficer, known.error().words);
    if (written->precision >= Precision::Minute && !isOffsetOfThatMoment(written->parts))
        return refuse(at, "has an offset that the Netherlands did not have at that moment.");
    Happened happened;
    if (zone != happened.zone())
        return refuse(at, "is not in the zone Europe/Amsterdam.");
    if (std::ranges::find(sources, source) == sources.end())
        return refuse(at, "has no source out of button, hand, afterwards, pager and noted.");
    happened.m_at = at;
    happened.m_source = source;
    happened.m_precision = written->precision;
    happened.m_year = written->parts.year;
    happened.m_start = startOf(written->precision, written->parts);
    return happened;
}

Happened Happened::atMinute(int64_t msUtc, std::string_view source)
{
    LocalTime parts = localTime(msUtc);
    parts.second = 0;
    Happened happened;
    happened.m_at = spelled(Precision::Minute, parts);
    happened.m_source = source;
    happened.m_precision = Precision::Minute;
    happened.m_year = parts.year;
    happened.m_start = instantAtOffset(parts);
    return happened;
}

std::optional<int64_t> Happened::instant() const
{
    if (m_precision < Precision::Minute)
        return std::nullopt;
    return m_start;
}

int64_t Happened::endKey() const
{
    const LocalTime start = localTime(m_start);
    switch (m_precision) {
    case Precision::Year:
        return startOfDay(start.year + 1, 1, 1);
    case Precision::Month:
        return start.month == 12 ? startOfDay(start.year + 1, 1, 1)
                                 : startOfDay(start.year, start.month + 1, 1);
    case Precision::Day:
        return startOfNextDay(m_start);
    case Precision::Minute:
        return m_start + 60'000;
    case Precision::Second:
        return m_start + 1000;
    }
    return m_start;
}

} // namespace piketboek
