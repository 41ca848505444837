#include "bench/dutyofficer.h"

#include "base/happened.h"
#include "base/uuid.h"
#include "bench/must.h"

#include <array>

namespace piketboek::bench {

namespace {

constexpr std::array categories{"fire", "extreme_weather", "hazardous_substances", "other"};
constexpr std::array kinds{"fact", "picture", "judgement", "decision", "action", "contact"};
constexpr std::array times{"accepted", "departed", "on_scene", "end"};
constexpr int64_t minute = 60'000;
constexpr int64_t tenYears = 10LL * 365 * 24 * 60 * minute;

} // namespace

DutyOfficer::DutyOfficer(unsigned number)
    : m_random(number + 1), m_lines(number + 1), m_chain(DeviceChain::begin(KeyPair::make())), m_running(4),
      m_moment(1'293'836'400'000 + number * minute) // 1 January 2011, local time
{
}

Entry DutyOfficer::write(const Seen &seen)
{
    m_moment += tenYears / 50'000 / 2 + static_cast<int64_t>(upTo(tenYears / 50'000));
    WritingMoment moment;
    moment.written = m_moment;
    moment.offset = 60;
    moment.clock = {m_moment - 1'293'800'000'000, "0b5cf1d2-84a8-4c43-9d0e-5d3f1f6a2c11", 120, 45'000};
    moment.seen = seen;
    const Draft draft = next();
    Entry entry = must(m_chain.write(draft, moment));
    if (draft.act == "line")
        m_wrote->lastLine = entry.id;
    return entry;
}

Draft DutyOfficer::next()
{
    m_wrote = &m_running[upTo(m_running.size())];
    return m_wrote->left == 0 ? open(*m_wrote) : act(*m_wrote);
}

HappenedText DutyOfficer::now(const char *source) const
{
    return {Happened::atMinute(m_moment, source).at(), "Europe/Amsterdam", source};
}

Draft DutyOfficer::about(const Running &running) const
{
    Draft draft;
    draft.author = "4711";
    draft.role = "ovd-bz";
    draft.record = running.record;
    draft.registerName = "incident";
    draft.happened = now("button");
    return draft;
}

Draft DutyOfficer::open(Running &running)
{
    std::string random(10, '\0');
    for (char &byte : random)
        byte = static_cast<char>(upTo(256));
    running = {uuid7(m_moment, random), 20 + static_cast<int>(upTo(60)), {}};
    Draft draft = about(running);
    draft.act = "open";
    draft.municipality = "GM0505";
    draft.exercise = upTo(20) == 0 ? "exercise" : "no";
    draft.plain = Json::object({{"category", categories[upTo(categories.size())]}});
    draft.covered = {{"place", m_lines.words(4)}, {"text", m_lines.words(9)}};
    return draft;
}

Draft DutyOfficer::act(Running &running)
{
    --running.left;
    Draft draft = about(running);
    const size_t which = running.left == 0 ? 79 : upTo(100);
    if (which < 80) {
        draft.act = running.left == 0 ? "time" : "line";
        draft.plain = running.left == 0 ? Json::object({{"time", "end"}})
                                        : Json::object({{"kind", kinds[upTo(kinds.size())]}});
        if (running.left > 0)
            draft.covered = {{"text", m_lines.words(4 + upTo(16))}};
    } else if (which < 90) {
        draft.act = "time";
        draft.plain = Json::object({{"time", times[upTo(times.size() - 1)]}});
    } else if (which < 95 || running.lastLine.seq == 0) {
        draft.act = "set";
        draft.plain = Json::object({{"category", categories[upTo(categories.size())]}});
        draft.covered = {{"place", m_lines.words(5)}, {"buurt", m_lines.words(1)}};
    } else if (which < 98) {
        draft.act = "correct";
        draft.about = {{running.lastLine, {}}};
        draft.covered = {{"text", m_lines.words(10)}};
    } else {
        draft.act = which == 98 ? "withdraw" : "grip";
        if (which == 98)
            draft.about = {{running.lastLine, {}}};
        else
            draft.plain = Json::object({{"by", "leider CoPI"}, {"grip", static_cast<int64_t>(upTo(3))}});
    }
    return draft;
}

} // namespace piketboek::bench
