#include "store/journal.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace piketboek {

namespace {

constexpr auto waitingSql =
    "SELECT seq, hash, envelope, disclosures, NULL FROM entry WHERE device = ?1 AND seq > ?2 AND seq <= ?3 "
    "UNION ALL SELECT seq, hash, NULL, NULL, body FROM tombstone WHERE device = ?1 AND seq > ?2 AND seq <= "
    "?3 "
    "ORDER BY seq";

Result<int64_t> countOf(Database &database, int64_t device, int64_t after)
{
    const std::string which =
        " WHERE device = " + std::to_string(device) + " AND seq > " + std::to_string(after);
    return database.integer("SELECT (SELECT count(*) FROM entry" + which +
                            ") + (SELECT count(*) FROM tombstone" + which + ")");
}

// A destroyed entry keeps its place in the chain, so its tombstone goes along; what was erased is said first.
Result<void> appendWaiting(EntryStore &entries, const std::string &device, const Statement &row,
                           std::string &body)
{
    if (row.isNull(4)) {
        const EntryId id{device, row.integer(0)};
        const Result<std::vector<EntryStore::Erasure>> erasures = entries.erasures(id);
        if (!erasures)
            return std::unexpected(erasures.error());
        for (const EntryStore::Erasure &erasure : *erasures)
            wire::append(body, wire::ErasingLine{id, erasure.field, erasure.by});
        wire::append(body, 0, 0, row.text(2), row.isNull(3) ? "[]" : row.text(3));
        return {};
    }
    Result<Tombstone> tombstone = Tombstone::read(row.text(4));
    if (!tombstone)
        return std::unexpected(tombstone.error());
    wire::append(body, wire::TombstoneLine{0, 0, std::move(*tombstone)});
    return {};
}

bool isOnBranch(const EntryId &id, const EntryId &branch)
{
    return id.device == branch.device && id.seq >= branch.seq;
}

// Names what was written anew by its new id, and no longer what was destroyed on the branch.
void retarget(Draft &draft, const EntryId &branch, const std::map<EntryId, EntryId> &moved)
{
    const auto isGone = [&](const EntryId &id) { return isOnBranch(id, branch) && !moved.contains(id); };
    std::erase_if(draft.about, [&](const Target &target) { return isGone(target.entry); });
    for (Target &target : draft.about) {
        if (isOnBranch(target.entry, branch))
            target.entry = moved.at(target.entry);
    }
}

} // namespace

Journal::Position Journal::position()
{
    const std::optional<CentralHead> &head = m_track->head();
    return {head ? head->log : "", head ? head->serial : 0, m_chain->device(), m_chain->seq()};
}

