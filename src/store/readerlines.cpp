#include "store/reader.h"

#include "registers/takenback.h"
#include "store/listing.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr auto lineColumns =
    "SELECT t.no, r.id, r.category, r.state FROM timeline t JOIN record r ON r.no = t.record ";
// The record is looked up only for the lines that are left: the order is that of the inner rows.
constexpr auto linesFrom = "SELECT t.no, r.id, r.category, r.state FROM (SELECT t.no, t.record FROM ";
constexpr auto withRecord = ") t CROSS JOIN record r ON r.no = t.record";
// The central log confirms a device's entries one after the other.
constexpr auto notConfirmed =
    " AND t.no IN (SELECT e.no FROM own o CROSS JOIN entry e ON e.device = o.device AND e.seq > "
    "coalesce((SELECT max(c.seq) FROM receipt c WHERE c.device = o.device), 0))";
constexpr auto placesSql = "SELECT no, sort, arrived, device, act FROM timeline WHERE record = (SELECT no "
                           "FROM record WHERE id = ?1) "
                           "AND folded = 0 UNION ALL "
                           "SELECT no, sort, arrived, device, act FROM timeline WHERE record = (SELECT no "
                           "FROM record WHERE id = ?1) "
                           "AND folded = 1 ORDER BY 2 DESC, 3 DESC, 4 DESC, 1 DESC LIMIT ?2";
// By happened, received and (device, seq): of one device the numbers here rise with seq.
constexpr auto oldestFirst = " ORDER BY t.sort, t.arrived, t.device, t.no";
constexpr auto newestFirst = " ORDER BY t.sort DESC, t.arrived DESC, t.device DESC, t.no DESC";
constexpr auto marksSql = "SELECT d.id, e.seq, t.act, k.no FROM mark k CROSS JOIN timeline t ON t.no = k.no "
                          "CROSS JOIN entry e ON e.no = k.no CROSS JOIN device d ON d.no = e.device "
                          "WHERE k.device = ?1 AND k.seq = ?2";

// What this device wrote it knew at once, of the others what the central log had. `moment` is a place to
// bind.
std::string knownSql(const std::string &moment)
{
    return " AND (t.arrived < " + moment + " OR t.written < " + moment +
           " AND EXISTS(SELECT 1 FROM entry x CROSS JOIN own o ON o.device = x.device WHERE x.no = t.no))";
}

bool isWordByte(char character)
{
    return static_cast<unsigned char>(character) >= 0x80 ||
           std::isalnum(static_cast<unsigned char>(character)) != 0;
}

// Each typed word becomes a quoted prefix, so nothing that is typed can be search syntax.
std::string matchFor(const std::string &words)
{
    std::string match;
    std::string word;
    for (const char character : words + ' ') {
        if (isWordByte(character)) {
            word += character;
        } else if (!word.empty()) {
            match += (match.empty() ? "\"" : " \"") + word + "\"*";
            word.clear();
        }
    }
    return match;
}

std::string onlySql(const TimelineQuery &query)
{
    std::string sql;
    if (query.onlyGrip)
        sql += " AND t.act = 'grip'";
    if (query.onlyWaiting)
        sql += notConfirmed;
    if (query.onlyTasks)
        sql += " AND t.task = 1";
    if (query.onlyHighlights)
        sql += " AND (SELECT highlight FROM record WHERE no = t.record) <> ''";
    return sql;
}

// What tells who somebody is stays that when it is said anew.
std::string saidIn(const Disclosures &held)
{
    return held.find("person") ? held.text("person") : held.text("text");
}

} // namespace

std::pair<std::string, std::vector<Reader::Bound>> Reader::chosenBy(const TimelineQuery &query)
{
    std::string chosen = "timeline t";
    std::vector<Bound> bound;
    const auto add = [&](const char *condition, Bound value) {
        bound.push_back(std::move(value));
        chosen += condition + std::to_string(bound.size());
    };
    if (const std::string match = matchFor(query.words); !match.empty()) {
        chosen = "(SELECT rowid AS no FROM words WHERE words MATCH ?1 ORDER BY rowid DESC LIMIT " +
                 std::to_string(query.matches) + ") w CROSS JOIN timeline t ON t.no = w.no";
        bound.emplace_back(match);
    }
    chosen += " WHERE 1";
    if (query.fromSort)
        add(" AND t.sort >= ?", *query.fromSort);
    if (query.toSort)
        add(" AND t.sort < ?", *query.toSort);
    if (query.knownBefore) {
        bound.emplace_back(*query.knownBefore);
        chosen += knownSql("?" + std::to_string(bound.size()));
    }
    if (query.after > 0)
        add(" AND t.no > ?", query.after);
    if (!query.record.empty())
        add(" AND t.record = (SELECT no FROM record WHERE id = ?", query.record);
    chosen += query.record.empty() ? "" : ")";
    if (!query.registerName.empty())
        add(" AND (SELECT register FROM record WHERE no = t.record) = ?", query.registerName);
    if (!query.category.empty())
        add(" AND (SELECT category FROM record WHERE no = t.record) = ?", query.category);
    if (!query.author.empty())
        add(" AND +t.author = ?", query.author); // in the order of the stream, not sorted anew
    return {chosen + onlySql(query), bound};
}

