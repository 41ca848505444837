#include "store/reader.h"

#include "registers/formrules.h"
#include "registers/mergegroups.h"
#include "store/journal.h"
#include "store/leftoutlines.h"
#include "store/mergeacts.h"
#include "store/schema.h"

#include <algorithm>

namespace piketboek {

namespace {

RecordRow rowFrom(const Statement &row)
{
    RecordRow record;
    record.id = row.text(0);
    record.head = row.text(1);
    record.registerName = row.text(2);
    record.category = row.text(3);
    record.at = row.text(4);
    record.sort = row.integer(5);
    record.year = static_cast<int>(row.integer(6));
    record.municipality = row.text(7);
    record.exercise = row.text(8);
    record.state = row.text(9);
    record.open = row.integer(10) != 0;
    record.counts = row.integer(11) != 0;
    record.highlight = row.text(12);
    record.callouts = row.integer(13);
    record.falseCallouts = row.integer(14);
    record.elsewhere = row.integer(15) != 0;
    record.highestGrip = row.integer(16);
    record.remarks = row.integer(17);
    record.conflicts = row.integer(18);
    record.step = row.text(19);
    return record;
}

constexpr auto recordColumns =
    "SELECT r.id, h.id, r.register, r.category, r.at, r.sort, r.year, r.municipality, "
    "r.exercise, r.state, r.open, r.counts, r.highlight, r.callouts, r.false_callouts, "
    "r.elsewhere, r.grip, r.remarks + EXISTS(SELECT 1 FROM numbered n CROSS JOIN numbered o "
    "ON o.number = n.number AND o.record <> n.record CROSS JOIN record x ON x.no = o.record "
    "WHERE n.record = r.no AND n.judged = 0 AND x.register = r.register AND x.head <> r.head), "
    "r.conflicts, r.step FROM record r JOIN record h ON h.no = r.head ";

constexpr auto figuresSql =
    "SELECT category, sum(elsewhere = 0), sum(callouts * (elsewhere = 0)), "
    "sum(false_callouts * (elsewhere = 0)), sum(grip >= 1 AND elsewhere = 0), sum(callouts * elsewhere) "
    "FROM record WHERE register = 'incident' AND year = ?1 AND municipality = ?2 AND exercise = 'no' "
    "AND counts = 1 GROUP BY category";

constexpr auto highlightsSql =
    "WHERE r.highlight <> '' AND r.register = 'incident' AND r.exercise = 'no' AND r.state = 'confirmed' "
    "AND EXISTS(SELECT 1 FROM record c WHERE c.no IN (SELECT r.head UNION ALL SELECT m.no FROM record m "
    "WHERE m.head = r.head AND m.head <> m.no) AND c.counts = 1 AND c.exercise = 'no' AND c.elsewhere = 0 "
    "AND c.year = ?1 AND c.municipality = ?2) ORDER BY r.head, r.counts DESC, r.id";

constexpr auto placedSql =
    "SELECT e.envelope, r.serial, r.received FROM timeline t JOIN entry e ON e.no = t.no "
    "LEFT JOIN receipt r ON r.device = e.device AND r.seq = e.seq "
    "WHERE t.record = (SELECT no FROM record WHERE id = ?1)";

// A sound line decides nothing of its record: of those only how many there are.
constexpr auto foldedSql =
    "SELECT e.envelope, r.serial, r.received FROM timeline t JOIN entry e ON e.no = t.no "
    "LEFT JOIN receipt r ON r.device = e.device AND r.seq = e.seq "
    "WHERE t.record = (SELECT no FROM record WHERE id = ?1) AND t.folded = 1";

// The central log confirms a device's entries one after the other.
constexpr auto waitingSql =
    "SELECT count(*) FROM own o CROSS JOIN entry e ON e.device = o.device AND e.seq > "
    "coalesce((SELECT max(r.seq) FROM receipt r WHERE r.device = o.device), 0)";

} // namespace

Result<std::unique_ptr<Reader>> Reader::open(const std::string &directory)
{
    Result<Database> database = Database::open(storeFile(directory), Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    if (const Result<void> version = checkVersion(*database); !version)
        return std::unexpected(version.error());
    std::unique_ptr<Reader> reader(new Reader(std::make_unique<Database>(std::move(*database))));
    if (const Result<void> ready = reader->refresh(); !ready)
        return std::unexpected(ready.error());
    return reader;
}

Result<void> Reader::freeze()
{
    if (const Result<void> frozen = m_database->freeze(); !frozen)
        return frozen;
    return refresh();
}

// Devices and links come in behind the reader's back, written by the pen.
Result<void> Reader::refresh()
{
    const Result<int64_t> known = m_database->integer(
        "SELECT (SELECT count(*) FROM device) * 1000003 + "
        "(SELECT coalesce(max(no), 0) FROM link) + "
        "(SELECT count(*) FROM erased LIMIT 1) + (SELECT count(*) * 7919 FROM installed)");
    if (!known || *known == m_known)
        return known ? Result<void>() : std::unexpected(known.error());
    Result<EntryStore> entries = EntryStore::over(*m_database);
    if (!entries)
        return std::unexpected(entries.error());
    m_entries.emplace(std::move(*entries));
    Result<CentralTrack> track = CentralTrack::over(*m_database);
    if (!track)
        return std::unexpected(track.error());
    m_track.emplace(std::move(*track));
    m_known = *known;
    return refreshBook();
}

Result<std::vector<RecordRow>> Reader::rows(const std::string &where, const std::vector<Bound> &bound)
{
    Result<Statement> rows = m_database->prepare(recordColumns + where);
    if (!rows)
        return std::unexpected(rows.error());
    bindAll(*rows, bound);
    std::vector<RecordRow> records;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step())
        records.push_back(rowFrom(*rows));
    if (!row)
        return std::unexpected(row.error());
    return records;
}

void Reader::bindAll(Statement &statement, const std::vector<Bound> &bound)
{
    int at = 0;
    for (const Bound &value : bound) {
        ++at;
        if (const int64_t *number = std::get_if<int64_t>(&value))
            statement.bind(at, *number);
        else
            statement.bind(at, std::get<std::string>(value));
    }
}

Result<std::vector<RecordRow>> Reader::running(int64_t limit)
{
    return rows(
        "WHERE r.open = 1 AND +r.register = 'incident' AND +r.head = r.no ORDER BY r.sort DESC LIMIT ?1",
        {limit});
}

Result<std::vector<RecordRow>> Reader::standing(int64_t since)
{
    return rows("WHERE r.no IN (SELECT no FROM record WHERE open = 1 UNION SELECT no FROM record "
                "WHERE register <> 'incident' AND sort >= ?1) AND r.register NOT IN ('incident', 'officer', "
                "'tally', 'council_meeting', 'duty', '') AND r.state <> 'mistaken' AND r.head = r.no "
                "ORDER BY r.sort DESC, r.id LIMIT 500",
                {since});
}

Result<std::vector<RecordRow>> Reader::inState(const std::string &state, int64_t limit)
{
    // Said in full for the index, which holds only these.
    return rows("WHERE r.state IN ('unconfirmed', 'mistaken') AND r.state = ?1 AND r.register <> '' "
                "ORDER BY r.sort DESC, r.id LIMIT ?2",
                {state, limit});
}

Result<std::vector<RecordRow>> Reader::records(const std::string &registerName, int year,
                                               const std::string &municipality)
{
    return rows("WHERE r.register = ?1 AND (?2 = 0 OR r.year = ?2) AND (?3 = '' OR r.municipality = ?3) "
                "ORDER BY r.sort, r.id",
                {registerName, int64_t{year}, municipality});
}

Result<std::optional<RecordRow>> Reader::record(const std::string &id)
{
    Result<std::vector<RecordRow>> found = rows("WHERE r.id = ?1", {id});
    if (!found)
        return std::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<CategoryFigures>> Reader::figures(int year, const std::string &municipality)
{
    Result<Statement> rows = m_database->prepare(figuresSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<CategoryFigures> figures;
    Result<bool> row = rows->bind(1, int64_t{year}).bind(2, municipality).step();
    for (; row && *row; row = rows->step())
        figures.push_back({std::string(rows->text(0)), rows->integer(1), rows->integer(2), rows->integer(3),
                           rows->integer(4), rows->integer(5)});
    if (!row)
        return std::unexpected(row.error());
    return figures;
}

Result<std::vector<RecordRow>> Reader::highlights(int year, const std::string &municipality)
{
    Result<std::vector<RecordRow>> found = rows(highlightsSql, {int64_t{year}, municipality});
    if (found) {
        const auto repeated = std::ranges::unique(*found, {}, &RecordRow::head);
        found->erase(repeated.begin(), repeated.end());
    }
    return found;
}

Result<std::optional<std::string>> Reader::recordOfOrigin(const std::string &origin)
{
    Result<Statement> row = m_database->prepare("SELECT r.id FROM origin o JOIN record r ON r.no = o.record "
                                                "WHERE o.origin = ?1");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, origin).step();
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional(std::string(row->text(0))) : std::nullopt;
}

Result<std::vector<PlacedEntry>> Reader::placed(const std::string &record)
{
    return placedBy(placedSql, record);
}

Result<std::vector<PlacedEntry>> Reader::placedBy(const char *sql, const std::string &record)
{
    if (const Result<void> fresh = refresh(); !fresh)
        return std::unexpected(fresh.error());
    Result<Statement> rows = m_database->prepare(sql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PlacedEntry> acts;
    Result<bool> row = rows->bind(1, record).step();
    for (; row && *row; row = rows->step()) {
        Result<Envelope> envelope = Envelope::read(rows->text(0));
        if (!envelope)
            continue;
        if (const Result<void> done = Twins(*m_database).retarget(*envelope); !done)
            return std::unexpected(done.error());
        const int64_t known =
            envelope->seen ? m_track->knownUpTo(envelope->seen->log, envelope->seen->serial) : 0;
        const bool byCentral = envelope->act == "number" && m_track->isCentral(envelope->id.device);
        acts.push_back({std::move(*envelope), rows->integer(1), rows->integer(2), known, byCentral});
    }
    if (!row)
        return std::unexpected(row.error());
    return acts;
}

Result<std::vector<std::string>> Reader::groupOf(const std::string &record)
{
    const Result<std::vector<RecordRow>> found =
        rows("WHERE r.head = (SELECT head FROM record WHERE id = ?1) OR r.no = (SELECT head FROM record "
             "WHERE id = ?1) ORDER BY r.id",
             {record});
    if (!found)
        return std::unexpected(found.error());
    std::vector<std::string> group;
    for (const RecordRow &row : *found)
        group.push_back(row.id);
    return group;
}

Result<std::vector<RecordRow>> Reader::near(const RecordRow &record, int64_t within, int64_t limit)
{
    return rows("WHERE r.register = ?1 AND r.year BETWEEN ?2 - 1 AND ?2 + 1 AND abs(r.sort - ?3) <= ?4 "
                "AND h.id <> ?5 AND r.state <> 'mistaken' ORDER BY abs(r.sort - ?3) LIMIT ?6",
                {record.registerName, int64_t{record.year}, record.sort, within, record.head, limit});
}

Result<std::vector<EntryId>> Reader::mergesOf(const std::string &record)
{
    const Result<std::vector<PlacedEntry>> acts = mergeActs(*m_database);
    return acts ? Result<std::vector<EntryId>>(mergesNaming(*acts, record)) : std::unexpected(acts.error());
}

Result<OtherLines> Reader::otherLines(const std::string &record)
{
    Result<Statement> row = m_database->prepare("SELECT no FROM record WHERE id = ?1");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, record).step();
    if (!found || !*found)
        return found ? Result<OtherLines>() : std::unexpected(found.error());
    return leftOutLines(*m_database, row->integer(0));
}

Result<RecordState> Reader::state(const std::string &record)
{
    const Result<int64_t> version = m_database->integer("PRAGMA data_version");
    if (!version)
        return std::unexpected(version.error());
    if (m_state && m_state->version == *version && m_state->record == record)
        return m_state->state;
    Result<RecordState> state = folded(record);
    if (state)
        m_state = {*version, record, *state};
    return state;
}

Result<RecordState> Reader::folded(const std::string &record)
{
    Result<std::vector<PlacedEntry>> acts = placedBy(foldedSql, record);
    if (!acts)
        return std::unexpected(acts.error());
    // Of a record whose opening is not here, a line tells what it is of.
    const bool isOpened =
        std::ranges::any_of(*acts, [](const PlacedEntry &entry) { return entry.envelope.act == "open"; });
    const Result<OtherLines> others = isOpened ? otherLines(record) : OtherLines{};
    if (!isOpened)
        acts = placed(record);
    if (!acts || !others)
        return std::unexpected(acts ? others.error() : acts.error());
    RecordState state = RecordState::fold(std::move(*acts), *others);
    std::ranges::copy(formRemarks(state, book()), std::back_inserter(state.remarks));
    if (const Result<void> remarked = remarkNumbers(state); !remarked)
        return std::unexpected(remarked.error());
    return state;
}

Result<std::optional<Json>> Reader::disclosed(const Choice &choice, const std::string &field)
{
    if (!choice.covered)
        return choice.value;
    if (const Result<void> fresh = refresh(); !fresh)
        return std::unexpected(fresh.error());
    const Device *device = m_entries->device(choice.by.device);
    const Result<std::optional<Entry>> entry =
        device ? m_entries->find(*device, choice.by.seq) : std::optional<Entry>();
    if (!entry)
        return std::unexpected(entry.error());
    const Result<Disclosures> held =
        Disclosures::read(*entry && !(*entry)->disclosures.empty() ? std::string_view((*entry)->disclosures)
                                                                   : std::string_view("[]"));
    const Json *value = held ? held->find(field) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

Result<int64_t> Reader::waiting()
{
    return m_database->integer(waitingSql);
}

Result<int64_t> Reader::behind()
{
    return m_database->integer("SELECT count(*) FROM entry WHERE no > "
                               "(SELECT value FROM memory WHERE name = 'projected_entry')");
}

Result<int64_t> Reader::lastNumber()
{
    return m_database->integer("SELECT coalesce(max(no), 0) FROM entry");
}

Result<std::optional<CentralHead>> Reader::centralHead()
{
    const Result<CentralTrack> fresh = track();
    if (!fresh)
        return std::unexpected(fresh.error());
    return fresh->head();
}

Result<std::string> Reader::memory(const std::string &name)
{
    Result<Statement> row = m_database->prepare("SELECT value FROM memory WHERE name = ?1");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, name).step();
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::string(row->text(0)) : std::string();
}

} // namespace piketboek
