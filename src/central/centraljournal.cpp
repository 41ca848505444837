#include "central/centraljournal.h"

#include "base/diagnostics.h"
#include "base/uuid.h"
#include "central/centralfiles.h"
#include "store/attached.h"
#include "store/filedelivery.h"
#include "store/schema.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <new>

namespace piketboek {

namespace {

// An entry is near a kilobyte, of which pages of 4 KiB waste a fifth. Only an empty store can change them.
constexpr auto largerPages =
    "PRAGMA journal_mode=DELETE; PRAGMA page_size=8192; VACUUM; PRAGMA journal_mode=WAL;";

bool isFile(const std::string &path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

void onlyForOwner(const std::string &path)
{
    using std::filesystem::perms;
    std::error_code ignored;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write, ignored);
}

} // namespace

CentralJournal::~CentralJournal() = default;

CentralJournal::CentralJournal(std::string file, Door &door, const Clock &clock, StoreLock lock)
    : m_file(std::move(file)), m_door(&door), m_clock(&clock), m_lock(std::move(lock)),
      m_files(FileStore::ofCentral(m_file))
{
}

Result<void> CentralJournal::inspect(const std::string &file)
{
    if (!isFile(file))
        return {};
    Result<Database> database = Database::open(file, Database::Access::Read);
    const Result<int64_t> version =
        database ? database->integer("PRAGMA user_version") : std::unexpected(database.error());
    return version ? Result<void>() : fail(version.error().remedy, file + ": " + version.error().words);
}

Result<std::unique_ptr<CentralJournal>> CentralJournal::open(const std::string &file, Door &door,
                                                             const Clock &clock, Setup &setup)
{
    if (!isFile(file) && CentralKey::isAt(file))
        return fail(Remedy::AskAgain, "there is a signing key but no store " + file +
                                          ": put the store back and start with --restored, or move the key "
                                          "away to begin another central log");
    Result<StoreLock> lock = StoreLock::take(file);
    if (!lock)
        return std::unexpected(lock.error());
    std::unique_ptr<CentralJournal> journal(new CentralJournal(file, door, clock, std::move(*lock)));
    if (const Result<void> opened = journal->openStore(setup); !opened)
        return std::unexpected(opened.error());
    Result<std::unique_ptr<CentralFiles>> files = CentralFiles::open(file, *journal);
    if (!files)
        return std::unexpected(files.error());
    journal->m_fileDesk = std::move(*files);
    journal->publish();
    return journal;
}

Result<void> CentralJournal::openStore(Setup &setup)
{
    const bool isNew = !isFile(m_file);
    Result<Database> database = Database::open(m_file, Database::Access::Write);
    if (!database)
        return fail(database.error().remedy, m_file + ": " + database.error().words);
    m_database.emplace(std::move(*database));
    onlyForOwner(m_file);
    if (isNew) {
        if (const Result<void> paged = m_database->run(largerPages); !paged)
            return paged;
    }
    if (const Result<void> ready = bringUpToDate(*m_database); !ready)
        return fail(ready.error().remedy, m_file + ": " + ready.error().words);
    Result<CentralTrack> track = CentralTrack::over(*m_database);
    if (!track)
        return std::unexpected(track.error());
    if (const Result<void> keyed = openKey(*track, setup); !keyed)
        return keyed;
    if (const Result<void> linked = ensureLink(*track, setup); !linked)
        return linked;
    m_links = track->links();
    countFiles(*m_database, m_files);
    return renewIntake();
}

Result<void> CentralJournal::openKey(const CentralTrack &track, const Setup &setup)
{
    const bool isNew = !track.current();
    if (setup.recovery && (isNew || setup.recovery->publicKey() != track.current()->recovery()))
        return fail(Remedy::AskAgain,
                    "this is not the recovery key that was shown when this central log was set up");
    const bool isThere = CentralKey::isAt(m_file);
    Result<CentralKey> key =
        !isThere && (isNew || setup.recovery) ? CentralKey::make(m_file) : CentralKey::load(m_file);
    if (!key)
        return std::unexpected(key.error());
    m_key.emplace(std::move(*key));
    return {};
}

Result<void> CentralJournal::ensureLink(CentralTrack &track, Setup &setup)
{
    if (!track.current()) {
        setup.newRecovery = KeyPair::make();
        return beginLog(track, setup.newRecovery->publicKey(), m_key->signing());
    }
    if (setup.recovery)
        return beginLog(track, track.current()->recovery(), *setup.recovery);
    // Also when the store holds nothing of its last log: tablets may know entries of it that are gone.
    if (setup.restored)
        return beginLog(track, track.current()->recovery(), m_key->signing());
    return {};
}

/// A log of its own number continues what is held here: tablets that knew more drop it and push it again.
Result<void> CentralJournal::beginLog(CentralTrack &track, const PublicKey &recovery, const KeyPair &signer)
{
    const std::string log = uuid7(m_clock->now(), randomBytes(10));
    const KeyPair own = m_key->deviceOf(log);
    const LogLink link =
        LogLink::make(log, track.head(), signer, m_key->signing().publicKey(), recovery, own.publicKey());
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<Following> followed = track.follow(link); !followed)
        return std::unexpected(followed.error());
    Result<EntryStore> entries = EntryStore::over(*m_database);
    const Result<const Device *> device =
        entries ? entries->add(own.publicKey()) : std::unexpected(entries.error());
    if (!device)
        return std::unexpected(device.error());
    return transaction->commit();
}

