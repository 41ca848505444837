#include "store/reader.h"

#include <algorithm>

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
constexpr auto marksSql = "SELECT k.no, t.act FROM mark k JOIN timeline t ON t.no = k.no "
                          "WHERE k.device = ?1 AND k.seq = ?2 ORDER BY k.no";

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
    if (query.after > 0)
        add(" AND t.no > ?", query.after);
    if (!query.record.empty())
        add(" AND t.record = (SELECT no FROM record WHERE id = ?", query.record);
    chosen += query.record.empty() ? "" : ")";
    if (!query.registerName.empty())
        add(" AND (SELECT register FROM record WHERE no = t.record) = ?", query.registerName);
    if (!query.category.empty())
        add(" AND (SELECT category FROM record WHERE no = t.record) = ?", query.category);
    if (query.onlyWaiting)
        chosen += notConfirmed;
    if (query.onlyHighlights)
        chosen += " AND (SELECT highlight FROM record WHERE no = t.record) <> ''";
    return {chosen, bound};
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

Result<void> Reader::eachLine(const TimelineQuery &query, const std::function<Result<void>(Line)> &take)
{
    if (const Result<void> fresh = refresh(); !fresh)
        return fresh;
    const auto [chosen, bound] = chosenBy(query);
    const char *order = query.oldestFirst ? " ORDER BY t.sort, t.no" : " ORDER BY t.sort DESC, t.no DESC";
    Result<Statement> rows =
        m_database->prepare(linesFrom + chosen + order + " LIMIT " + std::to_string(query.limit) +
                            " OFFSET " + std::to_string(query.skip) + withRecord);
    if (!rows)
        return std::unexpected(rows.error());
    bindAll(*rows, bound);
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        Result<Line> line = lineFrom(rows->integer(0), std::string(rows->text(1)), std::string(rows->text(2)),
                                     std::string(rows->text(3)));
        if (!line)
            return std::unexpected(line.error());
        if (const Result<void> taken = take(std::move(*line)); !taken)
            return taken;
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

Result<int64_t> Reader::timelineCount(const TimelineQuery &query)
{
    const auto [chosen, bound] = chosenBy(query);
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

Result<Line> Reader::lineFrom(int64_t no, const std::string &record, const std::string &category,
                              const std::string &recordState)
{
    Line line;
    line.no = no;
    line.record = record;
    line.category = category;
    line.recordState = recordState;
    const Result<std::optional<Entry>> entry = m_entries->at(no);
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
    line.receipt = *receipt;
    if (const Result<void> marked = applyMarks(line); !marked)
        return std::unexpected(marked.error());
    return line;
}

// An act that withdraws or corrects counts unless it was itself withdrawn.
Result<bool> Reader::isWithdrawn(const EntryId &id, int depth)
{
    const Device *device = depth < 64 ? m_entries->device(id.device) : nullptr;
    if (!device)
        return false;
    const Result<std::vector<Mark>> marks = marksOf(*device, id.seq);
    if (!marks)
        return std::unexpected(marks.error());
    for (const Mark &mark : *marks) {
        if (mark.act != "withdraw")
            continue;
        const Result<bool> undone = isWithdrawn(mark.by, depth + 1);
        if (!undone || !*undone)
            return undone ? Result<bool>(true) : undone;
    }
    return false;
}

Result<std::vector<Reader::Mark>> Reader::marksOf(const Device &device, int64_t seq)
{
    Result<Statement> rows = m_database->prepare(marksSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Mark> marks;
    Result<bool> row = rows->bind(1, device.id).bind(2, seq).step();
    for (; row && *row; row = rows->step()) {
        const Result<std::optional<Entry>> by = m_entries->at(rows->integer(0));
        if (by && *by)
            marks.push_back({(*by)->id, std::string(rows->text(1)), rows->integer(0)});
    }
    if (!row)
        return std::unexpected(row.error());
    return marks;
}

Result<void> Reader::applyMarks(Line &line)
{
    const Result<std::vector<Mark>> marks = marksOf(*m_entries->device(line.id.device), line.id.seq);
    if (!marks)
        return std::unexpected(marks.error());
    if (marks->empty())
        return {};
    const Result<bool> withdrawn = isWithdrawn(line.id, 0);
    if (!withdrawn)
        return std::unexpected(withdrawn.error());
    line.withdrawn = *withdrawn;
    return applyCorrections(line, *marks);
}

Result<void> Reader::applyCorrections(Line &line, const std::vector<Mark> &marks)
{
    const Result<RecordState> record = state(line.envelope.record);
    if (!record)
        return std::unexpected(record.error());
    const auto newest = record->corrected.find(line.id);
    if (newest == record->corrected.end())
        return {};
    line.correctedBy = newest->second;
    const auto mark = std::ranges::find(marks, newest->second, &Mark::by);
    const Result<std::optional<Entry>> by =
        mark == marks.end() ? std::optional<Entry>() : m_entries->at(mark->no);
    if (!by)
        return std::unexpected(by.error());
    if (*by) {
        if (const Result<Disclosures> held = Disclosures::read((*by)->disclosures); held)
            line.correctedText = held->text("text");
    }
    return {};
}

Result<std::vector<Line>> Reader::lines(const std::string &record)
{
    TimelineQuery query;
    query.record = record;
    query.oldestFirst = true;
    query.limit = -1;
    return timeline(query);
}

Result<std::optional<Line>> Reader::lastLine(const std::string &record)
{
    if (const Result<void> fresh = refresh(); !fresh)
        return std::unexpected(fresh.error());
    Result<Statement> row = m_database->prepare(std::string(lineColumns) +
                                                "WHERE t.record = (SELECT no FROM record WHERE id = ?1) "
                                                "AND t.act = 'line' ORDER BY t.sort DESC, t.no DESC LIMIT 1");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, record).step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    Result<Line> line = lineFrom(row->integer(0), std::string(row->text(1)), std::string(row->text(2)),
                                 std::string(row->text(3)));
    if (!line)
        return std::unexpected(line.error());
    return std::optional(std::move(*line));
}

} // namespace piketboek
