#include "exchange/exportrows.h"

#include <algorithm>
#include <map>

namespace piketboek {

namespace {

/// Puts rows that are sorted already below those that they name.
class Ordering
{
public:
    Ordering(std::vector<ExportRow> rows, const std::function<bool(const std::string &)> &holds)
        : m_rows(std::move(rows)), m_holds(holds), m_states(m_rows.size())
    {
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_at[m_rows[i].id] = i;
    }

    std::vector<ExportRow> rows();

private:
    enum class State { Waiting, Open, Placed };

    void place(size_t first);
    std::optional<size_t> above(size_t row);
    void cut(size_t row, const std::string &link);

    std::vector<ExportRow> m_rows;
    const std::function<bool(const std::string &)> &m_holds;
    std::vector<State> m_states;
    std::map<std::string, size_t, std::less<>> m_at;
    std::vector<size_t> m_order;
};

void Ordering::cut(size_t row, const std::string &link)
{
    Json::Object kept = *m_rows[row].fields.asObject();
    std::erase_if(kept, [&](const Json::Member &member) { return member.first == link; });
    m_rows[row].fields = Json::sortedObject(std::move(kept));
    std::erase(m_rows[row].links, link);
    m_rows[row].isWhole = false;
}

// The next row that must stand above that one and does not yet.
std::optional<size_t> Ordering::above(size_t row)
{
    const std::vector<std::string> links = m_rows[row].links;
    for (const std::string &link : links) {
        const auto named = m_at.find(m_rows[row].fields.text(link));
        if (named == m_at.end() || !m_holds(link))
            continue;
        if (m_states[named->second] == State::Waiting)
            return named->second;
        if (m_states[named->second] == State::Open)
            cut(row, link);
    }
    return std::nullopt;
}

// A chain of links may be as long as the register: it is followed without recursion.
void Ordering::place(size_t first)
{
    std::vector<size_t> open = {first};
    m_states[first] = State::Open;
    while (!open.empty()) {
        if (const std::optional<size_t> next = above(open.back())) {
            m_states[*next] = State::Open;
            open.push_back(*next);
            continue;
        }
        m_states[open.back()] = State::Placed;
        m_order.push_back(open.back());
        open.pop_back();
    }
}

std::vector<ExportRow> Ordering::rows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_states[i] == State::Waiting)
            place(i);
    }
    std::vector<ExportRow> ordered;
    ordered.reserve(m_rows.size());
    for (const size_t at : m_order)
        ordered.push_back(std::move(m_rows[at]));
    return ordered;
}

/// Lets links name others by what files call them.
class Naming
{
public:
    Naming(Reader &reader, const std::vector<ExportRow> &rows) : m_reader(reader)
    {
        for (const ExportRow &row : rows)
            m_shown[row.record] = row.id;
    }

    Result<void> name(ExportRow &row)
    {
        for (const std::string &link : row.links) {
            Result<std::string> shown = shownFor(row.fields.text(link));
            if (!shown)
                return std::unexpected(shown.error());
            row.fields.set(link, std::move(*shown));
        }
        return {};
    }

private:
    // Of another register, or not here at all.
    Result<std::string> shownFor(const std::string &record)
    {
        if (const auto known = m_shown.find(record); known != m_shown.end())
            return known->second;
        const Result<RecordState> state = m_reader.state(record);
        if (!state)
            return std::unexpected(state.error());
        Result<std::string> shown = shownId(m_reader, record, state->text("origin"));
        if (shown)
            m_shown[record] = *shown;
        return shown;
    }

    Reader &m_reader;
    std::map<std::string, std::string, std::less<>> m_shown;
};

} // namespace

Result<std::vector<ExportRow>> exportRows(Reader &reader, const Description &description,
                                          const std::function<void(int64_t)> &progress)
{
    const Result<std::vector<RecordRow>> records = reader.records(description.name, 0, "");
    if (!records)
        return std::unexpected(records.error());
    std::vector<ExportRow> rows;
    for (const RecordRow &record : *records) {
        Result<ExportRow> row = ExportRow::read(reader, record, description);
        if (!row)
            return std::unexpected(row.error());
        rows.push_back(std::move(*row));
        if (progress)
            progress(static_cast<int64_t>(rows.size()));
    }
    std::ranges::sort(rows, {}, [](const ExportRow &row) { return std::tie(row.sort, row.id); });
    Naming naming(reader, rows);
    for (ExportRow &row : rows) {
        if (const Result<void> named = naming.name(row); !named)
            return std::unexpected(named.error());
    }
    return rows;
}

std::vector<ExportRow> belowThoseNamed(std::vector<ExportRow> rows,
                                       const std::function<bool(const std::string &)> &holds)
{
    return Ordering(std::move(rows), holds).rows();
}

} // namespace piketboek
