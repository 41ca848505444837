// Options are what the command line asks of the app.
#pragma once

#include "base/failure.h"

#include <optional>
#include <string>

namespace piketboek {

struct Options
{
    std::string journal = {};
    std::string central = {};
    std::string tokenFile = {};
    std::string nmea = {};
    bool demo = false;

    /// Nothing when the answer was already given (--help, --version); AskAgain, in one sentence, for what can
    /// not be meant.
    static Result<std::optional<Options>> read(int argc, char **argv);
};

} // namespace piketboek
