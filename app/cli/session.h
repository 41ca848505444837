// A Session is what one run of the program was asked to do, and with which journal.
#pragma once

#include "base/failure.h"
#include "base/systemclock.h"
#include "exchange/registerrow.h"
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
    /// An act on a record of this journal, named by its id or a number; AskAgain when there is no such
    /// record.
    Result<Draft> actOn(const std::string &record, const std::string &act) const;
    /// The id of the record that is called so, by its id or a number; AskAgain when there is none.
    Result<std::string> recordOf(Reader &reader, const std::string &typed) const;
    /// All or nothing; 0, as a run answers.
    Result<int64_t> write(const std::vector<Draft> &drafts) const;
    /// The same for acts on one record; AskAgain when a rule would be broken that somebody had to judge
    /// later.
    Result<int64_t> writeSound(const std::vector<Draft> &drafts) const;
    Result<void> areSound(const std::vector<Draft> &drafts) const;
};

} // namespace piketboek
