#include "exchange/importer.h"

#include "base/uuid.h"
#include "base/writtentime.h"
#include "exchange/meetingchanges.h"
#include "journal/digest.h"
#include "journal/keypair.h"
#include "registers/recordnumbers.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr size_t actsATransaction = 500;
constexpr std::string_view meetings = "council_meeting";
constexpr std::string_view rowContext = "piketboek-row-1";

} // namespace

Importer::Importer(Journal &journal, Reader &reader, const Clock &clock, Writer writer,
                   std::string registerName)
    : m_journal(&journal), m_reader(&reader), m_clock(&clock), m_writer(std::move(writer)),
      m_registerName(std::move(registerName))
{
}

Result<Imported> Importer::take(std::string_view text, RowFormat format, RejectedRows &rejected,
                                const std::function<void(int64_t)> &progress)
{
    const Description *description = m_reader->book().find(m_registerName);
    if (!description)
        return fail(Remedy::AskAgain, quoted(m_registerName) + " is no register of this journal");
    const std::vector<std::string> names = m_map ? m_map->names() : RegisterRow::names(*description);
    const size_t required = m_map ? m_map->required() : RegisterRow::required(*description);
    const auto look = [](const Row &) { return Result<void>(); };
    if (const Result<void> sound = eachRow(text, format, names, required, look); !sound)
        return std::unexpected(sound.error());
    m_result = {};
    m_format = format;
    m_met.clear();
    m_sameRows.clear();
    int64_t rows = 0;
    const auto take = [&](const Row &row) {
        if (progress && ++rows % 500 == 0)
            progress(rows);
        return takeRow(m_map ? m_map->row(row) : row, rejected);
    };
    Result<void> done = eachRow(text, format, names, required, take);
    if (done)
        done = flush();
    const Result<void> listed = rejected.finish();
    if (!done || !listed)
        return std::unexpected(done ? listed.error() : done.error());
    return m_result;
}

Result<void> Importer::takeRow(const Row &row, RejectedRows &rejected)
{
    const auto refuse = [&](const std::string &reason) {
        ++m_result.rejected;
        return rejected.add(row.line, row.fields.text("id"), reason);
    };
    Result<RegisterRow> read = readRow(row);
    if (!read)
        return refuse(read.error().words);
    const std::string origin = originOf(*read, row.fields);
    if (const auto met = m_met.find(origin); met != m_met.end())
        return refuse("the id " + quoted(read->id) + " stands in line " + std::to_string(met->second.line) +
                      " already");
    const Result<void> taken = takeRecord(std::move(*read), origin, row.line);
    if (!taken && taken.error().remedy == Remedy::AskAgain)
        return refuse(taken.error().words);
    return taken;
}

Result<RegisterRow> Importer::readRow(const Row &row)
{
    if (!row.problem.empty())
        return fail(Remedy::AskAgain, row.problem);
    const std::string name = row.fields.text("register", m_registerName);
    const Description *description = m_reader->book().find(name);
    if (!description)
        return fail(Remedy::AskAgain, quoted(name) + " is no register of this journal");
    return RegisterRow::read(row.fields, *description);
}

// Two equal rows without an id are two records: of twelve call-outs nothing but the year may be known.
std::string Importer::originOf(const RegisterRow &row, const Json &fields)
{
    if (!row.id.empty())
        return row.id;
    const std::string hash = "sha256:" + toText(digest(rowContext, {fields.canonical()}));
    const int64_t times = ++m_sameRows[hash];
    return times == 1 ? hash : hash + '#' + std::to_string(times);
}

Result<std::optional<std::string>> Importer::recordOf(const std::string &origin)
{
    if (const auto met = m_met.find(origin); met != m_met.end())
        return met->second.record;
    return held(origin);
}

// An export names a record that was never imported by its own id.
Result<std::optional<std::string>> Importer::held(const std::string &id)
{
    Result<std::optional<std::string>> known = m_reader->recordOfOrigin(id);
    if (!known || *known)
        return known;
    const Result<std::optional<RecordRow>> own = m_reader->record(id);
    if (!own)
        return std::unexpected(own.error());
    return *own ? std::optional(id) : std::nullopt;
}

Result<std::string> Importer::keptRecord(const RegisterRow &row)
{
    if (row.duplicateOf.empty())
        return std::string();
    const Result<std::optional<std::string>> kept = recordOf(row.duplicateOf);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return fail(Remedy::AskAgain, "\"duplicate_of\" names " + quoted(row.duplicateOf) +
                                          ", which stands neither above this row nor in the journal");
    return **kept;
}

