#include "store/intake.h"

#include "store/filedelivery.h"
#include "store/readahead.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr size_t linesAhead = 64;

std::unexpected<Failure> falseLine(const EntryId &id, const char *what)
{
    return fail(Remedy::ShowOfficer, "the central log sent an entry that does not fit (" + id.device + " " +
                                         std::to_string(id.seq) + ": " + what +
                                         "): nothing was taken beyond it");
}

// What follows the last newline was cut off.
std::vector<std::string_view> linesIn(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines;
}

// Reading and hashing needs nothing of the store; what follows a line that is false is of no use.
std::vector<Result<wire::Line>> readAll(std::span<const std::string_view> lines)
{
    std::vector<Result<wire::Line>> read;
    read.reserve(lines.size());
    for (const std::string_view line : lines) {
        read.push_back(wire::read(line));
        auto *entry = read.back() ? std::get_if<wire::EntryLine>(&*read.back()) : nullptr;
        if (entry && !entry->disclosures.matches(entry->envelope))
            read.back() = falseLine(entry->entry.id, "a disclosure");
        if (!read.back())
            break;
    }
    return read;
}

} // namespace

Result<Taken> Journal::receive(std::string_view lines, Answered answered)
{
    const DeviceChain before = *m_chain;
    Result<Taken> taken = receiveInTransaction(lines);
    if (!taken || taken->cut) {
        goBackTo(before);
        return taken;
    }
    sweepAlone();
    if (taken->centralNow && answered == Answered::Now)
        rememberClock(*taken->centralNow);
    if (taken->complete || taken->logChanged)
        pushAgain();
    if (m_tell && (taken->entries > 0 || taken->receipts > 0 || taken->logChanged))
        m_tell();
    return taken;
}

Result<Taken> Journal::receiveInTransaction(std::string_view lines)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<Taken> taken = Intake(*this).take(lines);
    // The seals stand at the end of a page: without them its entries could not be brought back.
    if (!taken || taken->cut)
        return taken;
    if (const Result<void> shown = showAfter(*taken); !shown)
        return std::unexpected(shown.error());
    if (const Result<void> done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return taken;
}

// What went leaves the lists with the commit; what came in is left to the idle steps.
Result<void> Journal::showAfter(const Taken &taken)
{
    if (taken.logChanged) {
        m_confirmedNoted = 0;
        if (const Result<void> forgotten = m_database->run("DELETE FROM memory WHERE name = 'confirmed'");
            !forgotten)
            return forgotten;
        if (const Result<void> again = FileDelivery(*m_database).sendAllAgain(); !again)
            return again;
    }
    return taken.logChanged || taken.branchMoved ? projectAnew() : m_projector->show();
}

Result<Taken> Intake::take(std::string_view text)
{
    if (!wire::hasLinesOfSense(text))
        return fail(Remedy::TryLater, "the central log's answer is not one: it has next to no words");
    const std::vector<std::string_view> lines = linesIn(text);
    const Result<bool> done = readAhead(std::span<const std::string_view>(lines), linesAhead, readAll,
                                        [this](Read read) { return takeLines(std::move(read)); });
    if (!done)
        return std::unexpected(done.error());
    return m_ended ? m_taken : Taken{.cut = true};
}

Result<bool> Intake::takeLines(Read lines)
{
    for (Result<wire::Line> &line : lines) {
        if (!line)
            return m_ended ? Result<bool>(false) : std::unexpected(line.error());
        const Result<bool> goOn = m_ended ? takeAfterEnd(*line) : std::visit(*this, *line);
        if (!goOn)
            return goOn;
        m_ended = m_ended || !*goOn;
    }
    return true;
}

// Of what follows the line that ended it, only the seals of what was taken before are of use.
Result<bool> Intake::takeAfterEnd(const wire::Line &line)
{
    const auto *sealed = std::get_if<wire::SealLine>(&line);
    const Device *device = sealed ? m_journal->entries().device(sealed->seal.id.device) : nullptr;
    if (!device || !sealed->seal.isBy(device->key))
        return true;
    const Result<Holding> held = m_journal->entries().holds(*device, sealed->seal.id.seq, sealed->seal.hash);
    if (!held)
        return std::unexpected(held.error());
    if (*held != Holding::Same)
        return true;
    const Result<void> kept = m_journal->entries().keep(sealed->seal);
    return kept ? Result<bool>(true) : std::unexpected(kept.error());
}

Result<bool> Intake::operator()(wire::KeyLine &line)
{
    const Result<const Device *> device = m_journal->entries().add(line.key);
    if (!device)
        return std::unexpected(device.error());
    return true;
}

