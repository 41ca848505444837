#include "central/centralintake.h"

#include "journal/going.h"

#include <algorithm>

namespace piketboek {

namespace {

namespace reason = wire::reason;

Result<bool> refuse(std::optional<wire::RefusedLine> &refused, const EntryId &id, const char *why,
                    std::string words)
{
    refused = wire::RefusedLine{id, why, std::move(words)};
    return false;
}

std::string answerOf(const wire::TakenLine &taken, const std::string &forks,
                     const std::optional<wire::RefusedLine> &refused)
{
    std::string answer;
    wire::append(answer, taken);
    answer += forks;
    if (refused)
        wire::append(answer, *refused);
    return answer;
}

} // namespace

CentralIntake::CentralIntake(Database &database, EntryStore entries, CentralTrack track, Numbering numbering,
                             Sweep sweep, Door &door, const Clock &clock)
    : m_database(&database), m_entries(std::move(entries)), m_track(std::move(track)), m_sweep(sweep),
      m_door(&door), m_clock(&clock), m_numbering(std::move(numbering))
{
}

Result<CentralIntake> CentralIntake::over(Database &database, Door &door, const CentralKey &key,
                                          const Clock &clock)
{
    Result<EntryStore> entries = EntryStore::over(database);
    if (!entries)
        return std::unexpected(entries.error());
    Result<CentralTrack> track = CentralTrack::over(database);
    if (!track)
        return std::unexpected(track.error());
    const Result<Sweep> sweep = Sweep::over(database);
    if (!sweep)
        return std::unexpected(sweep.error());
    Result<Numbering> numbering = Numbering::over(database);
    if (!numbering)
        return std::unexpected(numbering.error());
    CentralIntake intake(database, std::move(*entries), std::move(*track), std::move(*numbering), *sweep,
                         door, clock);
    if (const Result<void> opened = intake.openChain(key); !opened)
        return std::unexpected(opened.error());
    if (const Result<void> read = intake.readOwnEntries(); !read)
        return std::unexpected(read.error());
    return intake;
}

Result<std::string> CentralIntake::take(const PushBatch &batch, const std::string &token)
{
    Progress progress;
    for (const Pushed &pushed : batch.pushed) {
        const Result<bool> goOn = takeOne(pushed, batch, token, progress);
        if (!goOn)
            return std::unexpected(goOn.error());
        if (!*goOn)
            break;
    }
    if (const Result<void> kept = keepSeals(batch.seals); !kept)
        return std::unexpected(kept.error());
    if (const Result<void> numbered = giveNumbers(); !numbered)
        return std::unexpected(numbered.error());
    return answerOf(progress.taken, progress.forks, progress.refused ? progress.refused : batch.refused);
}

Result<bool> CentralIntake::takeOne(const Pushed &pushed, const PushBatch &batch, const std::string &token,
                                    Progress &progress)
{
    const Result<const Device *> device = deviceFor(pushed, batch, token);
    if (!device)
        return std::unexpected(device.error());
    if (!*device)
        return refuse(progress.refused, pushed.id, reason::device, "this device is not known here");
    if (m_revoked.contains(pushed.id.device))
        return refuse(progress.refused, pushed.id, reason::device,
                      "this device is no longer trusted: ask the administrator");
    const Result<ChainEnd *> end = endOf(**device);
    if (!end)
        return std::unexpected(end.error());
    if (pushed.id.seq <= (*end)->seq)
        return takeHeld(**device, pushed, progress);
    if (pushed.id.seq > (*end)->seq + 1)
        return refuse(progress.refused, pushed.id, reason::gap,
                      "the entries before this one are not here yet: send them first");
    if (pushed.prev != (*end)->hash)
        return refuse(progress.refused, pushed.id, reason::chain,
                      "this entry follows another one than is held here");
    return takeNext(**device, pushed, batch, progress);
}

/// The device of a pushed entry, written into the log first when this push introduces it; nullptr when it is
/// unknown.
Result<const Device *> CentralIntake::deviceFor(const Pushed &pushed, const PushBatch &batch,
                                                const std::string &token)
{
    if (const Device *known = m_entries.device(pushed.id.device))
        return known;
    const PublicKey *key = batch.introduced(pushed.id.device);
    if (!key || pushed.id.seq != 1 || pushed.prev != beforeFirst(*key))
        return nullptr;
    const Result<int64_t> label = m_door->labelFor(pushed.id.device, token);
    if (!label)
        return std::unexpected(label.error());
    const Result<std::optional<std::string>> name = m_door->nameOf(token);
    if (!name)
        return std::unexpected(name.error());
    const Result<const Device *> device = m_entries.add(*key);
    if (!device)
        return device;
    const Result<Entry> written = writeOwn("device", Json::object({{"device", pushed.id.device},
                                                                   {"key", toText(*key)},
                                                                   {"label", "T" + std::to_string(*label)},
                                                                   {"name", name->value_or("")}}));
    if (!written)
        return std::unexpected(written.error());
    return device;
}

Result<bool> CentralIntake::takeHeld(const Device &device, const Pushed &pushed, Progress &progress)
{
    const Result<Holding> holding = m_entries.holds(device, pushed.id.seq, pushed.hash);
    if (!holding)
        return std::unexpected(holding.error());
    if (*holding == Holding::Same) {
        ++progress.taken.had;
        return true;
    }
    if (!pushed.tombstone) {
        if (const Result<void> kept = keepFork(device, pushed); !kept)
            return std::unexpected(kept.error());
    }
    const Result<Hash> held = hashHeld(device, pushed.id.seq);
    if (!held)
        return std::unexpected(held.error());
    wire::append(progress.forks, wire::ForkLine{pushed.id, *held});
    return true;
}

/// What was erased or destroyed does not come back through a fork either.
Result<void> CentralIntake::keepFork(const Device &device, const Pushed &pushed)
{
    const Result<EntryStore::Fields> gone = m_entries.erasedFields(device, pushed.id.seq);
    if (!gone)
        return std::unexpected(gone.error());
    const Result<std::optional<Tombstone>> destroyed = m_entries.tombstoneFor(pushed.line.entry);
    if (!destroyed)
        return std::unexpected(destroyed.error());
    Entry fork = pushed.line.entry;
    fork.disclosures = *destroyed ? "" : pushed.line.disclosures.without(*gone).canonical();
    if (*destroyed)
        fork.envelope.clear();
    return m_entries.keepFork(device, fork);
}

Result<Hash> CentralIntake::hashHeld(const Device &device, int64_t seq)
{
    const Result<std::optional<Entry>> entry = m_entries.find(device, seq);
    if (!entry)
        return std::unexpected(entry.error());
    if (*entry)
        return (*entry)->hash;
    const Result<std::optional<Tombstone>> tombstone = m_entries.tombstone(device, seq);
    if (!tombstone)
        return std::unexpected(tombstone.error());
    return *tombstone ? (*tombstone)->hash : Hash{};
}

Result<bool> CentralIntake::takeNext(const Device &device, const Pushed &pushed, const PushBatch &batch,
                                     Progress &progress)
{
    if (device.id == m_chain->device())
        return refuse(progress.refused, pushed.id, reason::device,
                      "this central log wrote that entry and does not hold it: was its store put back from a "
                      "backup? start it once with --restored");
    // Words can be erased before they were ever sent, by an entry that comes after theirs.
    const std::vector<wire::ErasingLine> announced =
        pushed.open ? std::vector<wire::ErasingLine>() : batch.erasing(pushed.line.envelope);
    const Result<bool> lacking = lacksWords(device, pushed, announced);
    if (!lacking)
        return lacking;
    if (*lacking)
        return refuse(progress.refused, pushed.id, reason::cover,
                      "a covered field comes without its disclosure");
    for (const wire::ErasingLine &line : announced) {
        if (const Result<void> listed = m_entries.erase(line.id, {line.field}, line.by); !listed)
            return std::unexpected(listed.error());
    }
    if (const Result<void> stored = store(device, pushed); !stored)
        return std::unexpected(stored.error());
    ++progress.taken.fresh;
    return true;
}

Result<bool> CentralIntake::lacksWords(const Device &device, const Pushed &pushed,
                                       const std::vector<wire::ErasingLine> &announced)
{
    if (pushed.open)
        return false;
    Result<EntryStore::Fields> gone = m_entries.erasedFields(device, pushed.id.seq);
    if (!gone)
        return std::unexpected(gone.error());
    for (const wire::ErasingLine &line : announced)
        gone->insert(line.field);
    return !pushed.line.disclosures.open(pushed.line.envelope, *gone);
}

Result<void> CentralIntake::store(const Device &device, const Pushed &pushed)
{
    const Result<void> kept = pushed.tombstone ? m_entries.bury(*pushed.tombstone) : keep(device, pushed);
    if (!kept)
        return kept;
    m_ends[device.no] = {pushed.id.seq, pushed.hash};
    const int64_t serial = m_track.head()->serial + 1;
    if (const Result<void> added = m_track.add(device, pushed.id.seq, pushed.hash, serial, m_clock->now());
        !added)
        return added;
    return pushed.tombstone ? Result<void>() : applyGoing(pushed.line.envelope);
}

// Of a log that this one continues, what it wrote itself may come back from a tablet.
Result<void> CentralIntake::keep(const Device &device, const Pushed &pushed)
{
    const Result<int64_t> no = m_entries.append(device, pushed.line.entry);
    if (!no)
        return std::unexpected(no.error());
    const Envelope &envelope = pushed.line.envelope;
    const bool isNumber = envelope.act == "number" && m_track.isCentral(device.id);
    return isNumber ? m_numbering.given(envelope, m_track) : m_numbering.note(*no, envelope);
}

Result<void> CentralIntake::applyGoing(const Envelope &envelope)
{
    const Erasing erasing = erasingOf(envelope);
    for (const EntryId &id : erasing.targets) {
        if (const Result<void> done = m_entries.erase(id, erasing.fields, envelope.id); !done)
            return done;
    }
    const std::vector<Destroyed> list = destroyedBy(envelope);
    for (const Destroyed &destroyed : list) {
        const bool isOurs = m_track.isCentral(destroyed.id.device);
        const Result<void> done = isOurs ? Result<void>() : m_entries.destroy(destroyed, envelope.id);
        if (!done)
            return done;
    }
    return erasing.targets.empty() && list.empty() ? Result<void>() : m_sweep.ask();
}

bool CentralIntake::sweep()
{
    m_sweep.tryNow();
    return m_sweep.isDue();
}

Result<ChainEnd *> CentralIntake::endOf(const Device &device)
{
    const auto known = m_ends.find(device.no);
    if (known != m_ends.end())
        return &known->second;
    const Result<ChainEnd> end = m_entries.endOf(device);
    if (!end)
        return std::unexpected(end.error());
    return &m_ends.emplace(device.no, *end).first->second;
}

Result<void> CentralIntake::keepSeals(const std::vector<Seal> &seals)
{
    for (const Seal &seal : seals) {
        const Device *device = m_entries.device(seal.id.device);
        const Result<Holding> holding =
            device ? m_entries.holds(*device, seal.id.seq, seal.hash) : Holding::Nothing;
        if (!holding)
            return std::unexpected(holding.error());
        if (*holding != Holding::Same)
            continue;
        if (const Result<void> kept = m_entries.keep(seal); !kept)
            return kept;
    }
    return {};
}

} // namespace piketboek
