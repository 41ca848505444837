#include "central/numbering.h"

#include "base/digits.h"
#include "base/localtime.h"
#include "registers/incident.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

// Numbers of a lost part of the log may stand on paper, or on a tablet that comes back.
constexpr int64_t skippedAtRestore = 100;

constexpr auto entriesSql =
    "SELECT e.envelope, r.serial, r.received FROM unnumbered u CROSS JOIN entry e ON e.no = u.no "
    "LEFT JOIN receipt r ON r.device = e.device AND r.seq = e.seq WHERE u.record = ?1 ORDER BY u.no";

/// "2020-INC-0016" as "2020-INC" and 16.
std::pair<std::string, int64_t> partsOf(const std::string &number)
{
    const size_t dash = number.rfind('-');
    int64_t serial = 0;
    if (dash == std::string::npos)
        return {};
    std::from_chars(number.data() + dash + 1, number.data() + number.size(), serial);
    return {number.substr(0, dash), serial};
}

// A UUIDv7 begins with its moment: 48 bits, ms UTC.
int yearOf(const std::string &log)
{
    const std::string written = log.substr(0, 8) + log.substr(9, 4);
    int64_t moment = 0;
    std::from_chars(written.data(), written.data() + written.size(), moment, 16);
    return localTime(moment).year;
}

bool wasRestoredSince(const std::string &series, const LogLink &log)
{
    int year = 0;
    std::from_chars(series.data(), series.data() + 4, year);
    return log.parent() && year <= yearOf(log.log());
}

} // namespace

Result<Numbering> Numbering::over(Database &database)
{
    Numbering numbering(database);
    const std::pair<Statement *, const char *> wanted[] = {
        {&numbering.m_note, "INSERT OR IGNORE INTO unnumbered(record, no) VALUES(?1, ?2)"},
        {&numbering.m_gone, "DELETE FROM unnumbered WHERE record = ?1"},
        {&numbering.m_entries, entriesSql}};
    for (const auto &[statement, sql] : wanted) {
        Result<Statement> prepared = database.prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return numbering;
}

Result<void> Numbering::given(const Envelope &number, const CentralTrack &track)
{
    const auto [name, serial] = partsOf(number.plain.text("number"));
    Series &series = m_series[name];
    series.last = std::max(series.last, serial);
    series.ofThisLog = series.ofThisLog || number.id.device == deviceOf(track.current()->device());
    if (!m_numbered.insert(number.record).second)
        return {};
    m_touched.erase(number.record);
    return m_caughtUp ? m_gone.again().bind(1, number.record).run() : Result<void>();
}

Result<void> Numbering::note(int64_t no, const Envelope &envelope)
{
    m_noted = std::max(m_noted, no);
    const bool counts = envelope.registerName == "incident" && !envelope.record.empty();
    if (!counts || m_numbered.contains(envelope.record))
        return {};
    m_touched.insert(envelope.record);
    return m_note.again().bind(1, envelope.record).bind(2, no).run();
}

/// What was stored before numbers were kept track of.
Result<void> Numbering::catchUp()
{
    const Result<int64_t> from =
        m_database->integer("SELECT value FROM memory WHERE name = 'unnumbered_entry'");
    Result<Statement> rows = m_database->prepare("SELECT no, envelope FROM entry WHERE no > ?1 ORDER BY no");
    if (!from || !rows)
        return std::unexpected(from ? rows.error() : from.error());
    Result<bool> row = rows->bind(1, *from).step();
    for (; row && *row; row = rows->step()) {
        const Result<Envelope> envelope = Envelope::read(rows->text(1));
        const Result<void> noted = envelope ? note(rows->integer(0), *envelope) : Result<void>();
        if (!noted)
            return noted;
    }
    m_caughtUp = row.has_value();
    return row ? Result<void>() : std::unexpected(row.error());
}

Result<std::vector<Draft>> Numbering::due(const RegisterBook &book, const CentralTrack &track)
{
    const Result<void> ready = m_caughtUp ? Result<void>() : catchUp();
    if (!ready)
        return std::unexpected(ready.error());
    const Description *description = book.find("incident");
    std::vector<Draft> drafts;
    for (const std::string &record : std::exchange(m_touched, {})) {
        Result<std::optional<Draft>> draft = numberFor(record, description->code, track);
        if (!draft)
            return std::unexpected(draft.error());
        if (*draft)
            drafts.push_back(std::move(**draft));
    }
    Result<Statement> noted =
        m_database->prepare("UPDATE memory SET value = ?1 WHERE name = 'unnumbered_entry'");
    const Result<void> kept = noted ? noted->bind(1, m_noted).run() : std::unexpected(noted.error());
    return kept ? Result<std::vector<Draft>>(std::move(drafts)) : std::unexpected(kept.error());
}

Result<std::vector<PlacedEntry>> Numbering::entriesOf(const std::string &record, const CentralTrack &track)
{
    std::vector<PlacedEntry> entries;
    Result<bool> row = m_entries.again().bind(1, record).step();
    for (; row && *row; row = m_entries.step()) {
        Result<Envelope> envelope = Envelope::read(m_entries.text(0));
        if (!envelope)
            continue;
        const int64_t known =
            envelope->seen ? track.knownUpTo(envelope->seen->log, envelope->seen->serial) : 0;
        entries.push_back({std::move(*envelope), m_entries.integer(1), m_entries.integer(2), known});
    }
    m_entries.again();
    return row ? Result<std::vector<PlacedEntry>>(std::move(entries)) : std::unexpected(row.error());
}

// Of the year in which it happened, as far as is known when its number is due.
Result<std::optional<Draft>> Numbering::numberFor(const std::string &record, const std::string &code,
                                                  const CentralTrack &track)
{
    const Result<std::vector<PlacedEntry>> entries = entriesOf(record, track);
    if (!entries)
        return std::unexpected(entries.error());
    const RecordState state = RecordState::fold(*entries);
    const Incident incident = Incident::from(state);
    const bool isDue = incident.state == IncidentState::Confirmed && state.opened && state.exercise != "demo";
    const std::string year = isDue && incident.alarm ? incident.alarm->at.substr(0, 4) : "";
    if (year.size() != 4)
        return std::nullopt;
    Draft draft{.author = "central", .role = "central", .record = record, .registerName = "incident"};
    draft.act = "number";
    draft.plain.set("number",
                    next(year + '-' + (state.exercise == "exercise" ? "OEF" : code), *track.current()));
    return draft;
}

std::string Numbering::next(const std::string &name, const LogLink &log)
{
    Series &series = m_series[name];
    series.last += wasRestoredSince(name, log) && !series.ofThisLog ? skippedAtRestore + 1 : 1;
    series.ofThisLog = true;
    return name + '-' + digits(static_cast<int>(series.last), 4);
}

} // namespace piketboek
