#include "view/knownsheet.h"

#include "registers/knownthen.h"
#include "view/actwords.h"
#include "view/linewords.h"

#include <algorithm>

namespace piketboek {

namespace {

std::string wordsOf(const Line &line, const Desk &desk)
{
    const LineWords words = LineWords::from(line, desk);
    // The sheet is copied and goes elsewhere.
    const QString told =
        line.envelope.coverOf("person") ? desk.say("persoon, afgeschermd", "person, covered") : words.said;
    QString said = words.time + "  " + words.kindWord + ": " + told + " (" + words.author + ")";
    if (!words.marks.isEmpty())
        said += " · " + words.marks.join(", ");
    return said.simplified().toStdString();
}

// In the order in which the lines are told, whatever order the store has.
std::vector<PlacedEntry> inOrder(const std::vector<Line> &lines, std::vector<PlacedEntry> placed)
{
    std::map<EntryId, PlacedEntry> byId;
    for (PlacedEntry &entry : placed) {
        const EntryId id = entry.envelope.id;
        byId.emplace(id, std::move(entry));
    }
    std::vector<PlacedEntry> ordered;
    for (const Line &line : lines) {
        if (const auto found = byId.find(line.id); found != byId.end() && isLineOfItsOwn(line.envelope))
            ordered.push_back(found->second);
    }
    return ordered;
}

} // namespace

std::vector<SheetHead> knownSheet(Desk &desk, const std::string &record, const EntryId &decision)
{
    const std::vector<Line> lines = desk.known(desk.reader().lines(record));
    const std::vector<PlacedEntry> entries = inOrder(lines, desk.known(desk.reader().placed(record)));
    const auto found =
        std::ranges::find(entries, decision, [](const PlacedEntry &one) { return one.envelope.id; });
    if (found == entries.end())
        return {};
    const KnownThen then = KnownThen::knownTo(entries, *found);
    const auto told = [&](const std::vector<EntryId> &ids) {
        std::vector<std::string> items;
        for (const Line &line : lines) {
            if (std::ranges::find(ids, line.id) != ids.end())
                items.push_back(wordsOf(line, desk));
        }
        return items;
    };
    return {{desk.say("Besluit", "Decision").toStdString(), told({decision})},
            {desk.say("Toen bekend", "Known then").toStdString(), told(then.known)},
            {desk.say("Toen niet bekend", "Not known then").toStdString(), told(then.later)}};
}

} // namespace piketboek