Result<void> CentralJournal::renewIntake()
{
    m_intake.reset();
    Result<CentralIntake> intake = CentralIntake::over(*m_database, *m_door, *m_key, *m_clock);
    if (!intake)
        return std::unexpected(intake.error());
    m_intake.emplace(std::move(*intake));
    sweep();
    return {};
}

/// What went leaves the disk; what could not go yet is tried again after a pull.
void CentralJournal::sweep()
{
    if (m_intake->isSweepDue())
        sweepFiles(*m_database, m_files);
    m_sweepDue = m_intake->sweep();
}

Result<void> CentralJournal::keepFile(const std::string &file)
{
    // What goes wrong with a file must not undo the pushes that share its turn.
    Result<void> kept;
    const Result<std::string> done = inTurn([&](CentralIntake &) -> Result<std::string> {
        kept = FileDelivery(*m_database).take(file, m_files);
        return std::string();
    });
    return done ? kept : std::unexpected(done.error());
}

CentralHead CentralJournal::head()
{
    const std::lock_guard lock(m_mutex);
    return m_head;
}

std::optional<PublicKey> CentralJournal::keyOf(const std::string &device)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_keys.find(device);
    return found == m_keys.end() ? std::nullopt : std::optional(found->second);
}

Result<std::string> CentralJournal::push(std::string_view lines, const std::string &token)
{
    PushOrder::Place place(m_order, token);
    const Result<PushBatch> batch =
        PushBatch::read(lines, [this](const std::string &device) { return keyOf(device); });
    if (!batch)
        return std::unexpected(batch.error());
    place.waitForThoseBefore();
    return inTurn([&](CentralIntake &intake) { return intake.take(*batch, token); });
}

