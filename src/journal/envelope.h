// An Envelope is what one entry says in the open, read from its canonical bytes.
#pragma once

#include "base/failure.h"
#include "journal/entry.h"
#include "journal/json.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace piketboek {

class CanonicalReader;

/// The furthest of the central log that the writing device knew.
struct Seen
{
    std::string log = {};
    int64_t serial = 0;
    Hash head = {};

    bool operator==(const Seen &) const = default;
};

/// What an act is about: an entry, or a whole record when `record` is not empty.
struct Target
{
    EntryId entry = {};
    std::string record = {};

    bool operator==(const Target &) const = default;
};

/// `happened` as it stands in the envelope, not yet judged.
struct HappenedText
{
    std::string at = {};
    std::string zone = {};
    std::string source = {};

    bool operator==(const HappenedText &) const = default;
};

/// The device's own doubt about its clock; `offset` and `age` are absent before the first measurement.
struct ClockReading
{
    int64_t boottime = 0; ///< ms of CLOCK_BOOTTIME
    std::string boot = {};
    std::optional<int64_t> offset = {}; ///< ms the device's clock is ahead of the central log's
    std::optional<int64_t> age = {};    ///< ms since that offset was measured

    bool operator==(const ClockReading &) const = default;
};

struct Envelope
{
    static constexpr int64_t version = 1;
    static constexpr size_t largest = 65536; ///< bytes of the canonical text

    int64_t v = version;
    EntryId id = {};
    Hash prev = {};
    std::string nonce = {};
    std::optional<Seen> seen = {};
    std::string author = {};
    std::string role = {};
    std::string record = {};
    std::string registerName = {};
    int64_t form = 0;
    std::string act = {};
    std::vector<Target> about = {};
    std::optional<HappenedText> happened = {};
    int64_t written = 0; ///< ms UTC by the device's clock
    int64_t offset = 0;  ///< minutes of the device's zone
    ClockReading clock = {};
    std::string municipality = {}; ///< GM code, on every `open`
    std::string exercise = {};     ///< "no", "exercise" or "demo", on every `open`
    Json plain = Json::object({});
    std::vector<std::pair<std::string, Hash>> covered = {};
    std::optional<Hash> was = {}; ///< the hash this act had on the branch it is written anew from

    /// Canonical and of the shape every version keeps (device, seq, prev, covered); everything else is read
    /// as far as it is understood, for an odd value is a person's business and never a reason to dam a chain.
    static Result<Envelope> read(std::string_view canonical);
    /// That of the value at the cursor; nothing when it is not canonical, and then the reader says why.
    static std::optional<Result<Envelope>> readAt(CanonicalReader &reader);
    Json json() const;

    const Hash *coverOf(std::string_view name) const;
};

/// SHA-256 over the entry context and the canonical bytes.
Hash hashOf(std::string_view envelope);

} // namespace piketboek
