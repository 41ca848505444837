#include "registers/settingsfile.h"

#include "journal/jsonreader.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace piketboek {

Result<std::optional<Json>> settingsIn(const std::string &path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return std::optional<Json>();
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    JsonReader reader(text);
    std::optional<Json> json = reader.value();
    if (!json || !reader.atEnd())
        return fail(Remedy::AskAgain, path + " is no JSON");
    return json;
}

Failure unsoundSettings(const std::string &path, const Description::Flaw &flaw)
{
    return {Remedy::AskAgain, path + ", " + flaw.pointer + ": " + flaw.reason};
}

} // namespace piketboek
