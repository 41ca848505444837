#include "journal/keypair.h"

#include "base/base64url.h"
#include "journal/digest.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace piketboek {

namespace {

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

template<size_t n>
std::string_view viewOf(const std::array<unsigned char, n> &array)
{
    return {reinterpret_cast<const char *>(array.data()), n};
}

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

KeyPair KeyPair::make()
{
    return *fromSeed(randomBytes(crypto_sign_SEEDBYTES));
}

Result<KeyPair> KeyPair::fromSeed(std::string_view seed)
{
    if (!sodiumReady() || seed.size() != crypto_sign_SEEDBYTES)
        return fail(Remedy::StopAndKeep, "a secret key has 32 bytes; this one has not");
    KeyPair pair;
    crypto_sign_seed_keypair(pair.m_public.data(), pair.m_secret.data(), bytes(seed));
    return pair;
}

KeyPair KeyPair::derived(std::string_view purpose) const
{
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> derivedSeed;
    const std::string own = seed();
    crypto_auth_hmacsha256(derivedSeed.data(), bytes(purpose), purpose.size(), bytes(own));
    return *fromSeed(viewOf(derivedSeed));
}

std::string KeyPair::seed() const
{
    return std::string(viewOf(m_secret).substr(0, crypto_sign_SEEDBYTES));
}

Signature KeyPair::sign(std::string_view message) const
{
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, bytes(message), message.size(), m_secret.data());
    return signature;
}

bool isSignedBy(const PublicKey &key, std::string_view message, const Signature &signature)
{
    return sodiumReady() &&
           crypto_sign_verify_detached(signature.data(), bytes(message), message.size(), key.data()) == 0;
}

std::string deviceOf(const PublicKey &key)
{
    return toBase64Url(bytesOf(digest({}, {viewOf(key)})).substr(0, 16));
}

bool isDevice(std::string_view text)
{
    unsigned char bytes[16];
    return fromBase64Url(text, bytes);
}

std::string toText(const Signature &signature)
{
    return toBase64Url(viewOf(signature));
}

bool readText(std::string_view text, PublicKey &key)
{
    return fromBase64Url(text, key);
}

bool readText(std::string_view text, Signature &signature)
{
    return fromBase64Url(text, signature);
}

std::string randomBytes(size_t count)
{
    [[maybe_unused]] const bool ready = sodiumReady();
    assert(ready);
    std::string random(count, '\0');
    randombytes_buf(random.data(), count);
    return random;
}

} // namespace piketboek