Result<bool> Intake::operator()(wire::SealLine &line)
{
    const Device *device = m_journal->entries().device(line.seal.id.device);
    if (!device || !line.seal.isBy(device->key))
        return falseLine(line.seal.id, "its seal");
    const Result<Holding> holding = m_journal->entries().holds(*device, line.seal.id.seq, line.seal.hash);
    if (!holding)
        return std::unexpected(holding.error());
    if (*holding != Holding::Same)
        return falseLine(line.seal.id, "its seal is over another entry");
    if (const Result<void> kept = m_journal->entries().keep(line.seal); !kept)
        return std::unexpected(kept.error());
    return true;
}

Result<bool> Intake::operator()(wire::LinkLine &line)
{
    CentralTrack &track = m_journal->track();
    const bool first = !track.current();
    const std::string before = first ? std::string() : track.current()->log();
    m_confirmed.clear();
    const Result<Following> following = track.follow(line.link);
    if (!following)
        return std::unexpected(following.error());
    m_taken.logChanged = m_taken.logChanged || (!first && track.current()->log() != before);
    if (const Result<const Device *> central = m_journal->entries().add(line.link.device()); !central)
        return std::unexpected(central.error());
    return *following != Following::Behind;
}

Result<bool> Intake::operator()(wire::EntryLine &line)
{
    const Device *device = m_journal->entries().device(line.entry.id.device);
    if (!device)
        return falseLine(line.entry.id, "of a device that was not introduced");
    const Result<Holding> held = holding(*device, line.entry.id.seq, line.entry.hash);
    if (!held)
        return std::unexpected(held.error());
    if (*held == Holding::Same && device->id == m_journal->device())
        return falseLine(line.entry.id, "it is this tablet's own, and comes without a receipt");
    if (isAnotherLife(*held, *device)) {
        if (const Result<bool> room = giveWay(*device, line.entry.id); !room || !*room)
            return room;
    }
    if (*held != Holding::Same) {
        if (const Result<void> stored = store(*device, line); !stored)
            return std::unexpected(stored.error());
        ++m_taken.entries;
    } else {
        ++m_taken.receipts;
    }
    return place(*device, line.entry.id.seq, line.entry.hash, line.serial, line.received);
}

bool Intake::isAnotherLife(Holding held, const Device &device) const
{
    return held == Holding::Different || (held == Holding::Nothing && device.id == m_journal->device());
}

Result<ChainEnd *> Intake::endOf(const Device &device)
{
    if (const auto known = m_ends.find(device.no); known != m_ends.end())
        return &known->second;
    const Result<ChainEnd> end = m_journal->entries().endOf(device);
    if (!end)
        return std::unexpected(end.error());
    return &m_ends.emplace(device.no, *end).first->second;
}

// Of what lies beyond the chain's end nothing can be held, so it is not looked for.
Result<Holding> Intake::holding(const Device &device, int64_t seq, const Hash &hash)
{
    const Result<ChainEnd *> end = endOf(device);
    if (!end)
        return std::unexpected(end.error());
    return seq > (*end)->seq ? Holding::Nothing : m_journal->entries().holds(device, seq, hash);
}

// After the central log was restored it may have taken another entry of this name before it was sent ours:
// ours stay as forks, and what this tablet wrote goes on under the name that it has now. True when there is
// room.
Result<bool> Intake::giveWay(const Device &device, const EntryId &id)
{
    if (device.id == m_journal->device()) {
        m_taken.otherLifeSeen = true;
        return false;
    }
    const Result<int64_t *> confirmed = confirmedOf(device);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (id.seq <= **confirmed)
        return falseLine(id, "the central log holds two entries of that name");
    const Result<bool> own = m_journal->isOwn(device);
    if (!own)
        return std::unexpected(own.error());
    const Result<void> moved =
        *own ? m_journal->branchOff(device, id.seq) : m_journal->entries().moveToForks(device, id.seq);
    if (!moved)
        return std::unexpected(moved.error());
    m_ends.clear();
    m_confirmed.clear();
    m_taken.branchMoved = true;
    return true;
}

Result<void> Intake::store(const Device &device, const wire::EntryLine &line)
{
    const Result<ChainEnd *> end = endOf(device);
    if (!end)
        return std::unexpected(end.error());
    if (line.entry.id.seq != (*end)->seq + 1 || line.envelope.prev != (*end)->hash)
        return falseLine(line.entry.id, "its place in the device's chain");
    const Result<int64_t> stored = m_journal->entries().append(device, line.entry);
    if (!stored)
        return std::unexpected(stored.error());
    **end = {line.entry.id.seq, line.entry.hash};
    return m_journal->applyGoing(line.envelope);
}

