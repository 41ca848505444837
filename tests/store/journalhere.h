// JournalHere is a journal in a folder of its own, under a clock that can be set, and what is read of it.
#pragma once

#include "store/journal.h"
#include "store/reader.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace piketboek {

struct JournalHere
{
    QTemporaryDir directory;
    SettableClock clock;
    std::unique_ptr<Journal> journal = must(Journal::open(path(), clock));
    std::unique_ptr<Reader> reader = must(Reader::open(path()));

    std::string path() const { return directory.filePath("journal").toStdString(); }
};

} // namespace piketboek
