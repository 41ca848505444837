// A CentralLine carries one question to the central log and brings its answer back, or says that it could
// not.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <optional>
#include <string>

namespace piketboek {

struct Ask
{
    std::string method = {};
    std::string path = {};        ///< with its query, from the first '/'
    std::string contentType = {}; ///< of the body; empty when there is none
    std::string body = {};

    bool operator==(const Ask &) const = default;
};

struct Answer
{
    int status = 0;
    std::string contentType = {};
    std::string body = {}; ///< whole and unpacked: a line never gives half an answer as an answer
    std::optional<int64_t> retryAfter = {}; ///< seconds the other side wants to be left alone
};

class CentralLine
{
public:
    virtual ~CentralLine() = default;

    /// Waits for the answer. TryLater when there was none; what was asked may have been done all the same.
    virtual Result<Answer> send(const Ask &ask) = 0;

    /// Says what send() will be given soon, so that the other side need not wait for it: it may be done at
    /// once, before what was begun earlier, or never.
    virtual void begin(const Ask &) {}
    /// What was begun and not yet given to send() never will be.
    virtual void letGo() {}
};

} // namespace piketboek
