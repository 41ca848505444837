#include "store/journal.h"

#include "base/localtime.h"
#include "store/attached.h"
#include "store/filestore.h"
#include "store/schema.h"

#include <filesystem>

namespace piketboek {

std::string storeFile(const std::string &directory)
{
    return directory + "/journal.sqlite";
}

Journal::Journal(std::string directory, const Clock &clock, JournalLock lock)
    : m_directory(std::move(directory)), m_clock(&clock), m_lock(std::move(lock))
{
}

Result<std::unique_ptr<Journal>> Journal::open(const std::string &directory, const Clock &clock)
{
    Result<JournalLock> lock = JournalLock::take(directory);
    if (!lock)
        return std::unexpected(lock.error());
    std::unique_ptr<Journal> journal(new Journal(directory, clock, std::move(*lock)));
    if (const Result<void> opened = journal->openStore(); !opened)
        return std::unexpected(opened.error());
    if (const Result<void> opened = journal->openChain(); !opened)
        return std::unexpected(opened.error());
    return journal;
}

Result<void> Journal::openStore()
{
    Result<Database> database = Database::open(storeFile(m_directory), Database::Access::Write);
    if (!database)
        return std::unexpected(database.error());
    m_database = std::make_unique<Database>(std::move(*database));
    if (const Result<void> roomy = m_database->run("PRAGMA cache_size=-32768"); !roomy)
        return roomy;
    std::error_code ignored;
    std::filesystem::permissions(storeFile(m_directory),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
    if (const Result<void> ready = bringUpToDate(*m_database); !ready)
        return ready;
    Result<std::unique_ptr<Checkpointer>> checkpointer =
        Checkpointer::watch(*m_database, storeFile(m_directory));
    if (!checkpointer)
        return std::unexpected(checkpointer.error());
    m_checkpointer = std::move(*checkpointer);
    const Result<void> loaded = reload();
    if (loaded) {
        sweepAlone();
        countFiles(*m_database, FileStore::ofJournal(m_directory));
    }
    return loaded;
}

// What is kept in memory mirrors the tables, so it is read anew whenever a transaction was rolled back.
Result<void> Journal::reload()
{
    Result<EntryStore> entries = EntryStore::over(*m_database);
    if (!entries)
        return std::unexpected(entries.error());
    m_entries.emplace(std::move(*entries));
    Result<CentralTrack> track = CentralTrack::over(*m_database);
    if (!track)
        return std::unexpected(track.error());
    m_track.emplace(std::move(*track));
    Result<Drafts> drafts = Drafts::over(*m_database);
    if (!drafts)
        return std::unexpected(drafts.error());
    m_drafts.emplace(std::move(*drafts));
    Result<Projector> projector = Projector::over(*m_database, *m_entries, *m_track);
    if (!projector)
        return std::unexpected(projector.error());
    m_projector.emplace(std::move(*projector));
    Result<Sweep> sweep = Sweep::over(*m_database);
    if (!sweep)
        return std::unexpected(sweep.error());
    m_sweep.emplace(*sweep);
    return {};
}

void Journal::goBackTo(const DeviceChain &before)
{
    m_chain.emplace(before);
    if (!reload())
        m_projector->forget();
}

Result<void> Journal::openChain()
{
    Result<Statement> row = m_database->prepare("SELECT device, seed FROM own ORDER BY device DESC LIMIT 1");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return startDevice();
    Result<KeyPair> key = KeyPair::fromSeed(row->text(1));
    const Device *device = key ? m_entries->device(row->integer(0)) : nullptr;
    if (!device || device->id != deviceOf(key->publicKey()))
        return fail(Remedy::StopAndKeep,
                    "the key of this journal is damaged: keep the directory and begin another");
    const Result<ChainEnd> end = m_entries->endOf(*device);
    if (!end)
        return std::unexpected(end.error());
    m_chain.emplace(std::move(*key), end->seq, end->hash);
    return {};
}

Result<void> Journal::startDevice()
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<void> begun = addOwnDevice(KeyPair::make()); !begun)
        return begun;
    return transaction->commit();
}

Result<void> Journal::addOwnDevice(const KeyPair &key)
{
    const Result<const Device *> device = m_entries->add(key.publicKey());
    if (!device)
        return std::unexpected(device.error());
    Result<Statement> insert = m_database->prepare("INSERT INTO own(device, seed) VALUES(?1, ?2)");
    if (!insert)
        return std::unexpected(insert.error());
    if (const Result<void> kept = insert->bind(1, (*device)->no).bindBytes(2, key.seed()).run(); !kept)
        return kept;
    m_chain.emplace(DeviceChain::begin(key));
    return {};
}

