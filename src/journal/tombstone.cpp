#include "journal/tombstone.h"

#include "journal/canonicalreader.h"
#include "journal/keypair.h"

namespace piketboek {

namespace {

EntryId idFrom(const Json &json)
{
    return {json.text("device"), json.integer("seq")};
}

bool isEntry(const EntryId &id)
{
    return isDevice(id.device) && id.seq > 0;
}

} // namespace

std::string Tombstone::canonical() const
{
    return Json::object({{"device", id.device},
                         {"hash", toText(hash)},
                         {"list", Json::object({{"device", list.device}, {"seq", list.seq}})},
                         {"prev", toText(prev)},
                         {"seq", id.seq}})
        .canonical();
}

Result<Tombstone> Tombstone::read(std::string_view canonical)
{
    const Result<Json> json = CanonicalReader::read(canonical);
    if (!json)
        return std::unexpected(json.error());
    const Json *list = json->find("list");
    Tombstone tombstone{idFrom(*json), hashFromText(json->text("prev")).value_or(Hash{}),
                        hashFromText(json->text("hash")).value_or(Hash{}), list ? idFrom(*list) : EntryId{}};
    if (!isEntry(tombstone.id) || !isEntry(tombstone.list) || tombstone.canonical() != canonical)
        return fail(Remedy::ShowOfficer,
                    "a tombstone has device, seq, prev, hash and the list that names it, and nothing else");
    return tombstone;
}

} // namespace piketboek
