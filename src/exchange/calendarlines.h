// The CalendarLines are the content lines of an iCalendar text (RFC 5545), unfolded, and the component that
// each stands in; they end at the first that is out of place.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

struct CalendarLine
{
    int64_t line = 0;      ///< where it begins, from 1
    std::string text = {}; ///< unfolded
    std::string name = {}; ///< in capitals: "DTSTART"
    /// What it stands in, the calendar first; a BEGIN and an END stand in what they begin and end.
    std::vector<std::string> within = {};
};

class CalendarLines
{
public:
    explicit CalendarLines(std::string_view text) : m_text(text) {}

    /// Nothing at the end. AskAgain for what is no calendar, is not closed, or has a component in another's
    /// place.
    Result<std::optional<CalendarLine>> next();

private:
    bool isEnd() const { return m_at == m_text.size(); }
    std::string_view takePhysical();
    std::string takeUnfolded();
    Result<void> enter(CalendarLine &line);
    std::unexpected<Failure> broken(int64_t line, const std::string &reason) const;

    std::string_view m_text;
    size_t m_at = 0;
    int64_t m_line = 0;
    int64_t m_calendars = 0;
    std::vector<std::string> m_open;
};

} // namespace piketboek