Result<void> Importer::takeRecord(RegisterRow row, const std::string &origin, int64_t line)
{
    const Result<std::optional<std::string>> known = held(origin);
    if (!known)
        return std::unexpected(Failure{Remedy::StopAndKeep, known.error().words});
    if (*known) {
        if (const Result<void> taken = takeAgain(row, **known); !taken)
            return taken;
        ++m_result.had;
        m_met[origin] = {line, **known};
        return flushWhenMany();
    }
    const Result<std::string> kept = keptRecord(row);
    if (!kept)
        return std::unexpected(kept.error());
    if (const Result<void> linked = findLinks(row); !linked)
        return linked;
    if (const Result<void> free = numbersAreFree(row, line); !free)
        return free;
    const std::string record = newRecord();
    m_met[origin] = {line, record};
    for (Draft &draft : row.acts(record, origin, *kept, m_writer))
        m_pending.push_back(std::move(draft));
    ++m_result.taken;
    return flushWhenMany();
}

// A row that is said to be the same record as another one may well have its number.
Result<void> Importer::numbersAreFree(const RegisterRow &row, int64_t line)
{
    const Description *description = m_reader->book().find(row.registerName);
    if (!description || !row.duplicateOf.empty())
        return {};
    for (const GivenNumber &given : numbersIn(row.plain, *description)) {
        const Result<std::vector<std::string>> others =
            m_reader->othersNumbered(given.number, row.registerName, "");
        if (!others)
            return std::unexpected(Failure{Remedy::StopAndKeep, others.error().words});
        const auto [met, isFirst] = m_numbers.emplace(std::pair(row.registerName, given.number), line);
        if (!others->empty() || !isFirst)
            return fail(Remedy::AskAgain, "the number " + quoted(given.number) +
                                              " is that of another record" +
                                              (isFirst ? "" : ", in line " + std::to_string(met->second)));
    }
    return {};
}

Result<void> Importer::findLinks(RegisterRow &row)
{
    for (const std::string &field : row.links) {
        const std::string named = row.plain.text(field);
        const Result<std::optional<std::string>> record = recordOf(named);
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return fail(Remedy::AskAgain, '"' + field + "\" names " + quoted(named) +
                                              ", which stands neither above this row nor in the journal");
        row.plain.set(field, **record);
    }
    return {};
}

// A calendar is the council's own, and of its meetings the newest start is what ordinances wait for.
Result<void> Importer::takeAgain(const RegisterRow &row, const std::string &record)
{
    const Result<RecordState> state = m_reader->state(record);
    if (!state)
        return std::unexpected(Failure{Remedy::StopAndKeep, state.error().words});
    const bool isMeeting = row.registerName == meetings && state->registerName == meetings;
    if (m_format != RowFormat::Calendar || !isMeeting)
        return isStillThat(row, *state);
    std::vector<Draft> changes;
    if (!state->mistaken)
        changes = meetingChanges(row, *state, m_writer, m_clock->now());
    m_result.changed += !changes.empty();
    std::ranges::move(changes, std::back_inserter(m_pending));
    return {};
}

// Two files that both number their rows from 1 must not swallow each other.
Result<void> Importer::isStillThat(const RegisterRow &row, const RecordState &state)
{
    if (!row.happened || !state.opened || state.opened->at == row.happened->at())
        return {};
    return fail(Remedy::AskAgain, "the id " + quoted(row.id) + " stands in the journal already, for " +
                                      state.opened->at +
                                      ": give the ids of this file a beginning of their own");
}

// Of one millisecond's ids the first twelve bits behind the time count on (RFC 9562 §6.2), so that records
// sort as the rows of the file do.
std::string Importer::newRecord()
{
    const int64_t now = m_clock->now();
    m_ofMoment = now == m_moment ? m_ofMoment + 1 : 0;
    m_moment = now;
    std::string random = randomBytes(10);
    random[0] = static_cast<char>((m_ofMoment >> 8) & 0x0F);
    random[1] = static_cast<char>(m_ofMoment & 0xFF);
    return uuid7(now, random);
}

Result<void> Importer::flushWhenMany()
{
    return m_pending.size() < actsATransaction ? Result<void>() : flush();
}

Result<void> Importer::flush()
{
    if (m_pending.empty())
        return {};
    const Result<std::vector<Entry>> written = m_journal->writeAll(m_pending);
    m_pending.clear();
    if (!written)
        return std::unexpected(
            Failure{written.error().remedy == Remedy::AskAgain ? Remedy::StopAndKeep : written.error().remedy,
                    written.error().words + "; what was imported before it is kept, and "
                                            "importing the file again adds only the rest"});
    return {};
}

} // namespace piketboek