Result<std::vector<Line>> Reader::timeline(const TimelineQuery &query)
{
    std::vector<Line> lines;
    const auto keep = [&](Line line) {
        lines.push_back(std::move(line));
        return Result<void>();
    };
    if (const Result<void> read = eachLine(query, keep); !read)
        return std::unexpected(read.error());
    return lines;
}

// Whoever types a number means the record that is called by it.
Result<TimelineQuery> Reader::byNumber(TimelineQuery query)
{
    const bool isNumber = query.record.empty() && query.words.find('-') != std::string::npos;
    const Result<std::optional<std::string>> called =
        isNumber ? recordCalled(query.words) : std::optional<std::string>();
    if (!called)
        return std::unexpected(called.error());
    if (*called) {
        query.record = **called;
        query.words.clear();
    }
    return query;
}

Result<void> Reader::eachLine(const TimelineQuery &asked, const std::function<Result<void>(Line)> &take)
{
    if (const Result<void> fresh = refresh(); !fresh)
        return fresh;
    const Result<TimelineQuery> query = byNumber(asked);
    if (!query)
        return std::unexpected(query.error());
    const auto [chosen, bound] = chosenBy(*query);
    const char *order = query->oldestFirst ? oldestFirst : newestFirst;
    Result<Statement> rows =
        m_database->prepare(linesFrom + chosen + order + " LIMIT " + std::to_string(query->limit) +
                            " OFFSET " + std::to_string(query->skip) + withRecord);
    if (!rows)
        return std::unexpected(rows.error());
    bindAll(*rows, bound);
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        Result<Line> line = lineFrom(*rows, query->knownBefore.value_or(largestInteger));
        if (!line)
            return std::unexpected(line.error());
        if (const Result<void> taken = take(std::move(*line)); !taken)
            return taken;
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

Result<int64_t> Reader::timelineCount(const TimelineQuery &asked)
{
    const Result<TimelineQuery> query = byNumber(asked);
    if (!query)
        return std::unexpected(query.error());
    const auto [chosen, bound] = chosenBy(*query);
    Result<Statement> row = m_database->prepare("SELECT count(*) FROM " + chosen);
    if (!row)
        return std::unexpected(row.error());
    bindAll(*row, bound);
    const Result<bool> found = row->step();
    if (!found)
        return std::unexpected(found.error());
    return row->integer(0);
}

Result<std::vector<int64_t>> Reader::search(const std::string &words, int64_t limit)
{
    std::vector<int64_t> numbers;
    const std::string match = matchFor(words);
    if (match.empty())
        return numbers;
    Result<Statement> rows = m_database->prepare("SELECT rowid FROM words WHERE words MATCH ?1 "
                                                 "ORDER BY rowid DESC LIMIT ?2");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->bind(1, match).bind(2, limit).step();
    for (; row && *row; row = rows->step())
        numbers.push_back(rows->integer(0));
    if (!row)
        return std::unexpected(row.error());
    return numbers;
}

Result<Line> Reader::lineFrom(const Statement &row, int64_t knownBefore)
{
    Line line;
    line.no = row.integer(0);
    line.record = row.text(1);
    line.category = row.text(2);
    if (knownBefore == largestInteger) // what it became was not known then
        line.recordState = row.text(3);
    const Result<std::optional<Entry>> entry = m_entries->at(line.no);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return line;
    line.id = (*entry)->id;
    Result<Envelope> envelope = Envelope::read((*entry)->envelope);
    if (!envelope)
        return std::unexpected(envelope.error());
    line.envelope = std::move(*envelope);
    if (Result<Disclosures> held = Disclosures::read((*entry)->disclosures); held)
        line.disclosures = std::move(*held);
    const Result<std::optional<Receipt>> receipt =
        m_track->receiptOf(*m_entries->device(line.id.device), line.id.seq);
    if (!receipt)
        return std::unexpected(receipt.error());
    if (*receipt && (*receipt)->received < knownBefore)
        line.receipt = *receipt;
    if (const Result<void> marked = applyMarks(line, knownBefore); !marked)
        return std::unexpected(marked.error());
    return line;
}

Result<std::vector<Reader::Mark>> Reader::marksOf(const EntryId &id, int64_t knownBefore)
{
    const bool isThen = knownBefore != largestInteger;
    Result<Statement> rows =
        m_database->prepare(marksSql + (isThen ? knownSql("?3") : std::string()) + " ORDER BY k.no");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Mark> marks;
    rows->bind(1, id.device).bind(2, id.seq);
    Result<bool> row = (isThen ? rows->bind(3, knownBefore) : *rows).step();
    for (; row && *row; row = rows->step()) {
        const EntryId by{std::string(rows->text(0)), rows->integer(1)};
        marks.push_back({by, std::string(rows->text(2)), rows->integer(3)});
    }
    if (!row)
        return std::unexpected(row.error());
    return marks;
}

// Of the entry and of what marks it: only the acts against them are looked up, and those against these.
Result<std::set<EntryId>> Reader::takenBackAbout(const EntryId &id, const std::vector<Mark> &marks,
                                                 int64_t knownBefore)
{
    std::set<EntryId> looked{id};
    std::vector<TakingBack> pairs;
    std::vector<EntryId> next;
    const auto lookAt = [&](const EntryId &target, const std::vector<Mark> &against) {
        for (const Mark &mark : against) {
            if (mark.act == "withdraw")
                pairs.push_back({mark.by, target});
            if ((mark.act == "withdraw" || target == id) && looked.insert(mark.by).second)
                next.push_back(mark.by);
        }
    };
    lookAt(id, marks);
    while (!next.empty()) {
        const EntryId target = std::move(next.back());
        next.pop_back();
        const Result<std::vector<Mark>> against = marksOf(target, knownBefore);
        if (!against)
            return std::unexpected(against.error());
        lookAt(target, *against);
    }
    return takenBack(pairs);
}

Result<void> Reader::applyMarks(Line &line, int64_t knownBefore)
{
    const Result<std::vector<Mark>> marks = marksOf(line.id, knownBefore);
    if (!marks)
        return std::unexpected(marks.error());
    if (marks->empty())
        return {};
    const Result<std::set<EntryId>> gone = takenBackAbout(line.id, *marks, knownBefore);
    if (!gone)
        return std::unexpected(gone.error());
    line.withdrawn = gone->contains(line.id);
    return applyCorrections(line, *marks, *gone);
}

// As the fold of its record has it: the newest correction in that record that stands.
Result<void> Reader::applyCorrections(Line &line, const std::vector<Mark> &marks,
                                      const std::set<EntryId> &gone)
{
    std::optional<PlacedEntry> newest;
    for (const Mark &mark : marks) {
        if (mark.act != "correct" || gone.contains(mark.by))
            continue;
        const Result<std::optional<Entry>> entry = m_entries->at(mark.no);
        const Result<std::optional<Receipt>> receipt =
            m_track->receiptOf(*m_entries->device(mark.by.device), mark.by.seq);
        if (!entry || !receipt)
            return std::unexpected(entry ? receipt.error() : entry.error());
        Result<Envelope> envelope = Envelope::read(*entry ? std::string_view((*entry)->envelope) : "");
        if (!envelope || envelope->record != line.envelope.record)
            continue;
        const Receipt known = receipt->value_or(Receipt{});
        PlacedEntry placed{std::move(*envelope), known.serial, known.received};
        if (newest && !isNewer(placed, *newest))
            continue;
        const Result<Disclosures> held = Disclosures::read((*entry)->disclosures);
        line.correctedBy = mark.by;
        line.correctedText = held ? saidIn(*held) : std::string();
        newest = std::move(placed);
    }
    return {};
}

Result<std::vector<Line>> Reader::lines(const std::string &record)
{
    return timeline({.record = record, .oldestFirst = true, .limit = -1});
}

Result<std::vector<LinePlace>> Reader::linePlaces(const std::string &record, int64_t most)
{
    if (const Result<void> fresh = refresh(); !fresh)
        return std::unexpected(fresh.error());
    Result<Statement> rows = m_database->prepare(placesSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<LinePlace> places;
    Result<bool> row = rows->bind(1, record).bind(2, most).step();
    for (; row && *row; row = rows->step())
        places.push_back({rows->integer(0), std::string(rows->text(4))});
    if (!row)
        return std::unexpected(row.error());
    return places;
}

Result<std::optional<Line>> Reader::line(int64_t no)
{
    return oneLine("WHERE t.no = ?1", no);
}

Result<std::map<std::string, int64_t>> Reader::receivedSince(int64_t since)
{
    Result<Statement> rows =
        m_database->prepare("SELECT r.id, count(*) FROM timeline t CROSS JOIN record r ON r.no = t.record "
                            "WHERE t.arrived > ?1 AND t.arrived < ?2 GROUP BY t.record");
    if (!rows)
        return std::unexpected(rows.error());
    std::map<std::string, int64_t> received;
    Result<bool> row = rows->bind(1, since).bind(2, Listing::notArrived.received).step();
    for (; row && *row; row = rows->step())
        received.emplace(rows->text(0), rows->integer(1));
    if (!row)
        return std::unexpected(row.error());
    return received;
}

Result<std::optional<Line>> Reader::lastLine(const std::string &record)
{
    return oneLine("WHERE t.record = (SELECT no FROM record WHERE id = ?1) AND t.act = 'line'" +
                       std::string(newestFirst) + " LIMIT 1",
                   record);
}

Result<std::optional<Line>> Reader::oneLine(const std::string &where, const Bound &asked)
{
    if (const Result<void> fresh = refresh(); !fresh)
        return std::unexpected(fresh.error());
    Result<Statement> row = m_database->prepare(lineColumns + where);
    if (!row)
        return std::unexpected(row.error());
    bindAll(*row, {asked});
    const Result<bool> found = row->step();
    if (!found || !*found)
        return found ? Result<std::optional<Line>>() : std::unexpected(found.error());
    return lineFrom(*row);
}

} // namespace piketboek
