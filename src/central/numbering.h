// The Numbering gives each confirmed incident its official number, 2020-INC-0016, once and never twice.
#pragma once

#include "journal/draft.h"
#include "registers/placedentry.h"
#include "registers/registerbook.h"
#include "store/centraltrack.h"

#include <map>
#include <set>
#include <string>

namespace piketboek {

class Numbering
{
public:
    /// Over a store that is followed by `track`, the same one in every call; the database must outlive it.
    static Result<Numbering> over(Database &database);

    /// A central log wrote this: the one that goes on now, or one that it continues.
    Result<void> given(const Envelope &number, const CentralTrack &track);
    /// Within the caller's transaction: an entry was stored, under that number of the store.
    Result<void> note(int64_t no, const Envelope &envelope);
    /// Within the caller's transaction: numbers that are due now, to be written by the central log and then
    /// told by `given`.
    Result<std::vector<Draft>> due(const RegisterBook &book, const CentralTrack &track);

private:
    /// The numbers of one year and code.
    struct Series
    {
        int64_t last = 0;
        bool ofThisLog = false; ///< the log that goes on now gave one
    };

    explicit Numbering(Database &database) : m_database(&database) {}
    Result<void> catchUp();
    Result<std::vector<PlacedEntry>> entriesOf(const std::string &record, const CentralTrack &track);
    Result<std::optional<Draft>> numberFor(const std::string &record, const std::string &code,
                                           const CentralTrack &track);
    std::string next(const std::string &series, const LogLink &log);

    Database *m_database;
    Statement m_note, m_gone, m_entries;
    std::map<std::string, Series> m_series; ///< "2020-INC"
    std::set<std::string, std::less<>> m_numbered;
    std::set<std::string, std::less<>> m_touched; ///< records that may be due a number
    int64_t m_noted = 0;                          ///< the last entry that was noted
    bool m_caughtUp = false;
};

} // namespace piketboek
