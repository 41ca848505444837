// An explanation names each record of a register with whether the year counts it, and why not.
#pragma once

#include "base/language.h"
#include "store/reader.h"

#include <string>
#include <vector>

namespace piketboek {

enum class Standing {
    Counted,
    Elsewhere, ///< counted apart: the officer was called to another municipality
    Mistaken,
    Exercise,
    Demo,
    Unconfirmed,
    Merged,
    TimeUnknown,
    OtherYear,
    OtherMunicipality,
    Withdrawn,    ///< a notice that was taken back by who gave it
    ForOtherYear, ///< a notice for a day in another year
};

struct Explained
{
    RecordRow record = {};
    std::string origin = {}; ///< the id it had in the file it was imported from
    Standing standing = Standing::Counted;
    std::string into = {};      ///< of a merged one: the record that stands for it
    int64_t held = 0;           ///< days on which a demonstration was held in the year, whenever notice came
    bool withoutNotice = false; ///< of a demonstration
};

/// A record that stands in the way of sound figures; it may do so in more than one way.
struct Defect
{
    enum class Kind {
        Unconfirmed,     ///< of the year, and in no figure for it
        WithoutCategory, ///< counted, as the next two
        Conflict,        ///< a field has several values
        Remark,          ///< something is to be judged
    };

    RecordRow record = {};
    Kind kind = Kind::Unconfirmed;
};

/// How many stand in the way, by kind.
struct Defects
{
    int64_t withoutCategory = 0;
    int64_t conflicts = 0;
    int64_t remarks = 0;
    int64_t unconfirmed = 0;

    bool none() const { return withoutCategory + conflicts + remarks + unconfirmed == 0; }
};

/// The records of that year and municipality, register by register, the incidents first; in each those that
/// count first; without their origins.
Result<std::vector<Explained>> explainYear(Reader &reader, int year, const std::string &municipality);
/// All records here, in the same order.
Result<std::vector<Explained>> explainAll(Reader &reader, int year, const std::string &municipality);
/// Those of the year and municipality, in the order of `explained`.
std::vector<Defect> defectsIn(const std::vector<Explained> &explained, int year,
                              const std::string &municipality);
Defects defectsOf(const std::vector<Explained> &explained, int year, const std::string &municipality);

std::string_view nameOf(Standing standing);
std::string wordsOf(const Explained &explained, Language language);
std::string_view wordsOf(Defect::Kind kind, Language language);
std::vector<std::string> wordsOf(const Defects &defects, Language language);

} // namespace piketboek
