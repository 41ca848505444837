// A CsvReader cuts a text into records of cells as RFC 4180 has it, separated by `;` or `,`.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

struct CsvRecord
{
    int64_t line = 0; ///< where it begins, from 1
    std::vector<std::string> cells = {};
};

class CsvReader
{
public:
    /// The separator is the one that stands more often in the first line.
    explicit CsvReader(std::string_view text);

    /// The next record that is not an empty line; nothing at the end. AskAgain for a quote that does not end
    /// or stands where none may stand.
    Result<std::optional<CsvRecord>> next();

private:
    Result<std::string> cell();
    Result<std::string> quotedCell();
    bool atSeparator() const { return m_at < m_text.size() && m_text[m_at] == m_separator; }
    bool stepLineEnd();

    std::string_view m_text;
    char m_separator;
    size_t m_at = 0;
    int64_t m_line = 1;
};

} // namespace piketboek
