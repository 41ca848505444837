#include "view/duewords.h"

#include "base/dutchdates.h"
#include "view/actwords.h"

namespace piketboek {

namespace {

// A countdown is only told where days or hours are left; before that the date says more.
constexpr int64_t countedDown = 48LL * 60 * 60 * 1000;

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString byWords(const Due &due, const Desk &desk)
{
    const QString moment = text(shortMoment(*due.by, desk.tongue()));
    const int64_t left = *due.by - desk.now();
    if (due.done)
        return moment;
    if (left < 0)
        return desk.say("vóór %1, voorbij", "before %1, past").arg(moment);
    if (left >= countedDown)
        return desk.say("vóór %1", "before %1").arg(moment);
    return desk.say("nog %1, vóór %2", "%1 left, before %2").arg(text(duration(left, desk.tongue())), moment);
}

QString sinceWords(const Due &due, const Desk &desk)
{
    const QString moment = text(shortMoment(*due.since, desk.tongue()));
    const int64_t run = desk.now() - *due.since;
    if (due.done || run < 0)
        return desk.say("sinds %1", "since %1").arg(moment);
    return desk.say("%1, sinds %2", "%1, since %2").arg(text(duration(run, desk.tongue())), moment);
}

QString whenOf(const Due &due, const Desk &desk)
{
    const QString words = due.by ? byWords(due, desk) : due.since ? sinceWords(due, desk) : QString();
    return due.coarse && !words.isEmpty() ? desk.say("ongeveer ", "about ") + words : words;
}

QString ruleOf(const Due &due, const Desk &desk)
{
    QStringList parts;
    if (!due.article.empty())
        parts += QString::fromUtf8(due.article.data(), qsizetype(due.article.size()));
    if (due.opinion)
        parts += desk.say("opvatting", "an opinion");
    if (due.setting)
        parts += desk.say("eigen termijn", "the municipality's own term");
    return parts.join(", ");
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

QString standingWords(const Standing &standing, const Desk &desk)
{
    if (!standing.dues.empty())
        return DueWords::from(standing.dues.front(), desk).line();
    if (standing.inForce)
        return desk.say("van kracht", "in force");
    return standing.soon ? desk.say("vandaag of morgen", "today or tomorrow") : QString();
}

} // namespace piketboek
