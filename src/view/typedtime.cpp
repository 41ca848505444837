#include "view/typedtime.h"

#include "base/digits.h"
#include "base/dutchdates.h"
#include "base/localtime.h"
#include "base/timetext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace piketboek {

namespace {

constexpr int64_t ofTheNextMinute = 60'000;
constexpr int64_t day = 24LL * 60 * 60 * 1000;

std::string dateOf(int64_t instant)
{
    const LocalTime local = localTime(instant);
    return digits(local.year, 4) + "-" + digits(local.month, 2) + "-" + digits(local.day, 2);
}

std::optional<Happened> byHand(const QString &iso)
{
    const Result<Happened> typed = readTime(iso.toStdString());
    const Result<Happened> happened = typed ? Happened::read(typed->at(), typed->zone(), "hand") : typed;
    return happened ? std::optional(*happened) : std::nullopt;
}

std::optional<Happened> onDay(int64_t moment, const QString &clock)
{
    return byHand(QString::fromStdString(dateOf(moment)) + " " + clock);
}

std::optional<Happened> clockNear(const QRegularExpressionMatch &typed, int64_t now, TypedTime::Clock side)
{
    const QString clock =
        typed.captured(1).rightJustified(2, '0') + ":" + typed.captured(2) + typed.captured(3);
    std::optional<Happened> today = onDay(now, clock);
    if (!today || !today->instant())
        return today;
    const int64_t ahead = *today->instant() - now;
    const int64_t most = side == TypedTime::Clock::Past ? ofTheNextMinute : day / 2;
    if (ahead > most)
        return onDay(now - day, clock);
    return side == TypedTime::Clock::Nearest && ahead < -day / 2 ? onDay(now + day, clock) : today;
}

int monthOf(const QString &word)
{
    static const std::array<QStringList, 12> names = {{{"jan"},
                                                       {"feb"},
                                                       {"mrt", "maa", "mar"},
                                                       {"apr"},
                                                       {"mei", "may"},
                                                       {"jun"},
                                                       {"jul"},
                                                       {"aug"},
                                                       {"sep"},
                                                       {"okt", "oct"},
                                                       {"nov"},
                                                       {"dec"}}};
    for (size_t month = 0; month < names.size(); ++month) {
        if (names[month].contains(word.left(3)))
            return static_cast<int>(month) + 1;
    }
    return word.toInt();
}

// "3 februari 2020 03:24", "3-2-2020" and "maart 2020" as the one spelling that is read further on.
QString asIso(const QString &text)
{
    static const QRegularExpression date(
        R"(^(?:(\d{1,2})[-/. ]+)?(\d{1,2}|[a-z]{3,})[-/. ]+(\d{4})(?:[, ]+(\S.*))?$)");
    const QRegularExpressionMatch typed = date.match(text);
    if (!typed.hasMatch())
        return text;
    QString iso =
        typed.captured(3) + "-" + QString::number(monthOf(typed.captured(2))).rightJustified(2, '0');
    if (!typed.captured(1).isEmpty())
        iso += "-" + typed.captured(1).rightJustified(2, '0');
    return typed.captured(4).isEmpty() ? iso : iso + " " + typed.captured(4);
}

} // namespace

TypedTime TypedTime::read(const QString &text, int64_t now, Clock side)
{
    static const QRegularExpression rest(R"([ ,(]+(dag|tijd|day|time) (onbekend|unknown)\)?$)");
    static const QRegularExpression clockOnly(R"(^(\d{1,2})[:.]?([0-5]\d)(\s+\w+)?$)");
    static const QRegularExpression alsoYear(R"(^(19|20)[0-5]\d$)");
    static const QRegularExpression mistypedClock(R"(^0\d{3}$)");
    QString typed = text.simplified().toLower();
    typed.replace("summer time", "zomertijd").replace("winter time", "wintertijd");
    if (typed.contains(rest))
        return {byHand(asIso(typed.remove(rest)))};
    if (alsoYear.match(typed).hasMatch())
        return {{}, true};
    if (const QRegularExpressionMatch clock = clockOnly.match(typed); clock.hasMatch())
        return {clockNear(clock, now, side)};
    if (mistypedClock.match(typed).hasMatch())
        return {};
    return {byHand(asIso(typed))};
}

QString TypedTime::words(Language language) const
{
    if (clockOrYear)
        return language == Language::English ? "a time or a year? 20:20, or 2020, day unknown"
                                             : "een tijd of een jaar? 20:20, of 2020, dag onbekend";
    return happened ? "= " + QString::fromStdString(inWords(*happened, language)) : QString();
}

} // namespace piketboek
