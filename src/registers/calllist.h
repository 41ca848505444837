// The CallList is whom a municipality calls, from a file of its own: no number of anybody is shipped.
#pragma once

#include "base/failure.h"
#include "registers/description.h"

namespace piketboek {

struct CallList
{
    struct Line
    {
        Label words = {}; ///< who it is
        std::string phone = {};
        bool operator==(const Line &) const = default;
    };

    std::vector<Line> lines = {};
    Label source = {}; ///< whose it is

    /// calllist.json in that directory; nobody when it is not there. AskAgain, and where, when it is not
    /// sound.
    static Result<CallList> in(const std::string &directory);
    /// A number is digits, with spaces, dashes and a + in front.
    static std::expected<CallList, Description::Flaw> read(const Json &json);
};

} // namespace piketboek
