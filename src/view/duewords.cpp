#include "view/duewords.h"

#include "base/dutchdates.h"
#include "view/actwords.h"
#include "view/howfar.h"

namespace piketboek {

namespace {

// A countdown is only told where days or hours are left; before that the date says more.
constexpr int64_t countedDown = 48LL * 60 * 60 * 1000;

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

// Of what is known to the day the clock says nothing, and of what is long ago the day of the week.
QString momentWords(int64_t instant, bool coarse, const Desk &desk)
{
    const bool isDay = coarse || !isNear(instant, desk);
    return text(isDay ? longDate(instant, desk.tongue()) : shortMoment(instant, desk.tongue()));
}

QString byWords(const Due &due, const Desk &desk)
{
    // A day that ends at midnight is named by itself.
    QString moment = momentWords(due.coarse ? *due.by - 1 : *due.by, due.coarse, desk);
    const int64_t left = *due.by - desk.now();
    if (due.done)
        return moment;
    if (due.what == "expires" && left >= 0)
        return left >= countedDown || due.coarse ? moment
                                                 : desk.say("nog %1, tot %2", "%1 left, until %2")
                                                       .arg(text(duration(left, desk.tongue())), moment);
    QString before = due.coarse ? desk.say("uiterlijk %1", "by %1").arg(moment)
                                : desk.say("vóór %1", "before %1").arg(moment);
    if (left < 0)
        return desk.say("%1, voorbij", "%1, past").arg(before);
    if (left >= countedDown || due.coarse)
        return before;
    return desk.say("nog %1, %2", "%1 left, %2").arg(text(duration(left, desk.tongue())), before);
}

QString sinceWords(const Due &due, const Desk &desk)
{
    QString since = desk.say("sinds %1", "since %1").arg(momentWords(*due.since, due.coarse, desk));
    const int64_t run = desk.now() - *due.since;
    if (due.done || due.coarse || run < 0 || !isNear(*due.since, desk))
        return since;
    return text(duration(run, desk.tongue())) + ", " + since;
}

QString whenOf(const Due &due, const Desk &desk)
{
    return due.by ? byWords(due, desk) : due.since ? sinceWords(due, desk) : QString();
}

QString ruleOf(const Due &due, const Desk &desk)
{
    QStringList parts;
    if (!due.article.empty())
        parts += QString::fromUtf8(due.article.data(), qsizetype(due.article.size()));
    if (due.opinion)
        parts += desk.say("opvatting", "our reading");
    if (due.setting)
        parts += desk.say("eigen termijn", "the municipality's own term");
    return parts.join(", ");
}

QString soonWords(const std::string &starts, const Desk &desk)
{
    constexpr int64_t day = 24LL * 60 * 60 * 1000;
    const Result<Happened> happened = Happened::read(starts, "Europe/Amsterdam", "hand");
    const std::optional<int64_t> instant = happened ? happened->instant() : std::nullopt;
    const auto isOn = [&](int64_t other) {
        return instant && longDate(*instant, Language::Dutch) == longDate(other, Language::Dutch);
    };
    if (isOn(desk.now()))
        return desk.say("vandaag", "today");
    return isOn(desk.now() + day) ? desk.say("morgen", "tomorrow")
                                  : desk.say("vandaag of morgen", "today or tomorrow");
}

} // namespace

DueWords DueWords::from(const Due &due, const Desk &desk)
{
    return {.what = withFirstLarge(text(due.words.in(desk.tongue()))),
            .when = whenOf(due, desk),
            .rule = ruleOf(due, desk),
            .done = due.done,
            .late = due.late || (!due.done && due.by && *due.by < desk.now())};
}

QString DueWords::line() const
{
    QStringList parts = {what, when, rule};
    parts.removeAll(QString());
    return parts.join(" · ");
}

QString standingWords(const StandingRecord &standing, const Desk &desk)
{
    if (!standing.dues.empty())
        return DueWords::from(standing.dues.front(), desk).line();
    if (standing.inForce)
        return desk.say("van kracht", "in force");
    return standing.soon ? soonWords(standing.state.text("starts"), desk) : QString();
}

} // namespace piketboek
