// A HeldJournal is a journal directory that holds many entries, made once and kept between runs.
#pragma once

#include "base/systemclock.h"
#include "store/journal.h"
#include "store/reader.h"

#include <map>
#include <memory>

namespace piketboek::bench {

class HeldJournal
{
public:
    static HeldJournal &of(size_t entries);
    /// Another program may write in its directory from now on, until `of` is asked again.
    static void close(size_t entries);

    Journal &journal() { return *m_journal; }
    Reader &reader() { return *m_reader; }
    const std::string &directory() const { return m_directory; }

private:
    explicit HeldJournal(size_t entries);
    void fill(size_t entries);
    static std::map<size_t, std::unique_ptr<HeldJournal>> &known();

    SystemClock m_clock;
    std::string m_directory;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Reader> m_reader;
};

} // namespace piketboek::bench
