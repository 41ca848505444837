#include "store/projector.h"

#include "base/happened.h"
#include "registers/formrules.h"
#include "registers/recordnumbers.h"
#include "registers/registerrecord.h"
#include "store/leftoutlines.h"

namespace piketboek {

namespace {

constexpr size_t mostRecordsKept = 1000;

} // namespace

Result<void> Projector::foldTouched()
{
    for (const int64_t record : m_touched) {
        if (const Result<void> done = foldRecord(record); !done)
            return done;
    }
    const bool regroup = m_mergesTouched;
    const std::set<int64_t> touched = std::exchange(m_touched, {});
    m_mergesTouched = false;
    if (m_acts.size() > mostRecordsKept)
        m_acts.clear();
    return regroup ? foldMerges(touched) : foldGroups(touched);
}

PlacedEntry Projector::placed(Envelope envelope, const Receipt &receipt) const
{
    const int64_t known = envelope.seen ? m_track->knownUpTo(envelope.seen->log, envelope.seen->serial) : 0;
    const bool byCentral = envelope.act == "number" && m_track->isCentral(envelope.id.device);
    return {std::move(envelope), receipt.serial, receipt.received, known, byCentral};
}

// A record whose entries keep coming in is not read again for each of them.
void Projector::keepAct(int64_t record, Listing listing)
{
    if (const auto known = m_acts.find(record); known != m_acts.end())
        known->second.push_back(placed(std::move(listing.envelope), listing.receipt));
}

Result<const std::vector<PlacedEntry> *> Projector::foldedActs(int64_t record)
{
    if (const auto known = m_acts.find(record); known != m_acts.end())
        return &known->second;
    std::vector<PlacedEntry> acts;
    Result<bool> row = m_findActs.again().bind(1, record).step();
    for (; row && *row; row = m_findActs.step()) {
        Result<Envelope> envelope = Envelope::read(m_findActs.text(0));
        if (!envelope)
            continue;
        if (const Result<void> done = Twins(*m_database).retarget(*envelope); !done)
            return std::unexpected(done.error());
        acts.push_back(placed(std::move(*envelope), {m_findActs.integer(1), m_findActs.integer(2)}));
    }
    m_findActs.again();
    if (!row)
        return std::unexpected(row.error());
    return &m_acts.emplace(record, std::move(acts)).first->second;
}

Result<RecordState> Projector::stateOf(int64_t record)
{
    const Result<const std::vector<PlacedEntry> *> acts = foldedActs(record);
    if (!acts)
        return std::unexpected(acts.error());
    const Result<OtherLines> others = leftOutLines(*m_database, record);
    if (!others)
        return std::unexpected(others.error());
    return RecordState::fold(**acts, *others);
}

Result<void> Projector::foldRecord(int64_t record)
{
    const Result<RecordState> state = stateOf(record);
    if (!state)
        return std::unexpected(state.error());
    if (const Result<void> shown = showFigures(record, *state, Incident::from(*state)); !shown)
        return shown;
    return keepNumbers(record, *state);
}

Result<void> Projector::showFigures(int64_t record, const RecordState &state, const Incident &incident)
{
    const RegisterRecord row = RegisterRecord::from(state, m_book->find(state.registerName));
    const bool isIncident = state.registerName == "incident";
    const HappenedText at = (isIncident ? incident.alarm : row.at).value_or(HappenedText{});
    const Result<Happened> happened = Happened::read(at.at, at.zone, at.source);
    const size_t remarks = state.remarks.size() + formRemarks(state, *m_book).size();
    m_update.again().bind(1, record).bind(2, state.registerName).bind(3, row.kind).bind(4, at.at);
    m_update.bind(5, happened ? happened->sortKey() : 0).bind(6, happened ? happened->year() : 0);
    m_update.bind(7, state.municipality).bind(8, state.exercise).bind(9, toText(incident.state));
    m_update.bind(10, !row.closed && !state.mistaken).bind(11, row.highlight).bind(12, incident.callouts);
    m_update.bind(13, incident.falseCallouts).bind(14, incident.elsewhere).bind(15, incident.highestGrip);
    m_update.bind(16, static_cast<int64_t>(remarks)).bind(18, row.step);
    return m_update.bind(17, static_cast<int64_t>(state.conflicts().size())).run();
}

Result<void> Projector::keepNumbers(int64_t record, const RecordState &state)
{
    if (const Result<void> gone = m_numberGone.again().bind(1, record).run(); !gone)
        return gone;
    for (const GivenNumber &given : recordNumbers(state, m_book->find(state.registerName))) {
        m_number.again().bind(1, record).bind(2, given.number).bind(3, state.settled.contains(given.by));
        if (const Result<void> kept = m_number.run(); !kept)
            return kept;
    }
    return {};
}

} // namespace piketboek
