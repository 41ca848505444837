#include "journal/going.h"

namespace piketboek {

namespace {

Json::Array listIn(const Json &plain, std::string_view name)
{
    const Json *list = plain.find(name);
    return list && list->asArray() ? *list->asArray() : Json::Array();
}

} // namespace

Erasing erasingOf(const Envelope &envelope)
{
    Erasing erasing;
    const Json &plain = envelope.plain;
    if (envelope.act != "erase" || plain.text("reason").empty() || plain.text("ground").empty())
        return erasing;
    for (const Target &target : envelope.about) {
        if (target.entry.seq > 0)
            erasing.targets.push_back(target.entry);
    }
    for (const Json &field : listIn(plain, "fields")) {
        if (field.asText())
            erasing.fields.insert(*field.asText());
    }
    return erasing.targets.size() * erasing.fields.size() <= Erasing::most ? erasing : Erasing();
}

std::vector<Destroyed> destroyedBy(const Envelope &envelope)
{
    std::vector<Destroyed> destroyed;
    if (envelope.act != "destroy")
        return destroyed;
    for (const Json &item : listIn(envelope.plain, "list")) {
        if (const std::optional<Hash> hash = hashFromText(item.text("hash")))
            destroyed.push_back({{item.text("device"), item.integer("seq")}, *hash});
    }
    return destroyed;
}

} // namespace piketboek
