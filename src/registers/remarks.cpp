#include "registers/remarks.h"

#include "base/happened.h"
#include "journal/going.h"
#include "journal/writtenmoment.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr std::array<std::string_view, 22> acts = {
    "open",     "line",  "set",     "time",   "callout", "inform", "attach",    "correct",
    "withdraw", "link",  "unlink",  "merge",  "unmerge", "number", "registers", "device",
    "handover", "erase", "destroy", "settle", "grip",    "claim"};
constexpr int64_t day = 24LL * 60 * 60 * 1000;

bool happenedIsSound(const Envelope &envelope)
{
    if (!envelope.happened)
        return true;
    const HappenedText &happened = *envelope.happened;
    return Happened::read(happened.at, happened.zone, happened.source).has_value();
}

} // namespace

bool isKnownAct(std::string_view act)
{
    return std::ranges::find(acts, act) != acts.end();
}

std::string brokenRule(const Envelope &envelope)
{
    if (envelope.v != Envelope::version)
        return "unknown_version";
    if (!isKnownAct(envelope.act))
        return "unknown_act";
    if (envelope.act == "erase" && erasingOf(envelope).targets.empty())
        return "erases_nothing";
    if (!happenedIsSound(envelope))
        return "impossible_time";
    return {};
}

std::string brokenRule(const PlacedEntry &entry)
{
    const Envelope &envelope = entry.envelope;
    std::string rule = brokenRule(envelope);
    const bool future = entry.serial > 0 && writtenMoment(envelope) > entry.received + day;
    return rule.empty() && future ? "written_in_the_future" : rule;
}

} // namespace piketboek
