#include "store/projector.h"

#include "base/happened.h"
#include "journal/disclosures.h"
#include "registers/incident.h"
#include "registers/mergegroups.h"
#include "registers/remarks.h"

#include <algorithm>

namespace piketboek {

namespace {

bool isShown(const Envelope &envelope)
{
    return envelope.act != "device" && envelope.act != "registers";
}

bool changesMerges(const Envelope &envelope)
{
    return envelope.act == "merge" || envelope.act == "unmerge";
}

int64_t sortOf(const Envelope &envelope)
{
    if (!envelope.happened)
        return envelope.written;
    const HappenedText &text = *envelope.happened;
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? happened->sortKey() : envelope.written;
}

void appendWords(std::string &words, const Json &value)
{
    if (const std::string *text = value.asText())
        words += *text + ' ';
    else if (const Json::Array *items = value.asArray())
        std::ranges::for_each(*items, [&](const Json &item) { appendWords(words, item); });
}

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
        {&m_nextEntries, "SELECT no, envelope, disclosures FROM entry WHERE no > ?1 ORDER BY no LIMIT ?2"},
        {&m_timeline, "INSERT OR IGNORE INTO timeline(no, sort, record, act) VALUES(?1, ?2, ?3, ?4)"},
        {&m_headAct, "INSERT OR IGNORE INTO headact(record, no, line) VALUES(?1, ?2, ?3)"},
        {&m_mark, "INSERT OR IGNORE INTO mark(device, seq, no) VALUES(?1, ?2, ?3)"},
        {&m_words, "INSERT INTO words(rowid, text) VALUES(?1, ?2)"},
        {&m_newRecord, "INSERT INTO record(id, head) VALUES(?1, 0)"},
        {&m_findRecord, "SELECT no FROM record WHERE id = ?1"},
        {&m_origin, "INSERT OR IGNORE INTO origin(origin, record) VALUES(?1, ?2)"},
        {&m_addLines, "UPDATE record SET lines = lines + ?2 WHERE no = ?1"},
        {&m_lines, "SELECT lines - (SELECT count(*) FROM headact WHERE record = ?1 AND line = 1) "
                   "FROM record WHERE no = ?1"},
        {&m_acts, "SELECT e.envelope, r.serial, r.received FROM headact h JOIN entry e ON e.no = h.no "
                  "LEFT JOIN receipt r ON r.device = e.device AND r.seq = e.seq WHERE h.record = ?1"},
        {&m_update,
         "UPDATE record SET register=?2, category=?3, at=?4, sort=?5, year=?6, municipality=?7, exercise=?8, "
         "state=?9, open=?10, highlight=?11, callouts=?12, false_callouts=?13, elsewhere=?14, grip=?15, "
         "remarks=?16, "
         "conflicts=?17, counts=CASE WHEN head=no THEN ?9='confirmed' ELSE 0 END WHERE no=?1"}};
    for (const auto &[statement, sql] : wanted) {
        Result<Statement> prepared = m_database->prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    m_prepared = true;
    return {};
}

void Projector::forget()
{
    m_records.clear();
    m_newLines.clear();
    m_touched.clear();
    m_newWords.clear();
    m_mergesTouched = false;
}

Result<bool> Projector::step(int64_t atMost)
{
    if (const Result<void> ready = prepare(); !ready)
        return std::unexpected(ready.error());
    const Result<int64_t> taken = takeEntries(atMost);
    if (!taken)
        return std::unexpected(taken.error());
    if (const Result<void> receipts = takeReceipts(); !receipts)
        return std::unexpected(receipts.error());
    if (const Result<void> shown = show(); !shown)
        return std::unexpected(shown.error());
    return *taken < atMost;
}

Result<void> Projector::show()
{
    const Result<void> folded = foldTouched();
    return folded ? keepWords() : folded;
}

Result<void> Projector::takeFirst(const std::vector<Entry> &written)
{
    for (const Entry &entry : written) {
        const Result<int64_t> no = m_entries->numberOf(entry.id);
        const Result<Envelope> envelope = Envelope::read(entry.envelope);
        if (!no || !envelope)
            return std::unexpected(no ? envelope.error() : no.error());
        if (!isShown(*envelope) || envelope->record.empty())
            continue;
        if (const Result<void> taken = takeEntry(*no, *envelope, entry.disclosures); !taken)
            return taken;
    }
    return show();
}

Result<int64_t> Projector::takeEntries(int64_t atMost)
{
    const Result<int64_t> from =
        m_database->integer("SELECT value FROM memory WHERE name = 'projected_entry'");
    if (!from)
        return std::unexpected(from.error());
    int64_t last = *from;
    int64_t taken = 0;
    Result<bool> row = m_nextEntries.again().bind(1, *from).bind(2, atMost).step();
    for (; row && *row; row = m_nextEntries.step(), ++taken) {
        last = m_nextEntries.integer(0);
        const Result<Envelope> envelope = Envelope::read(m_nextEntries.text(1));
        if (!envelope || !isShown(*envelope) || envelope->record.empty())
            continue;
        if (const Result<void> done = takeEntry(last, *envelope, m_nextEntries.text(2)); !done)
            return std::unexpected(done.error());
    }
    m_nextEntries.again();
    if (!row)
        return std::unexpected(row.error());
    if (const Result<void> done = taken > 0 ? remember("projected_entry", last) : Result<void>(); !done)
        return std::unexpected(done.error());
    return taken;
}

Result<void> Projector::takeEntry(int64_t no, const Envelope &envelope, std::string_view disclosures)
{
    const Result<int64_t> record = recordNumber(envelope.record);
    if (!record)
        return std::unexpected(record.error());
    m_timeline.again().bind(1, no).bind(2, sortOf(envelope)).bind(3, *record).bind(4, envelope.act);
    if (const Result<void> done = m_timeline.run(); !done)
        return done;
    if (m_database->changes() == 0)
        return {};
    const bool isLine = envelope.act == "line";
    if (isLine)
        ++m_newLines[*record];
    if (!isLine || !brokenRule({.envelope = envelope}).empty()) {
        if (const Result<void> done = m_headAct.again().bind(1, *record).bind(2, no).bind(3, isLine).run();
            !done)
            return done;
    }
    m_touched.insert(*record);
    m_mergesTouched = m_mergesTouched || changesMerges(envelope) || envelope.act == "withdraw";
    if (const std::string origin = envelope.plain.text("origin"); !origin.empty()) {
        if (const Result<void> done = m_origin.again().bind(1, origin).bind(2, *record).run(); !done)
            return done;
    }
    takeWords(no, envelope, disclosures);
    return takeMarks(no, envelope);
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

void Projector::takeWords(int64_t no, const Envelope &envelope, std::string_view disclosures)
{
    const Result<Disclosures> held = Disclosures::read(disclosures.empty() ? "[]" : disclosures);
    std::string words = envelope.plain.text("highlight") + ' ';
    if (held) {
        for (const Disclosure &disclosure : held->all())
            appendWords(words, disclosure.value);
    }
    if (words.size() > 1)
        m_newWords.emplace_back(no, std::move(words));
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
    const Result<Envelope> envelope = *entry ? Envelope::read((*entry)->envelope) : Envelope{};
    if (!*entry || !envelope || *no > *done)
        return {};
    if (const Result<void> ready = prepare(); !ready)
        return ready;
    takeWords(*no, *envelope, (*entry)->disclosures);
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
    return m_database->run("DELETE FROM words WHERE rowid = " + row +
                           ";DELETE FROM timeline WHERE no = " + row +
                           ";DELETE FROM headact WHERE no = " + row + ";DELETE FROM mark WHERE no = " + row);
}

Result<int64_t> Projector::recordNumber(const std::string &id)
{
    if (const auto known = m_records.find(id); known != m_records.end())
        return known->second;
    const Result<bool> row = m_findRecord.again().bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    int64_t no = *row ? m_findRecord.integer(0) : 0;
    m_findRecord.again();
    if (no == 0) {
        if (const Result<void> made = m_newRecord.again().bind(1, id).run(); !made)
            return std::unexpected(made.error());
        no = m_database->lastRow();
        const std::string alone = "UPDATE record SET head = no WHERE no = " + std::to_string(no);
        if (const Result<void> done = m_database->run(alone); !done)
            return std::unexpected(done.error());
    }
    m_records.emplace(id, no);
    return no;
}

// The arrival of our own entries can change which of several values is the newest.
Result<void> Projector::takeReceipts()
{
    const Result<int64_t> from =
        m_database->integer("SELECT value FROM memory WHERE name = 'projected_receipt'");
    if (!from)
        return std::unexpected(from.error());
    Result<Statement> rows =
        m_database->prepare("SELECT DISTINCT t.record FROM receipt r JOIN own o ON o.device = r.device "
                            "JOIN entry e ON e.device = r.device AND e.seq = r.seq JOIN timeline t ON t.no = "
                            "e.no WHERE r.serial > ?1");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->bind(1, *from).step();
    for (; row && *row; row = rows->step())
        m_touched.insert(rows->integer(0));
    if (!row)
        return std::unexpected(row.error());
    const int64_t to = m_track->head() ? m_track->head()->serial : 0;
    return to != *from ? remember("projected_receipt", to) : Result<void>();
}

Result<void> Projector::foldTouched()
{
    for (const auto &[record, lines] : m_newLines) {
        if (const Result<void> done = m_addLines.again().bind(1, record).bind(2, lines).run(); !done)
            return done;
    }
    m_newLines.clear();
    for (const int64_t record : m_touched) {
        if (const Result<void> done = foldRecord(record); !done)
            return done;
    }
    const bool regroup = m_mergesTouched;
    const std::set<int64_t> touched = std::exchange(m_touched, {});
    m_mergesTouched = false;
    return regroup ? foldMerges() : chooseCounted(touched);
}

Result<std::vector<PlacedEntry>> Projector::headActs(int64_t record)
{
    std::vector<PlacedEntry> acts;
    Result<bool> row = m_acts.again().bind(1, record).step();
    for (; row && *row; row = m_acts.step()) {
        Result<Envelope> envelope = Envelope::read(m_acts.text(0));
        if (!envelope)
            continue;
        const int64_t known =
            envelope->seen ? m_track->knownUpTo(envelope->seen->log, envelope->seen->serial) : 0;
        acts.push_back({std::move(*envelope), m_acts.integer(1), m_acts.integer(2), known});
    }
    m_acts.again();
    if (!row)
        return std::unexpected(row.error());
    return acts;
}

Result<void> Projector::foldRecord(int64_t record)
{
    Result<std::vector<PlacedEntry>> acts = headActs(record);
    if (!acts)
        return std::unexpected(acts.error());
    const Result<bool> row = m_lines.again().bind(1, record).step();
    if (!row)
        return std::unexpected(row.error());
    const int64_t others = m_lines.integer(0);
    m_lines.again();
    const RecordState state = RecordState::fold(std::move(*acts), others);
    const Incident incident = Incident::from(state);
    const HappenedText alarm = incident.alarm.value_or(HappenedText{});
    const Result<Happened> happened = Happened::read(alarm.at, alarm.zone, alarm.source);
    m_update.again().bind(1, record).bind(2, state.registerName).bind(3, incident.category).bind(4, alarm.at);
    m_update.bind(5, happened ? happened->sortKey() : 0).bind(6, happened ? happened->year() : 0);
    m_update.bind(7, state.municipality).bind(8, state.exercise).bind(9, toText(incident.state));
    m_update.bind(10, !incident.closed && !state.mistaken)
        .bind(11, incident.highlight)
        .bind(12, incident.callouts);
    m_update.bind(13, incident.falseCallouts).bind(14, incident.elsewhere).bind(15, incident.highestGrip);
    m_update.bind(16, static_cast<int64_t>(state.remarks.size()));
    return m_update.bind(17, static_cast<int64_t>(state.conflicts().size())).run();
}

Result<void> Projector::remember(const char *name, int64_t value)
{
    Result<Statement> set = m_database->prepare("INSERT OR REPLACE INTO memory(name, value) VALUES(?1, ?2)");
    if (!set)
        return std::unexpected(set.error());
    return set->bind(1, std::string_view(name)).bind(2, value).run();
}

} // namespace piketboek
