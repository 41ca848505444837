// A TimePattern is how another program writes a time, such as dd-MM-yyyy HH:mm.
#pragma once

#include "base/writtentime.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

class TimePattern
{
public:
    /// Of yyyy, MM or M, dd or d, HH or H, mm or m, ss or s, and signs between them; a letter that is none of
    /// these stands between two '. Else the reason.
    static std::expected<TimePattern, std::string> read(std::string_view pattern);

    const std::string &text() const { return m_text; }
    /// What a text of that shape says, as precise as the pattern; nothing when it has another.
    std::optional<WrittenTime> match(std::string_view text) const;

private:
    struct Piece
    {
        char letter = 0;  ///< of the part; 0 for a sign that stands there as it is
        size_t width = 0; ///< digits at least
        char sign = 0;
    };

    std::string m_text;
    std::vector<Piece> m_pieces;
    Precision m_precision = Precision::Year;
};

} // namespace piketboek
