// A PinHash is what a tablet keeps of a PIN: an Argon2id verifier (RFC 9106), which does not tell the PIN.
#pragma once

#include "journal/pin.h"

#include <optional>
#include <string>

namespace piketboek {

class PinHash
{
public:
    /// Takes a tenth of a second and 64 MiB, as `fits` does. TryLater when there is no room for them.
    static Result<PinHash> of(const Pin &pin);
    /// Nothing for what is no verifier.
    static std::optional<PinHash> fromText(const std::string &text);

    /// Also false when there was no room to look.
    bool fits(const Pin &pin) const;
    const std::string &text() const { return m_text; }

private:
    explicit PinHash(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace piketboek
