// A Reader asks a journal without ever changing it: lists, records, search and figures, on a connection of
// its own.
#pragma once

#include "journal/disclosures.h"
#include "registers/incident.h"
#include "registers/recordstate.h"
#include "store/centraltrack.h"
#include "store/entrystore.h"
#include "store/registershelf.h"
#include "store/twins.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace piketboek {

/// One entry with everything a list shows of it.
struct Line
{
    int64_t no = 0;
    EntryId id = {};
    Envelope envelope = {};
    Disclosures disclosures = {};
    std::optional<Receipt> receipt = {};
    std::string record = {};
    std::string category = {};    ///< of its record
    std::string recordState = {}; ///< unconfirmed, confirmed or mistaken
    bool withdrawn = false;
    std::optional<EntryId> correctedBy = {};
    std::string correctedText = {}; ///< the text of the correction, "" when none
};

/// What the timeline is asked for; empty members ask for all.
struct TimelineQuery
{
    std::optional<int64_t> fromSort = {}; ///< ms UTC, inclusive
    std::optional<int64_t> toSort = {};   ///< ms UTC, exclusive
    /// Only what this tablet wrote or the central log received before that (ms UTC), without what later
    /// marked it: as it was known then.
    std::optional<int64_t> knownBefore = {};
    std::string registerName = {};
    std::string category = {};
    std::string record = {};
    std::string words = {};   ///< as typed; every word must begin a word of the line
    bool onlyWaiting = false; ///< own entries that the central log has not confirmed
    bool onlyHighlights = false;
    bool onlyGrip = false;   ///< where a level of GRIP was recorded
    std::string author = {}; ///< the officer's number, as on entries
    bool onlyTasks = false;  ///< actions, what reports one done, answers on a task card
    bool oldestFirst = false;
    int64_t after = 0;      ///< entries' numbers above this one only: what came in since
    int64_t limit = 200;    ///< -1 for all
    int64_t matches = 2000; ///< of `words` only the newest; -1 for all
    int64_t skip = 0;
};

/// Where a line stands, and what it does.
struct LinePlace
{
    int64_t no = 0;
    std::string act = {};
};

/// A record as the lists and the figures have it.
struct RecordRow
{
    std::string id = {};
    std::string head = {}; ///< of its merge group; itself when it is alone
    std::string registerName = {};
    std::string category = {}; ///< of another register: its kind
    std::string at = {};       ///< as `happened.at`; "" when unknown
    int64_t sort = 0;
    int year = 0;
    std::string municipality = {};
    std::string exercise = {};
    std::string state = {};
    std::string step = {}; ///< of its register's steps the last one reached
    bool open = false;
    bool counts = false; ///< the one of its group that stands in the figures, when the group does
    std::string highlight = {};
    int64_t callouts = 0;
    int64_t falseCallouts = 0;
    bool elsewhere = false;
    int64_t highestGrip = 0;
    int64_t remarks = 0;
    int64_t conflicts = 0;
};

/// Sums over the records that count, one row per category.
struct CategoryFigures
{
    std::string category = {};
    int64_t incidents = 0;
    int64_t callouts = 0;
    int64_t falseCallouts = 0;
    int64_t gripIncidents = 0;
    int64_t elsewhere = 0; ///< call-outs to another municipality, which are in none of the others
};

/// An official number, as the central log gave it.
struct NumberGiven
{
    std::string number = {};
    std::string record = {};
    std::string byDevice = {}; ///< of the central log: another one after each restore
};

class Reader
{
public:
    static Result<std::unique_ptr<Reader>> open(const std::string &directory);
    /// From now on everything is read as it stands at this moment, whatever is written meanwhile.
    Result<void> freeze();

    Result<std::vector<Line>> timeline(const TimelineQuery &query);
    /// As `timeline`, one after the other: for as many as there are.
    Result<void> eachLine(const TimelineQuery &asked, const std::function<Result<void>(Line)> &take);
    Result<int64_t> timelineCount(const TimelineQuery &asked);
    /// The newest lines whose words match, by number of arrival.
    Result<std::vector<int64_t>> search(const std::string &words, int64_t limit);

    Result<std::vector<RecordRow>> running(int64_t limit = 100);
    /// Of every register but the incidents, what is open or not older than that (ms UTC); no mistakes.
    Result<std::vector<RecordRow>> standing(int64_t since);
    /// Of every register, "unconfirmed" or "mistaken", the newest first.
    Result<std::vector<RecordRow>> inState(const std::string &state, int64_t limit);
    Result<std::vector<RecordRow>> records(const std::string &registerName, int year,
                                           const std::string &municipality);
    Result<std::optional<RecordRow>> record(const std::string &id);
    Result<std::vector<CategoryFigures>> figures(int year, const std::string &municipality);
    /// The records with a text for the report whose merge group stands in the figures, one of each group.
    Result<std::vector<RecordRow>> highlights(int year, const std::string &municipality);
    Result<std::optional<std::string>> recordOfOrigin(const std::string &origin);
    /// How many of each record's entries the central log received after that (ms UTC).
    Result<std::map<std::string, int64_t>> receivedSince(int64_t since);
    /// The last line act of a record, for its row on Nu.
    Result<std::optional<Line>> lastLine(const std::string &record);

