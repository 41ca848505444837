// An ImportMap says what the columns, words and times of another program's file are here.
#pragma once

#include "exchange/rows.h"
#include "exchange/timepattern.h"
#include "registers/description.h"

#include <map>
#include <set>

namespace piketboek {

struct ImportMap
{
    std::map<std::string, std::string, std::less<>> columns = {}; ///< the field of each; "" leaves it out
    std::map<std::string, std::map<std::string, Json, std::less<>>, std::less<>> values = {}; ///< by field
    Json constants = Json::object({});
    std::optional<TimePattern> times = {}; ///< nothing: as our own files have them
    bool isUtc = false;                    ///< the times without an offset; else they are Dutch ones
    std::set<std::string, std::less<>> timeFields = {};
    std::set<std::string, std::less<>> needed = {}; ///< fields without which there is no row

    /// A map for rows of that register, as its file holds it; AskAgain with the file, the line and the
    /// reason.
    static Result<ImportMap> read(const std::string &file, std::string_view text,
                                  const Description &description);

    /// The columns a file may have: those that must be there first.
    std::vector<std::string> names() const;
    /// How many of those must be there.
    size_t required() const;
    /// The row as a file of our own would have it; with a problem when a column is not in the map, or a time
    /// is written in another way.
    Row row(const Row &foreign) const;

private:
    Result<Json> own(const std::string &field, const Json &value) const;
    Json inOurWords(const std::string &field, const Json &value) const;
    Result<Json> ownTime(const std::string &text) const;
};

} // namespace piketboek
