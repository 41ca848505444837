#include "journal/digest.h"

#include "base/base64url.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace piketboek {

namespace {

struct ContextFree
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

// Looking the algorithm up costs more than hashing a short entry, so each thread keeps its own.
EVP_MD_CTX *digestContext()
{
    static EVP_MD *algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
    EVP_DigestInit_ex2(context.get(), algorithm, nullptr);
    return context.get();
}

} // namespace

Hash digest(std::string_view context, std::initializer_list<std::string_view> parts)
{
    EVP_MD_CTX *running = digestContext();
    EVP_DigestUpdate(running, context.data(), context.size());
    for (const std::string_view part : parts)
        EVP_DigestUpdate(running, part.data(), part.size());
    Hash hash;
    EVP_DigestFinal_ex(running, hash.data(), nullptr);
    return hash;
}

std::string_view bytesOf(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

std::string toText(const Hash &hash)
{
    return toBase64Url(bytesOf(hash));
}

std::optional<Hash> hashFromText(std::string_view text)
{
    Hash hash;
    if (!fromBase64Url(text, hash))
        return std::nullopt;
    return hash;
}

std::optional<Hash> hashFromBytes(std::string_view bytes)
{
    Hash hash;
    if (bytes.size() != hash.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

std::string bigEndian(int64_t number)
{
    std::string bytes(8, '\0');
    for (size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(static_cast<uint64_t>(number) >> (56 - 8 * i));
    return bytes;
}

} // namespace piketboek
