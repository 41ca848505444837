#include "view/howfar.h"

#include "base/dutchdates.h"
#include "exchange/recordvalues.h"
#include "registers/registerrecord.h"

#include <cstdlib>

namespace piketboek {

bool isNear(int64_t instant, const Desk &desk)
{
    constexpr int64_t far = 60LL * 24 * 60 * 60 * 1000;
    return std::abs(desk.now() - instant) < far;
}

QString nearMoment(const std::string &at, const Desk &desk)
{
    const Result<Happened> happened = Happened::read(at, "Europe/Amsterdam", "hand");
    const std::optional<int64_t> instant = happened ? happened->instant() : std::nullopt;
    return QString::fromStdString(instant && isNear(*instant, desk) ? shortMoment(*instant, desk.tongue())
                                                                    : momentInWords(at, desk.tongue()));
}

HowFar HowFar::of(const RecordState &state, const Description &description, const std::string &step,
                  const std::string &at, const Desk &desk)
{
    HowFar howFar;
    std::optional<HappenedText> reached;
    if (const LifeStep *last = description.step(step)) {
        reached = reachedAt(state, description, step);
        howFar.step = QString::fromStdString(last->label.in(desk.tongue()));
    }
    if (reached)
        howFar.step += ' ' + nearMoment(reached->at, desk);
    if (const std::string starts = state.text("starts"); !starts.empty())
        howFar.when = desk.say("aanvang %1", "starts %1").arg(nearMoment(starts, desk));
    else if (!reached)
        howFar.when = at.empty() ? desk.say("datum onbekend", "date unknown") : nearMoment(at, desk);
    return howFar;
}

} // namespace piketboek
