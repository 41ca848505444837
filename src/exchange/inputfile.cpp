#include "exchange/inputfile.h"

#include "journal/canonicalreader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace piketboek {

namespace {

std::unexpected<Failure> tooLarge(const std::string &path)
{
    return fail(Remedy::AskAgain, path + " has more than " + std::to_string(largestInput / (1024 * 1024)) +
                                      " MiB: split it and import the parts");
}

bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
           bytes.substr(0, 64).find('\0') != std::string_view::npos;
}

size_t firstOtherByte(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        const size_t length = utf8Length(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

} // namespace

Result<std::string> readInput(const std::string &path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(Remedy::AskAgain, path + " is not a file that can be read: check its name");
    const auto size = static_cast<int64_t>(std::filesystem::file_size(path, error));
    if (!error && size > largestInput)
        return tooLarge(path);
    std::ifstream file(path, std::ios::binary);
    std::string bytes(error ? 0 : static_cast<size_t>(size), '\0');
    if (error || !file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return fail(Remedy::AskAgain, path + " can not be read: check its permissions");
    return bytes;
}

Result<std::string_view> asText(std::string_view bytes)
{
    if (isUtf16(bytes))
        return fail(Remedy::AskAgain, "this file is UTF-16, not UTF-8: save it as \"CSV UTF-8\" (or as UTF-8 "
                                      "text) and import it again");
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const size_t at = firstOtherByte(bytes);
    if (at == bytes.size())
        return bytes;
    const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return fail(Remedy::AskAgain,
                "line " + std::to_string(line) + " is not UTF-8: save the file as UTF-8 and import it again");
}

} // namespace piketboek
