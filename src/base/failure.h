// A Failure says what went wrong in one sentence and, by its remedy, what to do next.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace piketboek {

enum class Remedy {
    AskAgain,    ///< what was asked is not usable: say it differently (CLI exit 2, HTTP 400)
    TryLater,    ///< nothing is wrong, it does not work now (CLI exit 3, HTTP 503)
    SignIn,      ///< the other side does not know or no longer trusts us (HTTP 401)
    ShowOfficer, ///< found wrong: a person must see it (CLI exit 1, HTTP 422)
    StopAndKeep, ///< the bytes can not be trusted or stored: touch nothing, keep everything (CLI exit 1)
};

struct Failure
{
    Remedy remedy = Remedy::ShowOfficer;
    std::string words; ///< one sentence, English, that says what to do

    bool operator==(const Failure &) const = default;
};

template<class T>
using Result = std::expected<T, Failure>;

inline std::unexpected<Failure> fail(Remedy remedy, std::string words)
{
    return std::unexpected(Failure{remedy, std::move(words)});
}

} // namespace piketboek
