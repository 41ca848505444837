#include "central/centralkey.h"

#include "base/base64url.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace piketboek {

namespace {

std::string keyFile(const std::string &storeFile)
{
    return storeFile + ".key";
}

bool writeWhole(int descriptor, std::string_view text)
{
    return write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
           fsync(descriptor) == 0;
}

bool syncDirectoryOf(const std::string &file)
{
    const auto directory = std::filesystem::absolute(file).parent_path();
    const int descriptor = open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
    if (descriptor >= 0)
        close(descriptor);
    return synced;
}

} // namespace

std::string secretText(const KeyPair &key)
{
    return toBase64Url(key.seed());
}

Result<KeyPair> keyFromText(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.remove_suffix(1);
    const std::optional<std::string> seed = fromBase64Url(text);
    if (!seed || seed->size() != 32)
        return fail(Remedy::AskAgain, "this is no secret key: it is one line of 43 letters, digits, - and _");
    return KeyPair::fromSeed(*seed);
}

bool CentralKey::isAt(const std::string &storeFile)
{
    std::error_code ignored;
    return std::filesystem::exists(keyFile(storeFile), ignored);
}

Result<CentralKey> CentralKey::load(const std::string &storeFile)
{
    std::ifstream file(keyFile(storeFile));
    std::string text;
    if (!file || !std::getline(file, text))
        return fail(Remedy::AskAgain, "the signing key " + keyFile(storeFile) +
                                          " can not be read: put it back, or give the recovery key");
    Result<KeyPair> key = keyFromText(text);
    if (!key)
        return fail(Remedy::StopAndKeep,
                    "the signing key " + keyFile(storeFile) +
                        " is damaged: put it back from a copy, or give the recovery key");
    return CentralKey(std::move(*key));
}

Result<CentralKey> CentralKey::make(const std::string &storeFile)
{
    const std::string file = keyFile(storeFile);
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(Remedy::AskAgain,
                    "the signing key " + file +
                        " can not be made: check the directory, and that no key is there already");
    KeyPair key = KeyPair::make();
    const bool kept = writeWhole(descriptor, secretText(key) + "\n");
    close(descriptor);
    if (!kept || !syncDirectoryOf(file)) {
        unlink(file.c_str());
        return fail(Remedy::TryLater, "the signing key " + file +
                                          " could not be written: make room on the disk and start again");
    }
    return CentralKey(std::move(key));
}

} // namespace piketboek
