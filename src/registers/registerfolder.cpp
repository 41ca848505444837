#include "registers/registerfolder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace piketboek {

namespace {

namespace fs = std::filesystem;

// Larger than any description that fits in an entry.
constexpr uintmax_t largestFile = 1 << 20;

Result<std::vector<fs::path>> filesIn(const std::string &directory)
{
    std::error_code error;
    std::vector<fs::path> files;
    fs::directory_iterator at(directory, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        if (at->path().extension() == ".json")
            files.push_back(at->path());
    }
    if (error)
        return fail(Remedy::AskAgain, "the folder " + directory + " can not be read: " + error.message());
    std::ranges::sort(files);
    return files;
}

Result<std::string> textOf(const fs::path &file)
{
    std::error_code error;
    const uintmax_t size = fs::file_size(file, error);
    if (error || size > largestFile)
        return fail(Remedy::AskAgain,
                    file.string() + " is no description: it can not be read, or is too large");
    std::ifstream stream(file, std::ios::binary);
    std::string text(size, '\0');
    if (!stream.read(text.data(), static_cast<std::streamsize>(size)))
        return fail(Remedy::AskAgain, file.string() + " can not be read");
    return text;
}

} // namespace

Result<std::vector<Description>> readRegisterFolder(const std::string &directory)
{
    const Result<std::vector<fs::path>> files = filesIn(directory);
    if (!files)
        return std::unexpected(files.error());
    std::vector<Description> descriptions;
    for (const fs::path &file : *files) {
        const Result<std::string> text = textOf(file);
        Result<Description> description =
            text ? RegisterBook::read(file.string(), *text) : std::unexpected(text.error());
        if (!description)
            return std::unexpected(description.error());
        descriptions.push_back(std::move(*description));
    }
    return descriptions;
}

} // namespace piketboek
