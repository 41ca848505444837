// The Projector computes the lists, the search index and the records' figures from the entries; all can be
// rebuilt.
#pragma once

#include "registers/incident.h"
#include "registers/recordstate.h"
#include "store/centraltrack.h"
#include "store/entrystore.h"
#include "store/listing.h"
#include "store/registershelf.h"
#include "store/twins.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>

namespace piketboek {

class Projector
{
public:
    static Result<Projector> over(Database &database, EntryStore &entries, const CentralTrack &track);

    /// Within the caller's transaction: takes in at most `atMost` entries that were not yet, and no more once
    /// `giveWay` says so; true when none are left.
    Result<bool> step(int64_t atMost, const std::function<bool()> &giveWay = {});
    /// Within the caller's transaction: brings the index of words into fewer parts, some pages at a time;
    /// true when there is nothing to do. Left to FTS5, one tap in a hundred would wait for it.
    Result<bool> tidyWords(int64_t pages);
    /// Takes in what was just written before everything that still waits, so that it stands in the lists at
    /// once.
    Result<void> takeFirst(const std::vector<Entry> &written);
    /// An entry's disclosures became fewer: its words are computed again.
    Result<void> takeAgain(const EntryId &id);
    /// An entry is about to be destroyed: it leaves every list.
    Result<void> leaveOut(const EntryId &id);
    /// Folds the records that an entry left, and keeps the words that were found.
    Result<void> show();
    /// Forgets what it knows of the tables, after they were emptied or a transaction was rolled back.
    void forget();

private:
    Projector(Database &database, EntryStore &entries, const CentralTrack &track);
    Result<void> prepare();
    /// What stands in the store of an entry that is next.
    struct Held
    {
        int64_t no = 0;
        Receipt receipt = Listing::notArrived;
        std::string envelope = {};
        std::string disclosures = {};
    };
    using GiveWay = std::function<bool()>;

    Result<bool> takeEntries(int64_t atMost, const GiveWay &giveWay);
    Result<int64_t> takeReadAhead(const std::vector<Held> &held, const GiveWay &giveWay);
    static std::vector<Listing> readAll(std::span<const Held> held, const RegisterBook &book);
    Result<std::vector<Held>> next(int64_t after, int64_t atMost);
    Result<bool> takeReceipts(int64_t atMost);
    Result<void> takeArrivals(int64_t after, int64_t upTo);
    Result<void> takeEntry(Listing listing);
    Result<bool> standsAmongTwins(const Envelope &envelope);
    Result<void> handOver(const EntryId &twin, const EntryId &standing);
    Result<bool> takeTimeline(int64_t record, const Listing &listing);
    Result<void> takeOrigin(int64_t record, const Envelope &envelope);
    Result<void> takeMarks(int64_t no, const Envelope &envelope);
    Result<void> takeDescription(int64_t no, const Envelope &envelope);
    Result<void> takeLabel(const Envelope &envelope);
    Result<void> openBook();
    Result<void> readRegisterAgain(const std::string &name);
    void keepAct(int64_t record, Listing listing);
    Result<void> keepWords();
    Result<int64_t> recordNumber(const std::string &id);
    Result<int64_t> newRecord(const std::string &id);
    Result<void> foldTouched();
    Result<void> foldRecord(int64_t record);
    Result<void> keepNumbers(int64_t record, const RecordState &state);
    Result<RecordState> stateOf(int64_t record);
    Result<void> showFigures(int64_t record, const RecordState &state, const Incident &incident);
    using Heads = std::map<int64_t, int64_t>; ///< record → the one that names its group
    Result<void> foldMerges(std::set<int64_t> touched);
    Result<Heads> tiedHeads();
    Result<Heads> wantedHeads();
    Result<void> setHead(int64_t record, int64_t head);
    Result<void> foldGroups(const std::set<int64_t> &records);
    Result<std::vector<int64_t>> membersOf(int64_t head);
    Result<void> foldGroup(int64_t head);
    Result<void> setCounted(const std::vector<int64_t> &members, int64_t counted);
    PlacedEntry placed(Envelope envelope, const Receipt &receipt) const;
    Result<const std::vector<PlacedEntry> *> foldedActs(int64_t record);
    Result<void> remember(const char *name, int64_t value);

    Database *m_database;
    EntryStore *m_entries;
    const CentralTrack *m_track;
    std::map<std::string, int64_t> m_records;
    std::map<int64_t, std::vector<PlacedEntry>> m_acts; ///< of the records that were folded last
    std::set<int64_t> m_touched;
    std::vector<std::pair<int64_t, std::string>> m_newWords;
    /// Read by a second thread too: never changed, only changed for another.
    std::shared_ptr<const RegisterBook> m_book;
    std::set<std::string> m_installed; ///< registers with a description that is not in the book yet
    bool m_mergesTouched = false;
    bool m_prepared = false;
    Statement m_nextEntries, m_timeline, m_arrivals, m_arrived, m_mark, m_words, m_newRecord, m_findRecord,
        m_origin, m_findActs, m_update, m_tidyWords, m_install, m_numberGone, m_number, m_label;
};

} // namespace piketboek
