// The Projector computes the lists, the search index and the records' figures from the entries; all can be
// rebuilt.
#pragma once

#include "registers/placedentry.h"
#include "store/centraltrack.h"
#include "store/entrystore.h"

#include <map>
#include <set>

namespace piketboek {

class Projector
{
public:
    static Result<Projector> over(Database &database, EntryStore &entries, const CentralTrack &track);

    /// Within the caller's transaction: takes in at most `atMost` entries that were not yet; true when none
    /// are left.
    Result<bool> step(int64_t atMost);
    /// Takes in what was just written before everything that still waits, so that it stands in the lists at
    /// once.
    Result<void> takeFirst(const std::vector<Entry> &written);
    /// An entry's disclosures became fewer: its words are computed again.
    Result<void> takeAgain(const EntryId &id);
    /// An entry is about to be destroyed: it leaves every list.
    Result<void> leaveOut(const EntryId &id);
    /// Forgets what it knows of the tables, after they were emptied or a transaction was rolled back.
    void forget();

private:
    Projector(Database &database, EntryStore &entries, const CentralTrack &track);
    Result<void> prepare();
    Result<int64_t> takeEntries(int64_t atMost);
    Result<void> takeReceipts();
    Result<void> takeEntry(int64_t no, const Envelope &envelope, std::string_view disclosures);
    Result<void> takeMarks(int64_t no, const Envelope &envelope);
    void takeWords(int64_t no, const Envelope &envelope, std::string_view disclosures);
    Result<void> keepWords();
    Result<int64_t> recordNumber(const std::string &id);
    Result<void> show();
    Result<void> foldTouched();
    Result<void> foldRecord(int64_t record);
    Result<void> foldMerges();
    Result<void> chooseCounted(const std::set<int64_t> &heads);
    Result<std::vector<PlacedEntry>> headActs(int64_t record);
    Result<void> remember(const char *name, int64_t value);

    Database *m_database;
    EntryStore *m_entries;
    const CentralTrack *m_track;
    std::map<std::string, int64_t> m_records;
    std::map<int64_t, int64_t> m_newLines;
    std::set<int64_t> m_touched;
    std::vector<std::pair<int64_t, std::string>> m_newWords;
    bool m_mergesTouched = false;
    bool m_prepared = false;
    Statement m_nextEntries, m_timeline, m_headAct, m_mark, m_words, m_newRecord, m_findRecord, m_origin,
        m_addLines, m_acts, m_update, m_lines;
};

} // namespace piketboek
