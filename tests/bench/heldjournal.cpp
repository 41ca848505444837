#include "bench/heldjournal.h"

#include "bench/centralpages.h"
#include "bench/must.h"

namespace piketboek::bench {

std::map<size_t, std::unique_ptr<HeldJournal>> &HeldJournal::known()
{
    static std::map<size_t, std::unique_ptr<HeldJournal>> all;
    return all;
}

void HeldJournal::close(size_t entries)
{
    known().erase(entries);
}

HeldJournal &HeldJournal::of(size_t entries)
{
    std::unique_ptr<HeldJournal> &held = known()[entries];
    if (!held)
        held.reset(new HeldJournal(entries));
    return *held;
}

HeldJournal::HeldJournal(size_t entries)
    : m_directory(keptDirectory() + "/journal-" + std::to_string(entries)),
      m_journal(must(Journal::open(m_directory, m_clock)))
{
    const std::optional<CentralHead> &head = m_journal->track().head();
    if (!head || head->serial < static_cast<int64_t>(entries))
        fill(entries);
    while (!must(m_journal->project(5000)))
        continue;
    m_reader = must(Reader::open(m_directory));
}

void HeldJournal::fill(size_t entries)
{
    for (const std::string_view page : CentralPages::of(entries).pages())
        must(m_journal->receive(page));
}

} // namespace piketboek::bench
