#include "exchange/filetoattach.h"

#include "exchange/barepicture.h"
#include "exchange/inputfile.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace piketboek {

namespace {

using namespace std::string_view_literals;

struct Kind
{
    std::string_view start;
    std::string_view type;
};

constexpr std::array kinds = {Kind{"%PDF-", "application/pdf"}, Kind{"fLaC", "audio/flac"},
                              Kind{"GIF8", "image/gif"}};

// They hold place and owner as a JPEG does, in ways that nothing here takes out.
bool tellsTooMuch(std::string_view bytes)
{
    return bytes.substr(std::min<size_t>(4, bytes.size())).starts_with("ftyp") ||
           bytes.starts_with("II*\0"sv) || bytes.starts_with("MM\0*"sv) ||
           (bytes.starts_with("RIFF") && !(bytes.size() > 12 && bytes.substr(8).starts_with("WAVE")));
}

std::string typeOf(std::string_view bytes)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const Kind &kind) { return bytes.starts_with(kind.start); });
    if (found != kinds.end())
        return std::string(found->type);
    return bytes.starts_with("RIFF") ? "audio/wav" : "application/octet-stream";
}

NewFile pictureOf(std::string_view name, BarePicture picture, const char *type)
{
    NewFile file{std::move(picture.bytes), std::string(name), type, {}};
    if (const std::optional<Exif::Place> &place = picture.told.place) {
        file.position = Json::object({{"lat7", place->lat7}, {"lon7", place->lon7}});
        if (place->accuracy)
            file.position->set("accuracy", *place->accuracy);
    }
    return file;
}

} // namespace

Result<NewFile> fileToAttach(std::string_view name, std::string bytes)
{
    const bool isPng = BarePicture::isPng(bytes);
    if (isPng || BarePicture::isJpeg(bytes)) {
        Result<BarePicture> bare = isPng ? BarePicture::fromPng(bytes) : BarePicture::fromJpeg(bytes);
        return bare ? Result<NewFile>(pictureOf(name, std::move(*bare), isPng ? "image/png" : "image/jpeg"))
                    : std::unexpected(bare.error());
    }
    if (tellsTooMuch(bytes))
        return fail(Remedy::AskAgain, "from this kind of picture or film its place and owner can not be "
                                      "taken out: save it as JPEG or PNG first");
    std::string type = typeOf(bytes);
    return NewFile{std::move(bytes), std::string(name), std::move(type), {}};
}

Result<NewFile> readFileToAttach(const std::string &path)
{
    Result<std::string> bytes = readInput(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return fileToAttach(std::filesystem::path(path).filename().string(), std::move(*bytes));
}

} // namespace piketboek
