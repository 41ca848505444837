#include "journal/pinhash.h"

#include <sodium.h>

namespace piketboek {

namespace {

constexpr auto operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr auto memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

Result<PinHash> PinHash::of(const Pin &pin)
{
    std::string text(crypto_pwhash_STRBYTES, '\0');
    const std::string_view digits = pin.digits();
    if (!sodiumReady() ||
        crypto_pwhash_str(text.data(), digits.data(), digits.size(), operations, memory) != 0)
        return fail(Remedy::TryLater, "there is no memory left to keep a PIN: close other programs");
    text.resize(text.find('\0'));
    return PinHash(std::move(text));
}

std::optional<PinHash> PinHash::fromText(const std::string &text)
{
    if (!text.starts_with(crypto_pwhash_STRPREFIX) || text.size() >= crypto_pwhash_STRBYTES ||
        crypto_pwhash_str_needs_rehash(text.c_str(), operations, memory) < 0)
        return std::nullopt;
    return PinHash(text);
}

bool PinHash::fits(const Pin &pin) const
{
    const std::string_view digits = pin.digits();
    return sodiumReady() && crypto_pwhash_str_verify(m_text.c_str(), digits.data(), digits.size()) == 0;
}

} // namespace piketboek
