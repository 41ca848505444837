#include "view/attachpart.h"

#include "view/incidentacts.h"

#include <algorithm>

namespace piketboek {

namespace {

// A kill after its entry was written leaves the part, too.
bool isAttached(Desk &desk, const LoosePart &part, const std::string &bytes)
{
    const Hash hash = Attachment::hashOf(bytes);
    const std::vector<Line> lines = desk.known(desk.reader().lines(part.record));
    return std::ranges::any_of(lines, [&](const Line &line) {
        const std::vector<Attachment> all = Attachment::of(line.envelope, line.disclosures);
        return std::ranges::any_of(all, [&](const Attachment &one) { return one.hash == hash; });
    });
}

} // namespace

bool attachPart(Desk &desk, const LoosePart &part, const NewFile &file, UndoBar *undo)
{
    if (!undo && isAttached(desk, part, file.bytes))
        return true;
    Draft draft = incidentacts::attachment(part.record, part.at);
    draft.author = part.author;
    draft.role = part.role;
    const std::optional<Entry> entry = desk.attach(draft, std::span(&file, 1));
    if (entry && undo)
        undo->offer(desk.say("Vastgelegd", "Recorded"), *entry, QString::fromStdString(part.record));
    return entry.has_value();
}

} // namespace piketboek
