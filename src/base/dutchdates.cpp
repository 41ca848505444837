#include "base/dutchdates.h"

#include "base/digits.h"
#include "base/localtime.h"

#include <array>
#include <string_view>

namespace piketboek {

namespace {

struct Words
{
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 12> shortMonths;
    std::array<std::string_view, 7> days;
    std::string_view hour;
    std::string_view summerTime;
    std::string_view winterTime;
    std::string_view dayUnknown;
    std::string_view timeUnknown;
};

constexpr Words dutch{
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
     "november", "december"},
    {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
    {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"},
    " u",
    " zomertijd",
    " wintertijd",
    ", dag onbekend",
    ", tijd onbekend",
};

constexpr Words english{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
     "November", "December"},
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    " h",
    " summer time",
    " winter time",
    ", day unknown",
    ", time unknown",
};

const Words &wordsOf(Language language)
{
    return language == Language::Dutch ? dutch : english;
}

template<class Names>
std::string nameOf(const Names &names, int number)
{
    return std::string(names[static_cast<size_t>(number - 1)]);
}

std::string monthAndYear(const LocalTime &t, const Words &words)
{
    return nameOf(words.months, t.month) + ' ' + std::to_string(t.year);
}

std::string dateOf(const LocalTime &t, const Words &words)
{
    return std::to_string(t.day) + ' ' + monthAndYear(t, words);
}

std::string shortDay(const LocalTime &t, Language language)
{
    return nameOf(wordsOf(language).days, weekday(t)).substr(0, language == Language::Dutch ? 2 : 3);
}

std::string_view pass(int64_t msUtc, const LocalTime &t, const Words &words)
{
    if (!inDoubleHour(msUtc))
        return "";
    return t.offsetMinutes > 60 ? words.summerTime : words.winterTime;
}

std::string exactTime(int64_t msUtc, bool withSeconds, const Words &words)
{
    const LocalTime t = localTime(msUtc);
    std::string text = digits(t.hour, 2) + ':' + digits(t.minute, 2);
    if (withSeconds)
        text += ':' + digits(t.second, 2);
    return text.append(pass(msUtc, t, words));
}

std::string positiveDuration(int64_t minutes, const Words &words)
{
    const auto number = [](int64_t value) { return std::to_string(value); };
    const std::string hour(words.hour);
    if (minutes < 60)
        return number(minutes) + " min";
    if (minutes < 24 * 60)
        return number(minutes / 60) + hour + ' ' + digits(static_cast<int>(minutes % 60), 2);
    return number(minutes / (24 * 60)) + " d " + number(minutes / 60 % 24) + hour;
}

} // namespace

std::string longDate(int64_t msUtc, Language language)
{
    return dateOf(localTime(msUtc), wordsOf(language));
}

std::string dayHeading(int64_t msUtc, Language language)
{
    return nameOf(wordsOf(language).days, weekday(localTime(msUtc))) + ' ' + longDate(msUtc, language);
}

std::string shortMoment(int64_t msUtc, Language language)
{
    const LocalTime t = localTime(msUtc);
    return shortDay(t, language) + ' ' + std::to_string(t.day) + ' ' +
           nameOf(wordsOf(language).shortMonths, t.month) + ' ' + clockTime(msUtc, language);
}

std::string clockTime(int64_t msUtc, Language language)
{
    return exactTime(msUtc, false, wordsOf(language));
}

std::string duration(int64_t ms, Language language)
{
    const std::string text = positiveDuration((ms < 0 ? -ms : ms) / 60'000, wordsOf(language));
    return ms <= -60'000 ? "−" + text : text;
}

std::string age(int64_t ms, Language language)
{
    if (ms < 60'000)
        return std::to_string(ms < 0 ? 0 : ms / 1000) + " s";
    return duration(ms, language);
}

std::string inWords(const Happened &happened, Language language)
{
    const Words &words = wordsOf(language);
    const LocalTime t = localTime(happened.sortKey());
    const std::string dayUnknown(words.dayUnknown);
    switch (happened.precision()) {
    case Precision::Year:
        return std::to_string(t.year) + dayUnknown;
    case Precision::Month:
        return monthAndYear(t, words) + dayUnknown;
    case Precision::Day:
        return dateOf(t, words).append(words.timeUnknown);
    default:
        return dateOf(t, words) + ' ' +
               exactTime(happened.sortKey(), happened.precision() == Precision::Second, words);
    }
}

} // namespace piketboek