Result<void> CentralJournal::revoke(const std::string &device)
{
    if (!keyOf(device))
        return fail(Remedy::AskAgain, "this central log knows no device " + device);
    const Result<std::string> done = inTurn([&](CentralIntake &intake) -> Result<std::string> {
        const Result<void> revoked = intake.revoke(device);
        if (!revoked)
            return std::unexpected(revoked.error());
        return {};
    });
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<int64_t> CentralJournal::install(const std::vector<Description> &descriptions)
{
    int64_t put = 0;
    const Result<std::string> done = inTurn([&](CentralIntake &intake) -> Result<std::string> {
        put = 0;
        for (const Description &description : descriptions) {
            const Result<bool> installed = intake.install(description);
            if (!installed)
                return std::unexpected(installed.error());
            put += *installed;
        }
        return {};
    });
    return done ? Result<int64_t>(put) : std::unexpected(done.error());
}

Result<std::string> CentralJournal::pull(const PullQuestion &question)
{
    std::unique_ptr<PullReader> reader;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_readers.empty()) {
            reader = std::move(m_readers.back());
            m_readers.pop_back();
        }
    }
    if (!reader) {
        Result<std::unique_ptr<PullReader>> opened = PullReader::open(m_file, m_links);
        if (!opened)
            return std::unexpected(opened.error());
        reader = std::move(*opened);
    }
    Result<std::string> page = reader->page(question, m_clock->now());
    {
        const std::lock_guard lock(m_mutex);
        if (page)
            m_readers.push_back(std::move(reader));
    }
    if (m_sweepDue.exchange(false))
        sweepInTurn();
    return page;
}

/// Each turn ends with a sweep, when one is due.
void CentralJournal::sweepInTurn()
{
    const Result<std::string> turn =
        inTurn([](CentralIntake &) { return Result<std::string>(std::string()); });
    if (!turn)
        warn("what was erased may still stand in the write-ahead log: " + turn.error().words);
}

/// One of the threads that wait writes for all of them: what comes in while the disk is busy shares the next
/// transaction, and a push that comes alone is handed to nobody.
Result<std::string> CentralJournal::inTurn(std::function<Result<std::string>(CentralIntake &)> take)
{
    Work work{std::move(take), {}};
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&work);
    m_turn.wait(lock, [&] { return work.answer || !m_writing; });
    if (!work.answer)
        writeWaiting(lock);
    return std::move(*work.answer);
}

void CentralJournal::writeWaiting(std::unique_lock<std::mutex> &lock)
{
    m_writing = true;
    const std::vector<Work *> works = std::exchange(m_waiting, {});
    lock.unlock();
    Result<std::vector<Result<std::string>>> answers = write(works);
    lock.lock();
    if (answers)
        publishWhatFits();
    for (size_t i = 0; i < works.size(); ++i)
        works[i]->answer = answers ? std::move((*answers)[i]) : std::unexpected(answers.error());
    m_writing = false;
    m_turn.notify_all();
}

Result<std::vector<Result<std::string>>> CentralJournal::write(const std::vector<Work *> &works)
try {
    Result<std::vector<Result<std::string>>> answers = writeInTransaction(works);
    if (answers)
        return answers;
    warn("a push was not stored: " + answers.error().words);
    if (const Result<void> renewed = renewIntake(); !renewed)
        warn("the store can not be read again: " + renewed.error().words);
    return answers;
} catch (const std::bad_alloc &) {
    m_intake.reset();
    return fail(Remedy::TryLater, "the central log has no memory left: try again in a moment");
}

Result<std::vector<Result<std::string>>> CentralJournal::writeInTransaction(const std::vector<Work *> &works)
{
    if (!m_intake) {
        if (const Result<void> renewed = renewIntake(); !renewed)
            return std::unexpected(renewed.error());
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::vector<Result<std::string>> answers;
    for (const Work *work : works) {
        answers.push_back(work->take(*m_intake));
        if (!answers.back())
            return std::unexpected(answers.back().error());
    }
    if (const Result<void> done = transaction->commit(); !done)
        return std::unexpected(done.error());
    sweep();
    return answers;
}

/// What is not published now is with the next push: the turn must be given back in any case.
void CentralJournal::publishWhatFits()
try {
    publish();
} catch (const std::bad_alloc &) {
    warn("no memory was left to publish the head: the next push does");
}

void CentralJournal::publish()
{
    m_head = m_intake->head();
    const auto devices = m_intake->entries().devices();
    if (devices.size() == m_keys.size())
        return;
    for (const Device *device : devices)
        m_keys.insert_or_assign(device->id, device->key);
}

} // namespace piketboek
