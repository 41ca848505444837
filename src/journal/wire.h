// The wire carries one canonical JSON array per line, its first item a word that says what the line is.
#pragma once

#include "base/failure.h"
#include "journal/centralchain.h"
#include "journal/disclosures.h"
#include "journal/entry.h"
#include "journal/envelope.h"
#include "journal/loglink.h"
#include "journal/seal.h"
#include "journal/tombstone.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace piketboek::wire {

/// ["entry",serial,received,{envelope},[disclosures]]; in a push serial and received are 0.
struct EntryLine
{
    Entry entry = {}; ///< its hash is computed from the bytes that came, never taken from the other side
    Envelope envelope = {};
    Disclosures disclosures = {};
    int64_t serial = 0;
    int64_t received = 0;
};

/// ["receipt",serial,received,device,seq,hash,[names]]: an entry of the tablet's own, with the names of the
/// disclosures that the central log holds or that an erasure it holds took away.
struct ReceiptLine
{
    int64_t serial = 0;
    int64_t received = 0;
    EntryId id = {};
    Hash hash = {};
    std::vector<std::string> held = {};
};

/// ["tombstone",serial,received,{tombstone}]; in a push serial and received are 0.
struct TombstoneLine
{
    int64_t serial = 0;
    int64_t received = 0;
    Tombstone tombstone = {};
};

/// ["erasing",device,seq,field,device,seq]: before a pushed entry that comes without this field's words, and
/// the `erase` entry that took them: it may stand later in the chains, and the words may not wait for it.
struct ErasingLine
{
    EntryId id = {};
    std::string field = {};
    EntryId by = {};
};

/// ["key",key]: a device's public key, before its first entry.
struct KeyLine
{
    PublicKey key = {};
};

/// ["seal",device,seq,hash,signature]
struct SealLine
{
    Seal seal = {};
};

/// ["link",{link},signature]: how this log, and each log it continues, began; the oldest first.
struct LinkLine
{
    LogLink link;
};

/// ["head",log,serial,chain,now]: where the answer ends; a pull without it was cut off. `now` is the central
/// clock.
struct HeadLine
{
    CentralHead head = {};
    int64_t now = 0;
};

/// ["taken",new entries,entries it had already]
struct TakenLine
{
    int64_t fresh = 0;
    int64_t had = 0;
};

/// ["fork",device,seq,hash]: the central log holds this id with this hash, and the other one came now.
struct ForkLine
{
    EntryId id = {};
    Hash held = {};
};

/// ["refused",device,seq,reason,words]: the first entry that was not taken, and nothing after it was.
struct RefusedLine
{
    EntryId id = {};
    std::string reason = {}; ///< one of the words of `reason`
    std::string words = {};
};

namespace reason {
inline constexpr const char *notCanonical = "not_canonical";
inline constexpr const char *tooLarge = "too_large";
inline constexpr const char *chain = "chain";   ///< prev is not the hash before
inline constexpr const char *gap = "gap";       ///< seq is beyond the next one
inline constexpr const char *seal = "seal";     ///< no seal over the last entry, or a false one
inline constexpr const char *device = "device"; ///< unknown or revoked
inline constexpr const char *cover = "cover";   ///< a covered field without its matching disclosure
inline constexpr const char *demo = "demo";     ///< no central log takes a demonstration's entries
} // namespace reason

using Line = std::variant<EntryLine, ReceiptLine, TombstoneLine, KeyLine, SealLine, LinkLine, HeadLine,
                          TakenLine, ForkLine, RefusedLine, ErasingLine>;

/// Each with the newline at its end.
void append(std::string &out, int64_t serial, int64_t received, std::string_view envelope,
            std::string_view disclosures);
void append(std::string &out, const ReceiptLine &line);
void append(std::string &out, const TombstoneLine &line);
void append(std::string &out, const ErasingLine &line);
void append(std::string &out, const KeyLine &line);
void append(std::string &out, const SealLine &line);
void append(std::string &out, const LinkLine &line);
void append(std::string &out, const HeadLine &line);
void append(std::string &out, const TakenLine &line);
void append(std::string &out, const ForkLine &line);
void append(std::string &out, const RefusedLine &line);

/// One line without its newline; ShowOfficer for everything that is not exactly such a line.
Result<Line> read(std::string_view line);

/// No line of a push or a pull is shorter than this: a body of more lines is none.
inline constexpr size_t shortestLine = 50;
bool hasLinesOfSense(std::string_view body);

/// The largest batch: entries and bytes of a push, and the entries of a pull page.
inline constexpr size_t batchEntries = 500;
inline constexpr size_t batchBytes = 1024 * 1024;

} // namespace piketboek::wire
