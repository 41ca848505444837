#include "journal/attachment.h"

#include "base/base64url.h"
#include "journal/digest.h"
#include "journal/keypair.h"

#include <algorithm>

namespace piketboek {

std::string Attachment::newName()
{
    return toBase64Url(randomBytes(16));
}

bool Attachment::isName(std::string_view text)
{
    unsigned char bytes[16];
    return fromBase64Url(text, bytes);
}

Hash Attachment::hashOf(std::string_view bytes)
{
    return digest(context::file, {bytes});
}

std::string Attachment::field(std::string_view what, size_t place)
{
    return std::string(what) + '_' + std::to_string(place);
}

std::vector<Attachment> Attachment::of(const Envelope &envelope, const Disclosures &held)
{
    const Json *files = envelope.act == "attach" ? envelope.plain.find("files") : nullptr;
    const Json::Array *names = files ? files->asArray() : nullptr;
    if (!names || names->size() > most)
        return {};
    std::vector<Attachment> all;
    for (const Json &item : *names) {
        const std::string *name = item.asText();
        if (!name || !isName(*name))
            return {};
        const size_t place = all.size() + 1;
        const Json *position = held.find(field("position", place));
        all.push_back({*name, hashFromText(held.text(field("hash", place))), held.text(field("name", place)),
                       held.text(field("type", place)), position ? std::optional(*position) : std::nullopt,
                       held.text(field("original", place))});
    }
    return all;
}

size_t Attachment::add(Draft &draft, const Attachment &one)
{
    const Json *files = draft.plain.find("files");
    Json::Array names = files && files->asArray() ? *files->asArray() : Json::Array();
    names.emplace_back(one.file);
    const size_t place = names.size();
    draft.plain.set("files", std::move(names));
    if (one.hash)
        draft.covered.emplace_back(field("hash", place), toText(*one.hash));
    if (!one.name.empty())
        draft.covered.emplace_back(field("name", place), one.name);
    if (!one.type.empty())
        draft.covered.emplace_back(field("type", place), one.type);
    if (one.position)
        draft.covered.emplace_back(field("position", place), *one.position);
    if (!one.original.empty())
        draft.covered.emplace_back(field("original", place), one.original);
    return place;
}

} // namespace piketboek
