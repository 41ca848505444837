// A KeyPair is one device's Ed25519 key (RFC 8032); its public half names the device.
#pragma once

#include "base/failure.h"
#include "journal/digest.h"

#include <array>
#include <string>
#include <string_view>

namespace piketboek {

using PublicKey = std::array<unsigned char, 32>;
using Signature = std::array<unsigned char, 64>;

class KeyPair
{
public:
    static KeyPair make();
    /// The key that 32 secret bytes stand for.
    static Result<KeyPair> fromSeed(std::string_view seed);
    /// A key of its own for each purpose, from this one's seed: HMAC-SHA-256(seed, purpose).
    KeyPair derived(std::string_view purpose) const;

    const PublicKey &publicKey() const { return m_public; }
    std::string seed() const;
    Signature sign(std::string_view message) const;

private:
    KeyPair() = default;
    PublicKey m_public{};
    std::array<unsigned char, 64> m_secret{};
};

bool isSignedBy(const PublicKey &key, std::string_view message, const Signature &signature);

/// base64url of the first 16 bytes of SHA-256(public key): 22 characters.
std::string deviceOf(const PublicKey &key);
/// Whether it is spelled as `deviceOf` spells one.
bool isDevice(std::string_view text);

std::string toText(const Signature &signature);
bool readText(std::string_view text, PublicKey &key);
bool readText(std::string_view text, Signature &signature);

/// `count` bytes nobody can guess (libsodium).
std::string randomBytes(size_t count);

} // namespace piketboek
