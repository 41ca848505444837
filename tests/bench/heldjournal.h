// A HeldJournal is a journal directory that holds many entries, made once and kept between runs.
#pragma once

#include "base/systemclock.h"
#include "store/journal.h"
#include "store/reader.h"

namespace piketboek::bench {

class HeldJournal
{
public:
    static HeldJournal &of(size_t entries);

    Journal &journal() { return *m_journal; }
    Reader &reader() { return *m_reader; }
    const std::string &directory() const { return m_directory; }

private:
    explicit HeldJournal(size_t entries);
    void fill(size_t entries);

    SystemClock m_clock;
    std::string m_directory;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Reader> m_reader;
};

} // namespace piketboek::bench