    /// The other records of that register which are called by that number; those merged with it are no
    /// others.
    Result<std::vector<std::string>>
    othersNumbered(const std::string &number, const std::string &registerName, const std::string &record);
    /// By an official number, a reference, or the provisional number that its tablet gave it.
    Result<std::optional<std::string>> recordCalled(const std::string &typed);
    Result<std::vector<NumberGiven>> numbersGiven(); ///< in the order in which they arrived here
    /// All that are one and the same record with it, itself too, the lowest id first.
    Result<std::vector<std::string>> groupOf(const std::string &record);
    /// Of that register, within so many ms of it, the nearest first; those of its own group left out.
    Result<std::vector<RecordRow>> near(const RecordRow &record, int64_t within, int64_t limit);
    /// The merges in force that tie a record to others.
    Result<std::vector<EntryId>> mergesOf(const std::string &record);
    /// All entries about one record, as the folds take them.
    Result<std::vector<PlacedEntry>> placed(const std::string &record);
    /// Everything about one record: its state, and all of its lines in order of what happened.
    Result<RecordState> state(const std::string &record);
    Result<std::vector<Line>> lines(const std::string &record);
    /// Of its newest lines only where they stand, the newest first; -1 for all.
    Result<std::vector<LinePlace>> linePlaces(const std::string &record, int64_t most);
    Result<std::optional<Line>> line(int64_t no);
    /// The value of a covered field as chosen by the fold; nullopt when it is not set, erased or withheld.
    Result<std::optional<Json>> disclosed(const Choice &choice, const std::string &field);

    /// Own entries without a receipt.
    Result<int64_t> waiting();
    /// Entries that came in and are not yet in the lists, the search and the figures.
    Result<int64_t> behind();
    Result<int64_t> lastNumber(); ///< of the entries here: changes whenever something came in
    Result<std::optional<CentralHead>> centralHead();
    Result<std::string> memory(const std::string &name);
    /// As it was at the last question; what it holds stays where it is as long as this reader. Put together
    /// when it is first asked for.
    const RegisterBook &book();
    EntryStore &entries() { return *m_entries; }
    Result<CentralTrack> track() { return CentralTrack::over(*m_database); }
    Database &database() { return *m_database; }

private:
    explicit Reader(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    using Bound = std::variant<int64_t, std::string>;
    /// An act that names an entry.
    struct Mark
    {
        EntryId by = {};
        std::string act = {};
        int64_t no = 0;
    };

    Result<void> refresh();
    Result<void> refreshBook();
    Result<std::vector<PlacedEntry>> placedBy(const char *sql, const std::string &record);
    Result<RecordState> folded(const std::string &record);
    Result<OtherLines> otherLines(const std::string &record);
    Result<std::optional<std::string>> recordOpenedBy(const std::string &name, int64_t seq);
    Result<void> remarkNumbers(RecordState &state);
    Result<TimelineQuery> byNumber(TimelineQuery query);
    static void bindAll(Statement &statement, const std::vector<Bound> &bound);
    static std::pair<std::string, std::vector<Bound>> chosenBy(const TimelineQuery &query);
    Result<std::vector<RecordRow>> rows(const std::string &where, const std::vector<Bound> &bound);
    Result<std::optional<Line>> oneLine(const std::string &where, const Bound &asked);
    Result<Line> lineFrom(const Statement &row, int64_t knownBefore = largestInteger);
    Result<std::vector<Mark>> marksOf(const EntryId &id, int64_t knownBefore);
    Result<std::set<EntryId>> takenBackAbout(const EntryId &id, const std::vector<Mark> &marks,
                                             int64_t knownBefore);
    Result<void> applyMarks(Line &line, int64_t knownBefore);
    Result<void> applyCorrections(Line &line, const std::vector<Mark> &marks, const std::set<EntryId> &gone);

    /// What one opening of a record asks for again and again.
    struct KnownState
    {
        int64_t version = 0; ///< of the database
        std::string record = {};
        RecordState state = {};
    };

    int64_t m_known = -1;
    std::optional<KnownState> m_state = {};
    std::unique_ptr<Database> m_database;
    std::optional<EntryStore> m_entries;
    std::optional<CentralTrack> m_track;
    std::optional<std::vector<Description>> m_unread; ///< installed, and not yet in the newest book
    std::list<RegisterBook> m_books; ///< the newest last: a municipality seldom installs a register
    int64_t m_installed = -1;
};

} // namespace piketboek
