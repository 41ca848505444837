// A Session is what one run of the program was asked to do, and with which journal.
#pragma once

#include "base/failure.h"
#include "base/systemclock.h"
#include "exchange/incidentrow.h"
#include "store/journal.h"
#include "store/reader.h"

#include <functional>
#include <memory>
#include <string>

namespace piketboek {

struct Session
{
    std::string directory = {};
    Writer writer = {};
    SystemClock clock = {};
    /// What the command line chose: the number of things found wrong, which were said already.
    std::function<Result<int64_t>()> run = {};

    /// TryLater when the app has it open.
    Result<std::unique_ptr<Journal>> toWrite() const;
    /// As it stands now, beside whoever writes in it.
    Result<std::unique_ptr<Reader>> toRead() const;
    /// AskAgain when there is no journal yet.
    Result<void> isThere() const;
};

} // namespace piketboek
