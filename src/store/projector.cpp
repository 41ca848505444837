#include "store/projector.h"

#include "journal/writtenmoment.h"
#include "store/readahead.h"

#include <algorithm>

namespace piketboek {

namespace {

bool changesMerges(std::string_view act)
{
    return act == "merge" || act == "unmerge" || act == "withdraw";
}

constexpr size_t entriesAhead = 50;

constexpr auto arrivalsSql =
    "SELECT t.no, t.record, r.received FROM receipt r CROSS JOIN entry e ON e.device = r.device "
    "AND e.seq = r.seq CROSS JOIN timeline t ON t.no = e.no "
    "WHERE r.serial > ?1 AND r.serial <= ?2 AND t.arrived <> r.received";
constexpr auto updateSql =
    "UPDATE record SET register=?2, category=?3, at=?4, sort=?5, year=?6, municipality=?7, exercise=?8, "
    "state=?9, open=?10, highlight=?11, callouts=?12, false_callouts=?13, elsewhere=?14, grip=?15, "
    "remarks=?16, conflicts=?17, step=?18, counts=CASE WHEN head=no THEN ?9='confirmed' ELSE 0 END "
    "WHERE no=?1";

} // namespace

Projector::Projector(Database &database, EntryStore &entries, const CentralTrack &track)
    : m_database(&database), m_entries(&entries), m_track(&track)
{
}

Result<Projector> Projector::over(Database &database, EntryStore &entries, const CentralTrack &track)
{
    return Projector(database, entries, track);
}

// The tables are dropped at a rebuild, so the statements are made when they are first needed.
Result<void> Projector::prepare()
{
    if (m_prepared)
        return {};
    const std::pair<Statement *, const char *> wanted[] = {
        {&m_nextEntries,
         "SELECT e.no, e.envelope, e.disclosures, r.serial, r.received FROM entry e LEFT JOIN receipt r "
         "ON r.device = e.device AND r.seq = e.seq WHERE e.no > ?1 ORDER BY e.no LIMIT ?2"},
        {&m_timeline, "INSERT OR IGNORE INTO timeline(no, sort, arrived, device, record, folded, task, act, "
                      "author, written) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"},
        {&m_arrivals, arrivalsSql},
        {&m_arrived, "UPDATE timeline SET arrived = ?2 WHERE no = ?1"},
        {&m_mark, "INSERT OR IGNORE INTO mark(device, seq, no) VALUES(?1, ?2, ?3)"},
        {&m_words, "INSERT INTO words(rowid, text) VALUES(?1, ?2)"},
        {&m_tidyWords, "INSERT INTO words(words, rank) VALUES('merge', ?1)"},
        {&m_newRecord, "INSERT INTO record(no, id, head) SELECT next, ?1, next FROM "
                       "(SELECT coalesce(max(no), 0) + 1 AS next FROM record)"},
        {&m_findRecord, "SELECT no FROM record WHERE id = ?1"},
        {&m_origin, "INSERT OR IGNORE INTO origin(origin, record) VALUES(?1, ?2)"},
        {&m_install, "INSERT OR IGNORE INTO installed(no) VALUES(?1)"},
        {&m_numberGone, "DELETE FROM numbered WHERE record = ?1"},
        {&m_number, "INSERT OR IGNORE INTO numbered(record, number, judged) VALUES(?1, ?2, ?3)"},
        {&m_label, "INSERT OR REPLACE INTO labelled(device, label) VALUES(?1, ?2)"},
        {&m_findActs,
         "SELECT e.envelope, r.serial, r.received FROM timeline t CROSS JOIN entry e ON e.no = t.no "
         "LEFT JOIN receipt r ON r.device = e.device AND r.seq = e.seq "
         "WHERE t.record = ?1 AND t.folded = 1"},
        {&m_update, updateSql}};
    for (const auto &[statement, sql] : wanted) {
        Result<Statement> prepared = m_database->prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    m_prepared = true;
    return openBook();
}

void Projector::forget()
{
    m_records.clear();
    m_acts.clear();
    m_touched.clear();
    m_newWords.clear();
    m_installed.clear();
    m_mergesTouched = false;
    m_prepared = false;
}

Result<bool> Projector::step(int64_t atMost, const std::function<bool()> &giveWay)
{
    if (const Result<void> ready = prepare(); !ready)
        return std::unexpected(ready.error());
    const Result<bool> taken = takeEntries(atMost, giveWay);
    const Result<bool> arrived = taken ? takeReceipts(10 * atMost) : taken;
    if (!arrived)
        return arrived;
    if (const Result<void> shown = show(); !shown)
        return std::unexpected(shown.error());
    return *taken && *arrived;
}

Result<void> Projector::show()
{
    if (const Result<void> ready = prepare(); !ready)
        return ready;
    const Result<void> folded = foldTouched();
    if (!folded || m_installed.empty())
        return folded ? keepWords() : folded;
    // What came in with a description was read without it.
    const Result<void> opened = openBook();
    const Result<void> again = opened ? foldTouched() : opened;
    return again ? keepWords() : again;
}

Result<void> Projector::takeFirst(const std::vector<Entry> &written)
{
    if (const Result<void> ready = prepare(); !ready)
        return ready;
    for (const Entry &entry : written) {
        const Result<int64_t> no = m_entries->numberOf(entry.id);
        if (!no)
            return std::unexpected(no.error());
        std::optional<Listing> listing =
            Listing::from(*no, Listing::notArrived, entry.envelope, entry.disclosures, *m_book);
        if (const Result<void> taken = listing ? takeEntry(std::move(*listing)) : Result<void>(); !taken)
            return taken;
    }
    return show();
}

Result<bool> Projector::takeEntries(int64_t atMost, const GiveWay &giveWay)
{
    const Result<int64_t> from =
        m_database->integer("SELECT value FROM memory WHERE name = 'projected_entry'");
    Result<std::vector<Held>> held = from ? next(*from, atMost) : std::unexpected(from.error());
    if (!held)
        return std::unexpected(held.error());
    if (held->empty())
        return true;
    const int64_t wanted = held->back().no;
    const bool more = static_cast<int64_t>(held->size()) == atMost;
    const Result<int64_t> last = takeReadAhead(*held, giveWay);
    const Result<void> done = last ? remember("projected_entry", *last) : std::unexpected(last.error());
    if (!done)
        return std::unexpected(done.error());
    return *last == wanted && !more;
}

Result<std::vector<Projector::Held>> Projector::next(int64_t after, int64_t atMost)
{
    std::vector<Held> held;
    Result<bool> row = m_nextEntries.again().bind(1, after).bind(2, atMost).step();
    for (; row && *row; row = m_nextEntries.step()) {
        held.push_back({m_nextEntries.integer(0), Listing::notArrived, std::string(m_nextEntries.text(1)),
                        std::string(m_nextEntries.text(2))});
        if (!m_nextEntries.isNull(3))
            held.back().receipt = {m_nextEntries.integer(3), m_nextEntries.integer(4)};
    }
    m_nextEntries.again();
    if (!row)
        return std::unexpected(row.error());
    return held;
}

Result<int64_t> Projector::takeReadAhead(const std::vector<Held> &held, const GiveWay &giveWay)
{
    int64_t last = 0;
    const Result<bool> whole = readAhead(
        std::span<const Held>(held), entriesAhead,
        [book = m_book](std::span<const Held> part) { return readAll(part, *book); },
        [&](std::vector<Listing> listings) -> Result<bool> {
            for (Listing &listing : listings) {
                last = listing.no;
                if (const Result<void> taken = takeEntry(std::move(listing)); !taken)
                    return std::unexpected(taken.error());
                if (giveWay && giveWay())
                    return false;
            }
            return true;
        });
    if (!whole)
        return std::unexpected(whole.error());
    return *whole ? held.back().no : last;
}

std::vector<Listing> Projector::readAll(std::span<const Held> held, const RegisterBook &book)
{
    std::vector<Listing> listings;
    listings.reserve(held.size());
    for (const Held &entry : held) {
        std::optional<Listing> listing =
            Listing::from(entry.no, entry.receipt, entry.envelope, entry.disclosures, book);
        if (listing)
            listings.push_back(std::move(*listing));
    }
    return listings;
}

Result<void> Projector::takeEntry(Listing listing)
{
    Envelope &envelope = listing.envelope;
    if (envelope.act == "registers")
        return takeDescription(listing.no, envelope);
    if (envelope.act == "device")
        return takeLabel(envelope);
    const Result<bool> stands = standsAmongTwins(envelope);
    if (!stands || !*stands)
        return stands ? Result<void>() : std::unexpected(stands.error());
    if (const Result<void> done = Twins(*m_database).retarget(envelope); !done)
        return done;
    const Result<int64_t> record = recordNumber(envelope.record);
    const Result<bool> isNew = record ? takeTimeline(*record, listing) : std::unexpected(record.error());
    if (!isNew || !*isNew)
        return isNew ? Result<void>() : std::unexpected(isNew.error());
    m_touched.insert(*record);
    m_mergesTouched = m_mergesTouched || changesMerges(envelope.act);
    if (const Result<void> done = takeOrigin(*record, envelope); !done)
        return done;
    if (const Result<void> done = takeMarks(listing.no, envelope); !done)
        return done;
    if (!listing.words.empty())
        m_newWords.emplace_back(listing.no, std::move(listing.words));
    if (listing.folded)
        keepAct(*record, std::move(listing));
    return {};
}

Result<bool> Projector::takeTimeline(int64_t record, const Listing &listing)
{
    m_timeline.again().bind(1, listing.no).bind(2, listing.sort).bind(3, listing.receipt.received);
    m_timeline.bind(4, listing.rank).bind(5, record).bind(6, listing.folded);
    m_timeline.bind(7, listing.task).bind(8, listing.envelope.act);
    m_timeline.bind(9, listing.envelope.author).bind(10, writtenMoment(listing.envelope));
    if (const Result<void> done = m_timeline.run(); !done)
        return std::unexpected(done.error());
    return m_database->changes() > 0;
}

Result<void> Projector::takeOrigin(int64_t record, const Envelope &envelope)
{
    const std::string origin = envelope.plain.text("origin");
    return origin.empty() ? Result<void>() : m_origin.again().bind(1, origin).bind(2, record).run();
}

Result<void> Projector::takeMarks(int64_t no, const Envelope &envelope)
{
    for (const Target &target : envelope.about) {
        if (!target.record.empty())
            continue;
        m_mark.again().bind(1, target.entry.device).bind(2, target.entry.seq).bind(3, no);
        if (const Result<void> done = m_mark.run(); !done)
            return done;
    }
    return {};
}

// All together and last: FTS5 writes out what it gathered whenever another table is written in between.
Result<void> Projector::keepWords()
{
    for (const auto &[no, words] : std::exchange(m_newWords, {})) {
        if (const Result<void> done = m_words.again().bind(1, no).bind(2, words).run(); !done)
            return done;
    }
    return {};
}

// Fewer than two changes are none (FTS5 §6.8).
Result<bool> Projector::tidyWords(int64_t pages)
{
    const int64_t before = m_database->allChanges();
    if (const Result<void> done = m_tidyWords.again().bind(1, pages).run(); !done)
        return std::unexpected(done.error());
    return m_database->allChanges() - before < 2;
}

Result<int64_t> Projector::recordNumber(const std::string &id)
{
    if (const auto known = m_records.find(id); known != m_records.end())
        return known->second;
    const Result<bool> row = m_findRecord.again().bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    const int64_t held = *row ? m_findRecord.integer(0) : 0;
    m_findRecord.again();
    const Result<int64_t> no = held > 0 ? held : newRecord(id);
    if (no)
        m_records.emplace(id, *no);
    return no;
}

Result<int64_t> Projector::newRecord(const std::string &id)
{
    if (const Result<void> made = m_newRecord.again().bind(1, id).run(); !made)
        return std::unexpected(made.error());
    const int64_t no = m_database->lastRow();
    m_acts.insert_or_assign(no, std::vector<PlacedEntry>());
    return no;
}

// An arrival can change where an entry stands, and which of several values is the newest.
Result<bool> Projector::takeReceipts(int64_t atMost)
{
    const Result<int64_t> from =
        m_database->integer("SELECT value FROM memory WHERE name = 'projected_receipt'");
    if (!from)
        return std::unexpected(from.error());
    const int64_t head = m_track->head() ? m_track->head()->serial : 0;
    const int64_t to = std::min(head, *from + atMost);
    if (to == *from)
        return true;
    if (const Result<void> arrived = takeArrivals(*from, to); !arrived)
        return std::unexpected(arrived.error());
    if (const Result<void> kept = remember("projected_receipt", to); !kept)
        return std::unexpected(kept.error());
    return to == head;
}

Result<void> Projector::takeArrivals(int64_t after, int64_t upTo)
{
    std::vector<std::pair<int64_t, int64_t>> arrivals;
    Result<bool> row = m_arrivals.again().bind(1, after).bind(2, upTo).step();
    for (; row && *row; row = m_arrivals.step()) {
        arrivals.emplace_back(m_arrivals.integer(0), m_arrivals.integer(2));
        m_touched.insert(m_arrivals.integer(1));
        m_acts.erase(m_arrivals.integer(1));
    }
    m_arrivals.again();
    if (!row)
        return std::unexpected(row.error());
    for (const auto &[no, arrived] : arrivals) {
        if (const Result<void> done = m_arrived.again().bind(1, no).bind(2, arrived).run(); !done)
            return done;
    }
    return {};
}

Result<void> Projector::remember(const char *name, int64_t value)
{
    Result<Statement> set = m_database->prepare("INSERT OR REPLACE INTO memory(name, value) VALUES(?1, ?2)");
    if (!set)
        return std::unexpected(set.error());
    return set->bind(1, std::string_view(name)).bind(2, value).run();
}

} // namespace piketboek
