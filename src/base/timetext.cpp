#include "base/timetext.h"

#include "base/localtime.h"
#include "base/writtentime.h"

namespace piketboek {

namespace {

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::unexpected<Failure> notATime(std::string_view typed)
{
    return fail(Remedy::AskAgain, quoted(typed) +
                                      " is not a time: write 2020, 2020-03, 2020-03-14, 2020-03-14 02:30 or "
                                      "2020-03-14T02:30:00+01:00.");
}

std::optional<Summer> wordFor(std::string_view rest)
{
    const std::string_view word = trimmed(rest);
    if (rest.empty())
        return Summer::Unsaid;
    if (word == "zomertijd" && word != rest)
        return Summer::SummerTime;
    if (word == "wintertijd" && word != rest)
        return Summer::WinterTime;
    return std::nullopt;
}

Result<int64_t> instantTyped(const WrittenTime &written, Summer word)
{
    if (!written.hasOffset)
        return instantOf(written.parts, word);
    if (word != Summer::Unsaid)
        return fail(Remedy::AskAgain,
                    "A time with an offset needs no zomertijd or wintertijd: leave one of them out.");
    return instantAtOffset(written.parts);
}

Result<Happened> asHappened(Precision precision, const LocalTime &parts)
{
    return Happened::read(spelled(precision, parts), "Europe/Amsterdam", "afterwards");
}

} // namespace

Result<Happened> readTime(std::string_view typed)
{
    const auto written = readWritten(trimmed(typed));
    const auto word = written ? wordFor(written->rest) : std::nullopt;
    if (!word)
        return notATime(typed);
    if (const auto known = inCalendar(written->parts); !known)
        return std::unexpected(known.error());
    if (written->parts.year < firstYear || written->parts.year > lastYear)
        return fail(Remedy::AskAgain, quoted(typed) + " is a year that nobody logs: check it.");
    if (written->precision < Precision::Minute)
        return *word == Summer::Unsaid ? asHappened(written->precision, written->parts) : notATime(typed);
    const auto instant = instantTyped(*written, *word);
    if (!instant)
        return std::unexpected(instant.error());
    return asHappened(written->precision, localTime(*instant));
}

} // namespace piketboek
