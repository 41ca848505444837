// Happened says when something took place, exactly as precisely as it is known; it is always valid.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace piketboek {

enum class Precision { Year, Month, Day, Minute, Second };

class Happened
{
public:
    /// Strict: `at` as the entry format has it, a date of the calendar, the offset the Netherlands had then.
    static Result<Happened> read(std::string_view at, std::string_view zone, std::string_view source);

    /// The minute of an instant; source is button, hand, afterwards, pager or noted.
    static Happened atMinute(int64_t msUtc, std::string_view source);

    const std::string &at() const { return m_at; }
    std::string_view zone() const { return "Europe/Amsterdam"; }
    const std::string &source() const { return m_source; }
    Precision precision() const { return m_precision; }

    /// ms UTC; nothing when it is known to the day or less.
    std::optional<int64_t> instant() const;

    /// The local year: what it counts for in a report.
    int year() const { return m_year; }

    /// ms UTC of the start of the value; only for sorting, never an instant to show.
    int64_t sortKey() const { return m_start; }
    /// ms UTC of what follows the value: the next year, month, day, minute or second.
    int64_t endKey() const;

    bool operator==(const Happened &) const = default;

private:
    Happened() = default;

    std::string m_at;
    std::string m_source;
    Precision m_precision = Precision::Year;
    int m_year = 0;
    int64_t m_start = 0;
};

} // namespace piketboek
