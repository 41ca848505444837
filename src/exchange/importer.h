// An Importer takes the records of a file into the journal: each once, however often the file is imported,
// and of a council meeting that a calendar moves or cancels that change.
#pragma once

#include "base/clock.h"
#include "exchange/importmap.h"
#include "exchange/registerrow.h"
#include "exchange/rejectedrows.h"
#include "exchange/rows.h"
#include "store/journal.h"
#include "store/reader.h"

#include <functional>
#include <map>

namespace piketboek {

struct Imported
{
    int64_t taken = 0;
    int64_t had = 0;     ///< stood in the journal already
    int64_t changed = 0; ///< of those, the meetings that were moved or cancelled since
    int64_t rejected = 0;
};

class Importer
{
public:
    Importer(Journal &journal, Reader &reader, const Clock &clock, Writer writer,
             std::string registerName = "incident");

    /// From now on files are those of another program, and this says what they mean.
    void read(ImportMap map) { m_map = std::move(map); }

    /// Nothing is written unless the whole text is sound; then every good row is, in transactions of whole
    /// rows. `progress` is told how many rows were read, now and then.
    Result<Imported> take(std::string_view text, RowFormat format, RejectedRows &rejected,
                          const std::function<void(int64_t)> &progress = {});

private:
    struct Met
    {
        int64_t line = 0;
        std::string record = {};
    };

    Result<void> takeRow(const Row &row, RejectedRows &rejected);
    Result<RegisterRow> readRow(const Row &row);
    Result<void> takeAgain(const RegisterRow &row, const std::string &record);
    Result<void> isStillThat(const RegisterRow &row, const RecordState &state);
    Result<void> flushWhenMany();
    Result<void> takeRecord(RegisterRow row, const std::string &origin, int64_t line);
    Result<void> numbersAreFree(const RegisterRow &row, int64_t line);
    Result<void> findLinks(RegisterRow &row);
    std::string originOf(const RegisterRow &row, const Json &fields);
    Result<std::string> keptRecord(const RegisterRow &row);
    std::string newRecord();
    Result<std::optional<std::string>> recordOf(const std::string &origin);
    Result<std::optional<std::string>> held(const std::string &id);
    Result<void> flush();

    Journal *m_journal;
    Reader *m_reader;
    const Clock *m_clock;
    Writer m_writer;
    std::string m_registerName; ///< of the rows that do not say theirs
    std::optional<ImportMap> m_map;
    RowFormat m_format = RowFormat::Json;
    Imported m_result;
    std::map<std::string, Met> m_met;                                 ///< by origin
    std::map<std::pair<std::string, std::string>, int64_t> m_numbers; ///< of a register → its line
    std::map<std::string, int64_t> m_sameRows; ///< how often a row without an id stood in this file
    std::vector<Draft> m_pending;
    int64_t m_moment = 0; ///< of the newest record's id
    int m_ofMoment = 0;   ///< records with an id of that moment
};

} // namespace piketboek
