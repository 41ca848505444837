#include "store/projector.h"

namespace piketboek {

Result<void> Projector::takeAgain(const EntryId &id)
{
    const Result<int64_t> no = m_entries->numberOf(id);
    if (!no || *no == 0)
        return no ? Result<void>() : std::unexpected(no.error());
    const std::string row = std::to_string(*no);
    if (const Result<void> gone = m_database->run("DELETE FROM words WHERE rowid = " + row); !gone)
        return gone;
    const Result<std::optional<Entry>> entry = m_entries->at(*no);
    const Result<int64_t> done =
        m_database->integer("SELECT value FROM memory WHERE name = 'projected_entry'");
    if (!entry || !done)
        return std::unexpected(entry ? done.error() : entry.error());
    if (!*entry || *no > *done)
        return {};
    if (const Result<void> ready = prepare(); !ready)
        return ready;
    std::optional<Listing> listing =
        Listing::from(*no, Listing::notArrived, (*entry)->envelope, (*entry)->disclosures, *m_book);
    if (listing && !listing->words.empty())
        m_newWords.emplace_back(*no, std::move(listing->words));
    return keepWords();
}

Result<void> Projector::leaveOut(const EntryId &id)
{
    const Result<int64_t> no = m_entries->numberOf(id);
    if (!no || *no == 0)
        return no ? Result<void>() : std::unexpected(no.error());
    const std::string row = std::to_string(*no);
    const Result<int64_t> record = m_database->integer("SELECT record FROM timeline WHERE no = " + row);
    if (!record)
        return std::unexpected(record.error());
    if (*record > 0)
        m_touched.insert(*record);
    m_acts.erase(*record);
    std::erase_if(m_newWords, [&](const auto &words) { return words.first == *no; });
    m_mergesTouched = true;
    return m_database->run("DELETE FROM words WHERE rowid = " + row +
                           ";DELETE FROM timeline WHERE no = " + row + ";DELETE FROM mark WHERE no = " + row);
}

Result<bool> Projector::standsAmongTwins(const Envelope &envelope)
{
    if (!envelope.was)
        return true;
    Twins all(*m_database);
    const Result<EntryId> standing = all.standingFor(envelope.id);
    const bool stands = standing && *standing == envelope.id;
    const Result<std::vector<EntryId>> twins =
        stands ? all.of(envelope.id) : Result<std::vector<EntryId>>({envelope.id});
    if (!standing || !twins)
        return std::unexpected(standing ? twins.error() : standing.error());
    for (const EntryId &twin : *twins) {
        const Result<void> done = twin == *standing ? Result<void>() : handOver(twin, *standing);
        if (!done)
            return std::unexpected(done.error());
    }
    return stands;
}

// What was said about a twin is said about the one that stands.
Result<void> Projector::handOver(const EntryId &twin, const EntryId &standing)
{
    Result<Statement> marks =
        m_database->prepare("INSERT OR IGNORE INTO mark(device, seq, no) "
                            "SELECT ?3, ?4, no FROM mark WHERE device = ?1 AND seq = ?2");
    if (!marks)
        return std::unexpected(marks.error());
    marks->bind(1, twin.device).bind(2, twin.seq).bind(3, standing.device).bind(4, standing.seq);
    const Result<void> moved = marks->run();
    m_acts.clear();
    return moved ? leaveOut(twin) : moved;
}

} // namespace piketboek
