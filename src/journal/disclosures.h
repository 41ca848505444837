// Disclosures are the covered fields' values with their salts: they travel beside the envelope and can go.
#pragma once

#include "base/failure.h"
#include "journal/envelope.h"
#include "journal/json.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

struct Disclosure
{
    std::string salt = {}; ///< 16 random bytes as base64url, 22 characters
    std::string name = {};
    Json value = {};

    bool operator==(const Disclosure &) const = default;
};

class Disclosures
{
public:
    static constexpr size_t largest = 65536; ///< bytes of the canonical text

    Disclosures() = default;
    explicit Disclosures(std::vector<Disclosure> held) : m_held(std::move(held)) {}
    static Result<Disclosures> read(std::string_view canonical);
    /// Those at the cursor; nothing when they are not canonical, and then the reader says why.
    static std::optional<Result<Disclosures>> readAt(CanonicalReader &reader);

    /// Covers a value with a fresh salt and keeps it; returns the hash that goes into the envelope.
    Hash cover(std::string name, Json value);

    const Json *find(std::string_view name) const;
    std::string text(std::string_view name) const;
    const std::vector<Disclosure> &all() const { return m_held; }
    Disclosures without(const std::set<std::string, std::less<>> &names) const;
    std::string canonical() const;

    /// Every disclosure opens its cover, and every cover is opened unless `gone` names it (erased, or
    /// withheld).
    Result<void> open(const Envelope &envelope, const std::set<std::string, std::less<>> &gone = {}) const;
    /// As `open`, but covers may stay closed: what a role that is not sent everything can check.
    Result<void> matches(const Envelope &envelope) const;

private:
    static Result<Disclosures> judged(std::vector<Disclosure> all, bool shaped);

    std::vector<Disclosure> m_held;
};

/// SHA-256 over the cover context and the canonical [salt, name, value].
Hash hashOf(const Disclosure &disclosure);

} // namespace piketboek
