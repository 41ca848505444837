// The OfficerSheet is who may sign in on this tablet, each by a PIN: its own file, no part of the journal.
#pragma once

#include "base/failure.h"
#include "journal/pinhash.h"

#include <cstdint>
#include <string>
#include <vector>

namespace piketboek {

class OfficerSheet
{
public:
    struct Officer
    {
        std::string number = {}; ///< as it is written on entries
        std::string role = {};   ///< as in the register of officers: ovd_bz
        bool operator==(const Officer &) const = default;
    };

    struct SignIn
    {
        enum class Answer { Right, Wrong, TooSoon };
        Answer answer;
        int64_t wait = 0; ///< ms until the next try; 0: at once
        bool operator==(const SignIn &) const = default;
    };

    static constexpr int64_t longestWait = 60'000;

    /// Nobody's, kept nowhere.
    OfficerSheet() = default;
    /// From officers.json in the journal's directory; nobody when it is not there. StopAndKeep when it is
    /// damaged.
    static Result<OfficerSheet> open(const std::string &directory);

    std::vector<Officer> officers() const;

    /// AskAgain for a number that is there already. On disk when it returns, as all changes.
    Result<void> add(const Officer &officer, const Pin &pin);
    /// After the third wrong PIN each costs a wait, of 60 s at most; the right one clears it. Nobody is ever
    /// locked out for good, also not by a clock that jumps. `now` is ms UTC. AskAgain for a number that is
    /// not there.
    Result<SignIn> signIn(std::string_view number, const Pin &pin, int64_t now);
    /// Changed when the answer to the old PIN is Right.
    Result<SignIn> changePin(std::string_view number, const Pin &old, const Pin &pin, int64_t now);
    Result<void> remove(std::string_view number);

private:
    struct Line
    {
        Officer officer;
        PinHash verifier;
        int64_t wrong = 0;
        int64_t last = 0; ///< ms UTC of the last wrong one
    };
    class Reader;

    explicit OfficerSheet(std::string path) : m_path(std::move(path)) {}
    Result<Line *> find(std::string_view number);
    SignIn answer(Line &line, const Pin &pin, int64_t now);
    /// Keeps these lines instead; those before stay when it fails.
    Result<void> take(std::vector<Line> lines);
    Result<void> write(const std::vector<Line> &lines) const;

    std::string m_path;
    std::vector<Line> m_lines;
};

} // namespace piketboek