WritingMoment Journal::moment() const
{
    WritingMoment moment;
    moment.written = m_clock->now();
    moment.offset = localTime(moment.written).offsetMinutes;
    moment.clock.boottime = m_clock->sinceBoot();
    moment.clock.boot = m_clock->bootId();
    if (m_clockOffset) {
        moment.clock.offset = m_clockOffset;
        moment.clock.age = moment.clock.boottime - m_clockMeasured;
    }
    if (const std::optional<CentralHead> &head = m_track->head())
        moment.seen = Seen{head->log, head->serial, head->chain};
    return moment;
}

void Journal::rememberClock(int64_t centralNow)
{
    m_clockOffset = m_clock->now() - centralNow;
    m_clockMeasured = m_clock->sinceBoot();
}

Result<Entry> Journal::write(const Draft &draft, const std::string &draftPlace)
{
    Result<std::vector<Entry>> written = writeAll({&draft, 1}, draftPlace);
    if (!written)
        return std::unexpected(written.error());
    return std::move(written->front());
}

Result<std::vector<Entry>> Journal::writeAll(std::span<const Draft> drafts)
{
    return writeAll(drafts, {});
}

Result<std::vector<Entry>> Journal::writeAll(std::span<const Draft> drafts, const std::string &draftPlace)
{
    const DeviceChain before = *m_chain;
    Result<std::vector<Entry>> written = writeInTransaction(drafts, draftPlace);
    if (!written) {
        goBackTo(before);
        return written;
    }
    sweepAlone();
    if (m_tell)
        m_tell();
    return written;
}

Result<std::vector<Entry>> Journal::writeInTransaction(std::span<const Draft> drafts,
                                                       const std::string &draftPlace)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::vector<Entry> written;
    for (const Draft &draft : drafts) {
        Result<Entry> entry = writeOne(draft, moment());
        if (!entry)
            return std::unexpected(entry.error());
        written.push_back(std::move(*entry));
    }
    if (const Result<void> shown = showAtOnce(written); !shown)
        return std::unexpected(shown.error());
    if (const Result<void> dropped = draftPlace.empty() ? Result<void>() : m_drafts->drop(draftPlace);
        !dropped)
        return std::unexpected(dropped.error());
    if (const Result<void> done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return written;
}

// A tap must stand on Nu when it returns; what a pull left to do is left to the idle steps.
Result<void> Journal::showAtOnce(const std::vector<Entry> &written)
{
    const Result<bool> nothingLeft = m_projector->step(static_cast<int64_t>(written.size()) + 1);
    if (!nothingLeft)
        return std::unexpected(nothingLeft.error());
    return *nothingLeft ? Result<void>() : m_projector->takeFirst(written);
}

Result<Entry> Journal::writeOne(const Draft &draft, const WritingMoment &moment)
{
    Result<Entry> entry = m_chain->write(draft, moment);
    if (!entry)
        return entry;
    const Device *own = m_entries->device(m_chain->device());
    const Result<int64_t> stored = m_entries->append(*own, *entry);
    if (!stored)
        return std::unexpected(stored.error());
    if (draft.act == "attach" && !draft.was) {
        if (const Result<void> kept = keepAttached(*m_database, own->no, entry->id.seq); !kept)
            return std::unexpected(kept.error());
    }
    if (draft.act == "erase" || draft.act == "destroy") {
        const Result<Envelope> envelope = Envelope::read(entry->envelope);
        const Result<void> gone = envelope ? applyGoing(*envelope) : std::unexpected(envelope.error());
        if (!gone)
            return std::unexpected(gone.error());
    }
    return entry;
}

Result<bool> Journal::project(int64_t entries)
{
    constexpr int64_t leastPages = 16;
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<bool> done = m_projector->step(entries, m_giveWay);
    if (done && *done)
        done = m_projector->tidyWords(std::max(entries / 8, leastPages));
    if (!done) {
        m_projector->forget();
        return done;
    }
    if (const Result<void> stored = transaction->commit(); !stored) {
        m_projector->forget();
        return std::unexpected(stored.error());
    }
    if (*done)
        sweepAlone();
    return done;
}

void Journal::sweepAlone()
{
    if (!m_sweep->isDue())
        return;
    sweepFiles(*m_database, FileStore::ofJournal(m_directory));
    const auto alone = m_checkpointer->pause();
    m_sweep->tryNow();
}

Result<void> Journal::rebuild(const std::function<void(int64_t)> &progress)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> anew = projectAnew(progress);
    const Result<void> stored = anew ? transaction->commit() : anew;
    if (!stored)
        m_projector->forget();
    return stored;
}

Result<void> Journal::projectAnew(const std::function<void(int64_t)> &progress)
{
    constexpr int64_t atOnce = 10'000;
    if (const Result<void> dropped = dropProjections(*m_database); !dropped)
        return dropped;
    m_projector->forget();
    Result<bool> done = m_projector->step(atOnce);
    for (int64_t entries = atOnce; done && !*done; entries += atOnce) {
        if (progress)
            progress(entries);
        done = m_projector->step(atOnce);
    }
    return done ? Result<void>() : std::unexpected(done.error());
}

} // namespace piketboek
