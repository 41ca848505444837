#include "store/dueactions.h"

#include "base/happened.h"
#include "store/tasklines.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto openSql = "SELECT r.id, (SELECT count(*) FROM timeline t WHERE t.record = r.no) FROM record r "
                         "WHERE r.open = 1 AND r.register = 'incident' AND r.state <> 'mistaken'";

std::optional<int64_t> dueOf(const Envelope &envelope)
{
    const Result<Happened> due = Happened::read(envelope.plain.text("due"), "Europe/Amsterdam", "hand");
    return due ? due->instant() : std::nullopt;
}

Result<std::vector<DueActions::Action>> actionsOf(Reader &reader, const std::string &record)
{
    const Result<TaskLines> tasks = TaskLines::of(reader, record);
    if (!tasks)
        return std::unexpected(tasks.error());
    std::vector<DueActions::Action> actions;
    for (const Line &line : tasks->open) {
        const Envelope &envelope = line.envelope;
        if (const std::optional<int64_t> due = dueOf(envelope))
            actions.push_back({record, line.id, envelope.plain.text("owner"), envelope.author,
                               line.correctedBy ? line.correctedText : line.disclosures.text("text"), *due});
    }
    return actions;
}

} // namespace

Result<std::vector<DueActions::Action>> DueActions::now(Reader &reader)
{
    Result<Statement> rows = reader.database().prepare(openSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::map<std::string, Known> known;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        const std::string record(rows->text(0));
        Known &one = known[record] = {rows->integer(1), {}};
        if (const auto before = m_known.find(record);
            before != m_known.end() && before->second.entries == one.entries) {
            one = before->second;
            continue;
        }
        Result<std::vector<Action>> actions = actionsOf(reader, record);
        if (!actions)
            return std::unexpected(actions.error());
        one.actions = std::move(*actions);
    }
    if (!row)
        return std::unexpected(row.error());
    m_known = std::move(known);
    std::vector<Action> all;
    for (const auto &[record, one] : m_known)
        all.insert(all.end(), one.actions.begin(), one.actions.end());
    std::ranges::sort(all, {}, [](const Action &action) { return std::pair(action.due, action.id); });
    return all;
}

} // namespace piketboek
