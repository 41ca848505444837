#include "exchange/calendarlines.h"

#include <algorithm>

namespace piketboek {

namespace {

// A calendar, an event in it and an alarm in that; what goes deeper is made to hurt.
constexpr size_t deepest = 8;

std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    std::ranges::transform(capitals, capitals.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return capitals;
}

std::string_view trimmed(std::string_view text)
{
    while (text.ends_with(' ') || text.ends_with('\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::unexpected<Failure> CalendarLines::broken(int64_t line, const std::string &reason) const
{
    return fail(Remedy::AskAgain, "this file is no sound calendar at line " + std::to_string(line) + ": " +
                                      reason + "; nothing was imported");
}

std::string_view CalendarLines::takePhysical()
{
    ++m_line;
    const size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
    const std::string_view text = m_text.substr(m_at, end - m_at);
    m_at = std::min(end + (m_text.substr(end).starts_with("\r\n") ? 2 : 1), m_text.size());
    return text;
}

std::string CalendarLines::takeUnfolded()
{
    std::string text(takePhysical());
    while (!isEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        text += takePhysical().substr(1);
    return text;
}

Result<void> CalendarLines::enter(CalendarLine &line)
{
    const std::string component =
        inCapitals(trimmed(std::string_view(line.text).substr(line.text.find(':') + 1)));
    if (line.name == "BEGIN") {
        if (m_open.empty() != (component == "VCALENDAR"))
            return broken(line.line, m_open.empty() ? "BEGIN:VCALENDAR was expected"
                                                    : "a calendar stands in another component");
        if (component == "VEVENT" && m_open.size() != 1)
            return broken(line.line, "an event stands in another component");
        if (m_open.size() == deepest)
            return broken(line.line, "components stand too deep in each other");
        m_calendars += m_open.empty();
        m_open.push_back(component);
        line.within = m_open;
        return {};
    }
    line.within = m_open;
    if (line.name != "END")
        return m_open.empty() ? broken(line.line, "BEGIN:VCALENDAR was expected") : Result<void>();
    if (m_open.empty() || m_open.back() != component)
        return broken(line.line,
                      m_open.empty() ? "nothing is open here" : "END:" + m_open.back() + " was expected");
    m_open.pop_back();
    return {};
}

Result<std::optional<CalendarLine>> CalendarLines::next()
{
    while (!isEnd()) {
        CalendarLine line{m_line + 1, takeUnfolded()};
        if (trimmed(line.text).empty())
            continue;
        const size_t end = line.text.find_first_of(":;");
        if (end == std::string::npos || line.text.find(':') == std::string::npos)
            return broken(line.line, "a colon was expected");
        line.name = inCapitals(std::string_view(line.text).substr(0, end));
        if (const Result<void> entered = enter(line); !entered)
            return std::unexpected(entered.error());
        return line;
    }
    if (!m_open.empty())
        return broken(m_line, "it ends before END:" + m_open.back());
    if (m_calendars == 0)
        return broken(1, "BEGIN:VCALENDAR was expected");
    return std::nullopt;
}

} // namespace piketboek
