#include "store/tasklines.h"

#include "registers/openactions.h"

namespace piketboek {

Result<TaskLines> TaskLines::of(Reader &reader, const std::string &record)
{
    Result<std::vector<Line>> lines =
        reader.timeline({.record = record, .onlyTasks = true, .oldestFirst = true, .limit = -1});
    if (!lines)
        return std::unexpected(lines.error());
    std::vector<PlacedEntry> entries;
    std::set<EntryId> withdrawn;
    for (const Line &line : *lines) {
        entries.push_back({.envelope = line.envelope});
        if (line.withdrawn)
            withdrawn.insert(line.id);
    }
    const std::set<EntryId> open = openActions(entries, withdrawn);
    TaskLines tasks;
    for (Line &line : *lines) {
        if (open.contains(line.id))
            tasks.open.push_back(std::move(line));
        else if (!line.withdrawn && !line.envelope.plain.text("task").empty())
            tasks.answered.push_back(std::move(line));
    }
    return tasks;
}

} // namespace piketboek
