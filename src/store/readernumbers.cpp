#include "store/reader.h"

#include "registers/recordnumbers.h"
#include "store/labels.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

constexpr auto numberedSql = "SELECT r.id, h.id FROM numbered n CROSS JOIN record r ON r.no = n.record "
                             "JOIN record h ON h.no = r.head WHERE n.number = ?1 AND r.register = ?2";
constexpr auto calledSql =
    "SELECT r.id FROM numbered n CROSS JOIN record r ON r.no = n.record WHERE n.number = ?1 ORDER BY r.id";
constexpr auto openedSql =
    "SELECT r.id FROM entry e CROSS JOIN timeline t ON t.no = e.no CROSS JOIN record r "
    "ON r.no = t.record WHERE e.device = ?1 AND e.seq = ?2 AND t.act = 'open'";
constexpr auto givenSql = "SELECT e.envelope FROM timeline t CROSS JOIN entry e ON e.no = t.no "
                          "WHERE t.act = 'number' ORDER BY t.no";

/// T3-0007: the tablet, and the number of the entry with which it opened the record.
struct Provisional
{
    std::string device = {};
    int64_t seq = 0;
};

std::optional<Provisional> provisionalIn(std::string_view typed)
{
    for (const std::string_view sign : {"OEF-", "DEMO-"})
        typed.remove_prefix(typed.starts_with(sign) ? sign.size() : 0);
    const size_t dash = typed.rfind('-');
    if (dash == std::string_view::npos || dash == 0 || typed.size() - dash < 5)
        return std::nullopt;
    Provisional number{std::string(typed.substr(0, dash))};
    const auto [end, error] =
        std::from_chars(typed.data() + dash + 1, typed.data() + typed.size(), number.seq);
    const bool whole = error == std::errc{} && end == typed.data() + typed.size();
    return whole ? std::optional(number) : std::nullopt;
}

std::string upper(std::string words)
{
    words.erase(words.find_last_not_of(' ') + 1);
    std::ranges::transform(words, words.begin(), [](unsigned char c) { return std::toupper(c); });
    return words;
}

} // namespace

Result<std::vector<std::string>>
Reader::othersNumbered(const std::string &number, const std::string &registerName, const std::string &record)
{
    Result<Statement> rows = m_database->prepare(numberedSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<std::pair<std::string, std::string>> found;
    Result<bool> row = rows->bind(1, number).bind(2, registerName).step();
    for (; row && *row; row = rows->step())
        found.emplace_back(rows->text(0), rows->text(1));
    if (!row)
        return std::unexpected(row.error());
    const auto own = std::ranges::find(found, record, [](const auto &one) { return one.first; });
    const std::string group = own == found.end() ? record : own->second;
    std::vector<std::string> others;
    for (const auto &[id, head] : found) {
        if (id != record && head != group)
            others.push_back(id);
    }
    return others;
}

Result<std::optional<std::string>> Reader::recordCalled(const std::string &typed)
{
    Result<Statement> official = m_database->prepare(calledSql);
    if (!official)
        return std::unexpected(official.error());
    const std::string number = upper(typed);
    for (const std::string &said : {typed, number}) {
        const Result<bool> found = official->again().bind(1, said).step();
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return std::string(official->text(0));
    }
    const std::optional<Provisional> provisional = provisionalIn(number);
    return provisional ? recordOpenedBy(provisional->device, provisional->seq) : std::nullopt;
}

Result<std::optional<std::string>> Reader::recordOpenedBy(const std::string &name, int64_t seq)
{
    if (const Result<void> fresh = refresh(); !fresh)
        return std::unexpected(fresh.error());
    const Result<std::string> id = Labels::deviceNamed(*m_database, name);
    if (!id)
        return std::unexpected(id.error());
    const Device *device = m_entries->device(*id);
    Result<Statement> row = m_database->prepare(openedSql);
    if (!device || !row)
        return row ? Result<std::optional<std::string>>(std::nullopt) : std::unexpected(row.error());
    const Result<bool> found = row->bind(1, device->no).bind(2, seq).step();
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional(std::string(row->text(0))) : std::nullopt;
}

Result<std::vector<NumberGiven>> Reader::numbersGiven()
{
    if (const Result<void> fresh = refresh(); !fresh)
        return std::unexpected(fresh.error());
    Result<Statement> rows = m_database->prepare(givenSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<NumberGiven> given;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        const Result<Envelope> envelope = Envelope::read(rows->text(0));
        if (envelope && m_track->isCentral(envelope->id.device))
            given.push_back({envelope->plain.text("number"), envelope->record, envelope->id.device});
    }
    return row ? Result<std::vector<NumberGiven>>(std::move(given)) : std::unexpected(row.error());
}

Result<void> Reader::remarkNumbers(RecordState &state)
{
    for (const GivenNumber &given : recordNumbers(state, book().find(state.registerName))) {
        const Result<std::vector<std::string>> others =
            othersNumbered(given.number, state.registerName, state.id);
        if (!others)
            return std::unexpected(others.error());
        if (!others->empty() && !state.settled.contains(given.by))
            state.remarks.push_back({given.by, "two_numbers"});
    }
    return {};
}

} // namespace piketboek