void Journal::noteConfirmed(int64_t at)
{
    if (std::abs(at - m_confirmedNoted) < 60'000)
        return;
    const std::string value = std::to_string(at);
    if (m_database->run("INSERT OR REPLACE INTO memory(name, value) VALUES('confirmed', " + value + ")"))
        m_confirmedNoted = at;
}

std::optional<int64_t> Journal::lastConfirmed()
{
    const Result<int64_t> noted = m_database->integer("SELECT value FROM memory WHERE name = 'confirmed'");
    return noted && *noted > 0 ? std::optional(*noted) : std::nullopt;
}

Result<Waiting> Journal::waiting()
{
    Waiting waiting;
    for (const Device *device : m_entries->devices()) {
        const Result<int64_t> confirmed = m_track->confirmed(*device);
        if (!confirmed)
            return std::unexpected(confirmed.error());
        const Result<int64_t> count = countOf(*m_database, device->no, *confirmed);
        if (!count)
            return std::unexpected(count.error());
        const Result<bool> own = isOwn(*device);
        if (!own)
            return std::unexpected(own.error());
        (*own ? waiting.entries : waiting.othersEntries) += *count;
    }
    return waiting;
}

Result<bool> Journal::isOwn(const Device &device) const
{
    const Result<int64_t> own =
        m_database->integer("SELECT count(*) FROM own WHERE device = " + std::to_string(device.no));
    return own ? Result<bool>(*own > 0) : std::unexpected(own.error());
}

Result<Batch> Journal::nextBatch(bool introduce)
{
    Batch batch;
    // Ours first: what a restored central log will not have of others must never dam it.
    std::vector<const Device *> devices = m_entries->devices();
    std::ranges::stable_partition(devices,
                                  [this](const Device *device) { return device->id == m_chain->device(); });
    for (const Device *device : devices) {
        if (batch.entries > 0 && !isRoomIn(batch, 0))
            break;
        if (const Result<void> added = addWaiting(*device, introduce, batch); !added)
            return std::unexpected(added.error());
    }
    return batch;
}

// Keys do not count, so that what its device sent under one seal has room under it again.
bool Journal::isRoomIn(const Batch &batch, size_t keys)
{
    return batch.entries < static_cast<int64_t>(wire::batchEntries) &&
           batch.body.size() < wire::batchBytes + keys;
}

void Journal::pushAgain()
{
    m_sent.clear();
    m_heldBack.clear();
}

Result<bool> Journal::holdBack(const EntryId &id)
{
    const Device *device = m_entries->device(id.device);
    const Result<int64_t> confirmed = device ? m_track->confirmed(*device) : id.seq;
    if (!confirmed)
        return std::unexpected(confirmed.error());
    const auto held = device ? m_heldBack.find(device->no) : m_heldBack.end();
    if (!device || id.seq <= *confirmed || (held != m_heldBack.end() && held->second <= id.seq))
        return false;
    m_heldBack[device->no] = id.seq;
    // Nothing that followed it in that batch was taken either, of whatever device.
    m_sent.clear();
    return true;
}

// Entries of other devices, which only a restored central log lacks, can go no further than their last seal
// held here.
Result<int64_t> Journal::sendableUpTo(const Device &device)
{
    const auto held = m_heldBack.find(device.no);
    const int64_t most = held == m_heldBack.end() ? INT64_MAX : held->second - 1;
    if (device.id == m_chain->device())
        return std::min(m_chain->seq(), most);
    const Result<ChainEnd> end = m_entries->endOf(device);
    if (!end)
        return std::unexpected(end.error());
    const Result<std::optional<Seal>> seal = m_entries->lastSeal(device, std::min(end->seq, most));
    if (!seal)
        return std::unexpected(seal.error());
    return *seal ? (*seal)->id.seq : 0;
}

Result<void> Journal::addWaiting(const Device &device, bool introduce, Batch &batch)
{
    const Result<int64_t> from = sentUpTo(device);
    const Result<int64_t> upTo = from ? sendableUpTo(device) : from;
    if (!upTo)
        return std::unexpected(upTo.error());
    if (*upTo <= *from)
        return {};
    const size_t start = batch.body.size();
    if (introduce || device.id != m_chain->device())
        wire::append(batch.body, wire::KeyLine{device.key});
    const size_t keys = start == 0 ? batch.body.size() : 0;
    Result<Statement> rows = m_database->prepare(waitingSql);
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, device.no).bind(2, *from).bind(3, *upTo);
    std::vector<Written> written;
    Result<bool> row = rows->step();
    for (; row && *row && isRoomIn(batch, keys); row = rows->step(), ++batch.entries) {
        if (const Result<void> added = appendWaiting(*m_entries, device.id, *rows, batch.body); !added)
            return added;
        const Hash hash = hashFromBytes(rows->text(1)).value_or(Hash{});
        written.push_back({{device.id, rows->integer(0)}, hash, batch.body.size()});
    }
    if (!row)
        return std::unexpected(row.error());
    if (written.empty())
        batch.body.resize(start);
    else if (device.id != m_chain->device())
        return addSeals(device, written, start, batch);
    else
        addOwnSeal(device, written.back(), batch);
    return {};
}

Result<int64_t> Journal::sentUpTo(const Device &device)
{
    const Result<int64_t> confirmed = m_track->confirmed(device);
    if (!confirmed)
        return confirmed;
    const auto sent = m_sent.find(device.no);
    return sent == m_sent.end() ? *confirmed : std::max(*confirmed, sent->second);
}

