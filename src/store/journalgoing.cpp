#include "store/journal.h"

#include <set>
#include <utility>

namespace piketboek {

namespace {

std::set<std::string, std::less<>> fieldsOf(const Envelope &erase)
{
    std::set<std::string, std::less<>> fields;
    const Json *named = erase.plain.find("fields");
    if (!named || !named->asArray())
        return fields;
    for (const Json &field : *named->asArray()) {
        if (field.asText())
            fields.insert(*field.asText());
    }
    return fields;
}

} // namespace

Result<void> Journal::applyGoing(const Envelope &envelope)
{
    if (envelope.act == "erase")
        return applyErase(envelope);
    if (envelope.act == "destroy")
        return applyDestruction(envelope);
    return {};
}

Result<void> Journal::applyErase(const Envelope &erase)
{
    const std::set<std::string, std::less<>> fields = fieldsOf(erase);
    for (const Target &target : erase.about) {
        if (const Result<void> done = m_entries->erase(target.entry, fields, erase.id); !done)
            return done;
        if (const Result<void> done = m_projector->takeAgain(target.entry); !done)
            return done;
    }
    m_sweep = true;
    return {};
}

Result<void> Journal::applyDestruction(const Envelope &destruction)
{
    const Json *list = destruction.plain.find("list");
    if (!list || !list->asArray())
        return {};
    for (const Json &item : *list->asArray()) {
        const EntryId id{item.text("device"), item.integer("seq")};
        if (const Result<void> done = m_projector->leaveOut(id); !done)
            return done;
        if (const Result<void> done = m_entries->destroy(id, destruction.id); !done)
            return done;
    }
    m_sweep = true;
    return {};
}

// What was erased must not linger: not in the search index's old segments, the write-ahead log, or free
// pages.
Result<void> Journal::sweep()
{
    if (!std::exchange(m_sweep, false))
        return {};
    const Result<void> merged = m_database->run("INSERT INTO words(words) VALUES('optimize')");
    return merged ? m_database->run("PRAGMA wal_checkpoint(TRUNCATE)") : merged;
}

} // namespace piketboek
