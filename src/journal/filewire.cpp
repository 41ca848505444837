#include "journal/filewire.h"

#include "journal/attachment.h"
#include "journal/canonicalreader.h"

namespace piketboek {

std::string FileHeld::line() const
{
    return Json(Json::Array{"file", bytes, hash ? toText(*hash) : std::string()}).canonical() + '\n';
}

Result<FileHeld> FileHeld::read(std::string_view line)
{
    line.remove_suffix(line.ends_with('\n') ? 1 : 0);
    const Result<Json> value = CanonicalReader::read(line);
    const Json::Array *items = value ? value->asArray() : nullptr;
    const bool isOne = items && items->size() == 3 && (*items)[0] == Json("file");
    const int64_t *bytes = isOne ? (*items)[1].asInteger() : nullptr;
    const std::string *hash = isOne ? (*items)[2].asText() : nullptr;
    if (!bytes || !hash || *bytes < 0 || *bytes > static_cast<int64_t>(Attachment::largest))
        return fail(Remedy::TryLater, "the central log's answer about a file is not one");
    FileHeld held{*bytes, hashFromText(*hash)};
    if (!hash->empty() && !held.hash)
        return fail(Remedy::TryLater, "the central log's answer about a file is not one");
    return held;
}

} // namespace piketboek