Result<bool> Intake::place(const Device &device, int64_t seq, const Hash &hash, int64_t serial,
                           int64_t received)
{
    const Result<int64_t *> confirmed = confirmedOf(device);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (seq != **confirmed + 1)
        return falseLine({device.id, seq}, "its serial comes before that of the entry it follows");
    if (const Result<void> added = m_journal->track().add(device, seq, hash, serial, received); !added)
        return std::unexpected(added.error());
    **confirmed = seq;
    return true;
}

Result<int64_t *> Intake::confirmedOf(const Device &device)
{
    if (const auto known = m_confirmed.find(device.no); known != m_confirmed.end())
        return &known->second;
    const Result<int64_t> confirmed = m_journal->track().confirmed(device);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    return &m_confirmed.emplace(device.no, *confirmed).first->second;
}

Result<bool> Intake::operator()(wire::ReceiptLine &line)
{
    EntryStore &entries = m_journal->entries();
    const Device *device = entries.device(line.id.device);
    const Result<Holding> holding =
        device ? entries.holds(*device, line.id.seq, line.hash) : Holding::Nothing;
    if (!holding)
        return std::unexpected(holding.error());
    if (*holding != Holding::Same) {
        m_taken.otherLifeSeen = true;
        return false;
    }
    if (const Result<void> proven = provesDisclosures(*device, line); !proven)
        return std::unexpected(proven.error());
    ++m_taken.receipts;
    return place(*device, line.id.seq, line.hash, line.serial, line.received);
}

// "In the central log" means the words too: every disclosure held here must be held there.
Result<void> Intake::provesDisclosures(const Device &device, const wire::ReceiptLine &line)
{
    const Result<std::optional<Entry>> entry = m_journal->entries().find(device, line.id.seq);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry || (*entry)->disclosures.empty())
        return {};
    const Result<Disclosures> held = Disclosures::read((*entry)->disclosures);
    if (!held)
        return std::unexpected(held.error());
    for (const Disclosure &disclosure : held->all()) {
        if (std::ranges::find(line.held, disclosure.name) == line.held.end())
            return falseLine(line.id, "the central log does not hold all its words");
    }
    return {};
}

Result<bool> Intake::operator()(wire::TombstoneLine &line)
{
    EntryStore &entries = m_journal->entries();
    const Tombstone &tombstone = line.tombstone;
    const Device *device = entries.device(tombstone.id.device);
    if (!device)
        return falseLine(tombstone.id, "of a device that was not introduced");
    const Result<Holding> held = holding(*device, tombstone.id.seq, tombstone.hash);
    if (!held)
        return std::unexpected(held.error());
    if (isAnotherLife(*held, *device)) {
        if (const Result<bool> room = giveWay(*device, tombstone.id); !room || !*room)
            return room;
    }
    if (*held != Holding::Same) {
        const Result<ChainEnd *> end = endOf(*device);
        if (!end || tombstone.id.seq != (*end)->seq + 1 || tombstone.prev != (*end)->hash)
            return falseLine(tombstone.id, "its tombstone's place in the device's chain");
        if (const Result<void> buried = entries.bury(tombstone); !buried)
            return std::unexpected(buried.error());
        **end = {tombstone.id.seq, tombstone.hash};
        ++m_taken.entries;
    }
    return place(*device, tombstone.id.seq, tombstone.hash, line.serial, line.received);
}

Result<bool> Intake::operator()(wire::HeadLine &line)
{
    const std::optional<CentralHead> &head = m_journal->track().head();
    if (!head || head->log != line.head.log)
        return false;
    if (head->serial > line.head.serial ||
        (head->serial == line.head.serial && head->chain != line.head.chain))
        return fail(Remedy::ShowOfficer,
                    "the central log shows another history than before: nothing more is taken "
                    "from it; writing goes on, show this to the administrator");
    m_taken.centralNow = line.now;
    m_taken.complete = head->serial == line.head.serial;
    return false;
}

// A line of a push.
Result<bool> Intake::operator()(wire::ErasingLine &)
{
    return true;
}

// Answers to a push: they give no proof, and the engine reads them itself.
Result<bool> Intake::operator()(wire::TakenLine &)
{
    return true;
}

Result<bool> Intake::operator()(wire::ForkLine &)
{
    return true;
}

Result<bool> Intake::operator()(wire::RefusedLine &)
{
    return true;
}

} // namespace piketboek
