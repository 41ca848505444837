#include "journal/tombstone.h"

#include "journal/canonicalreader.h"

namespace piketboek {

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
    const std::optional<Hash> prev = hashFromText(json->text("prev"));
    const std::optional<Hash> hash = hashFromText(json->text("hash"));
    const Json *list = json->find("list");
    if (!prev || !hash || !list || json->integer("seq") < 1)
        return fail(Remedy::ShowOfficer,
                    "a tombstone has device, seq, prev, hash and the list that names it");
    return Tombstone{{json->text("device"), json->integer("seq")},
                     *prev,
                     *hash,
                     {list->text("device"), list->integer("seq")}};
}

} // namespace piketboek
