// Rows are the records of an input file, JSON, CSV or a calendar, one after the other, each with the line
// where it stands.
#pragma once

#include "base/failure.h"
#include "journal/json.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

enum class RowFormat { Json, Csv, Calendar };

struct Row
{
    int64_t line = 0;
    Json fields = {};         ///< an object; from CSV all values are texts, and empty cells are left out
    std::string problem = {}; ///< why it is no row at all; empty when it is one
};

/// The format that a file's name ends in; nothing for other names.
std::optional<RowFormat> formatOf(std::string_view path);

/// Tells each row of a JSON array of objects, of CSV with a first line of names, or of a calendar. AskAgain
/// when the file is not sound; CSV also when it has names that are not `known` or lacks the first `required`
/// of them, and a calendar when nothing `starts`.
Result<void> eachRow(std::string_view text, RowFormat format, const std::vector<std::string> &known,
                     size_t required, const std::function<Result<void>(const Row &)> &take);

} // namespace piketboek
