// A RecordState is what all entries about one record say together, decided from their envelopes alone.
#pragma once

#include "journal/json.h"
#include "registers/callout.h"
#include "registers/placedentry.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace piketboek {

/// One value of a field that no other set of it has seen; of several equal ones the newest.
struct Choice
{
    EntryId by = {};
    Json value = {}; ///< null when it is covered: look the disclosure of that name up at `by`
    bool covered = false;
    int64_t moment = 0; ///< ms UTC, the best guess of when it was written
    std::optional<HappenedText> happened = {};
    int64_t form = 1; ///< the version of the register's description it was written with

    bool operator==(const Choice &) const = default;
};

/// A rule that a sound entry breaks: shown as "te beoordelen" until a person settles it.
struct Remark
{
    EntryId entry = {};
    std::string rule = {};

    bool operator==(const Remark &) const = default;
};

/// A number that a record is called by, and nothing else of its register.
struct GivenNumber
{
    std::string number = {};
    EntryId by = {};

    bool operator==(const GivenNumber &) const = default;
};

/// Somebody was told of the incident.
struct Informed
{
    EntryId by = {};
    std::string author = {}; ///< the number of the officer who told
    std::optional<HappenedText> at = {};

    bool operator==(const Informed &) const = default;
};

/// The sound `line` acts of a record that were left out of a fold.
struct OtherLines
{
    int64_t count = 0;
    std::function<bool(const EntryId &)> holds = {}; ///< whether an entry is one of them
};

struct RecordState
{
    std::string id = {};
    std::string registerName = {};
    std::string municipality = {};
    std::string exercise = "no";
    EntryId opener = {}; ///< its `open`; empty as long as that is not here
    std::optional<HappenedText> opened = {};
    std::map<std::string, std::vector<Choice>, std::less<>> fields = {}; ///< newest choice first
    std::map<std::string, Json, std::less<>> first = {}; ///< the first value of each plain field
    std::map<EntryId, EntryId> corrected = {};           ///< entry → the newest entry that corrects it
    std::map<std::string, std::string> links = {}; ///< other records → what ties them to this one, in a word
    std::set<EntryId> withdrawn = {};              ///< entries that no longer count, lines too
    std::vector<Remark> remarks = {};
    std::set<EntryId> settled = {}; ///< a person judged what they say
    bool confirmed = false;         ///< a person did one more thing to it than opening it
    bool mistaken = false;          ///< withdrawn as a whole: a vergissing
    int64_t lines = 0;
    std::vector<Callout> callouts = {};                         ///< in the order of their entries
    std::vector<GivenNumber> numbers = {};                      ///< official ones, the first given first
    std::map<std::string, Informed, std::less<>> informed = {}; ///< who → the first time
    int64_t highestGrip = 0;

    /// Any order of arrival gives the same state. `entries` are all of one record, but for the `others`,
    /// which decide nothing but their number and may be left out when the `open` is not.
    static RecordState fold(std::vector<PlacedEntry> entries, const OtherLines &others = {});

    /// The newest value; nullptr when the field was never set.
    const Choice *choice(std::string_view field) const;
    std::string text(std::string_view field) const;
    int64_t integer(std::string_view field) const; ///< 0 when it is none
    bool flag(std::string_view field) const;
    /// When the step of that name was reached; nothing when it was not, or was taken back.
    std::optional<HappenedText> reached(std::string_view step) const;
    std::string number() const; ///< the official one; "" as long as there is none
    bool conflicted(std::string_view field) const;
    std::vector<std::string> conflicts() const;

    bool operator==(const RecordState &) const = default;
};

/// The field that a `time` act with that key sets: "time:" and the key.
std::string timeField(std::string_view key);

} // namespace piketboek