Result<void> Journal::addSeals(const Device &device, const std::vector<Written> &written, size_t start,
                               Batch &batch)
{
    const Result<std::vector<Seal>> seals =
        m_entries->seals(device, written.front().id.seq, written.back().id.seq);
    if (!seals)
        return std::unexpected(seals.error());
    // What lies beyond the last seal can not be proven to be that device's, so it waits for the next batch.
    const int64_t last = seals->empty() ? 0 : seals->back().id.seq;
    const auto beyond =
        std::ranges::find_if(written, [&](const Written &line) { return line.id.seq > last; });
    batch.entries -= written.end() - beyond;
    if (beyond != written.end())
        batch.body.resize(beyond == written.begin() ? start : (beyond - 1)->end);
    for (const Seal &seal : *seals)
        wire::append(batch.body, wire::SealLine{seal});
    if (last > 0)
        m_sent[device.no] = last;
    return {};
}

void Journal::addOwnSeal(const Device &device, const Written &last, Batch &batch)
{
    wire::append(batch.body, wire::SealLine{Seal::make(m_chain->key(), last.id, last.hash)});
    m_sent[device.no] = last.id.seq;
}

Result<void> Journal::beginNewDevice()
{
    const DeviceChain before = *m_chain;
    const Result<void> done = branchInTransaction();
    if (!done) {
        goBackTo(before);
        return done;
    }
    if (m_tell)
        m_tell();
    return {};
}

Result<void> Journal::branchInTransaction()
{
    const Device *old = m_entries->device(m_chain->device());
    const Result<int64_t> confirmed = m_track->confirmed(*old);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<void> moved = branchOff(*old, *confirmed + 1); !moved)
        return moved;
    if (const Result<void> anew = projectAnew(); !anew)
        return anew;
    return transaction->commit();
}

// The branch keeps its order, so what an entry of it is about was written anew before it.
Result<void> Journal::branchOff(const Device &old, int64_t fromSeq)
{
    Result<std::vector<Rewriting>> branch = rewritings(old, fromSeq);
    if (!branch)
        return std::unexpected(branch.error());
    if (const Result<void> moved = m_entries->moveToForks(old, fromSeq); !moved)
        return moved;
    m_sent.erase(old.no);
    if (old.id == m_chain->device()) {
        if (const Result<void> begun = addOwnDevice(KeyPair::make()); !begun)
            return begun;
    }
    Moved moved;
    for (Rewriting &rewriting : *branch) {
        retarget(rewriting.draft, {old.id, fromSeq}, moved);
        const Result<Entry> entry = writeOne(rewriting.draft, rewriting.moment);
        if (!entry)
            return std::unexpected(entry.error());
        moved[rewriting.from] = entry->id;
    }
    return {};
}

Result<std::vector<Journal::Rewriting>> Journal::rewritings(const Device &old, int64_t fromSeq)
{
    std::vector<Rewriting> all;
    Result<Statement> rows = m_database->prepare(
        "SELECT envelope, disclosures FROM entry WHERE device = ?1 AND seq >= ?2 ORDER BY seq");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->bind(1, old.no).bind(2, fromSeq).step();
    for (; row && *row; row = rows->step()) {
        const Result<Envelope> envelope = Envelope::read(rows->text(0));
        const Result<Disclosures> held = Disclosures::read(rows->isNull(1) ? "[]" : rows->text(1));
        if (!envelope || !held)
            return fail(Remedy::StopAndKeep, "an entry of this tablet can not be read: run verify");
        all.push_back(rewritingOf(*envelope, *held, hashOf(rows->text(0))));
    }
    if (!row)
        return std::unexpected(row.error());
    return all;
}

// The act keeps the moment it was written: only its place in a chain is new.
Journal::Rewriting Journal::rewritingOf(const Envelope &envelope, const Disclosures &held, const Hash &was)
{
    Rewriting rewriting{.from = envelope.id};
    Draft &draft = rewriting.draft;
    draft = {envelope.author,
             envelope.role,
             envelope.record,
             envelope.registerName,
             envelope.form,
             envelope.act,
             envelope.about,
             envelope.happened,
             envelope.municipality,
             envelope.exercise,
             envelope.plain,
             {},
             was};
    for (const Disclosure &disclosure : held.all())
        draft.covered.emplace_back(disclosure.name, disclosure.value);
    rewriting.moment = {envelope.written, envelope.offset, envelope.clock, envelope.seen};
    return rewriting;
}

} // namespace piketboek
