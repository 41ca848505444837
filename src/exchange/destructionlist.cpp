#include "exchange/destructionlist.h"

#include "base/dutchdates.h"
#include "base/writtentime.h"
#include "exchange/recordvalues.h"
#include "registers/retentionwords.h"
#include "report/csvcell.h"

#include <algorithm>

namespace piketboek {

namespace {

using Rows = std::vector<DestructionList::Row>;
using Standing = RetentionTerm::Standing;

Result<void> addRegister(DestructionList &list, Reader &reader, const Description &description)
{
    const Result<std::vector<RecordRow>> records = reader.records(description.name, 0, "");
    if (!records)
        return std::unexpected(records.error());
    for (const RecordRow &record : *records) {
        const Result<RecordState> state = reader.state(record.id);
        if (!state)
            return std::unexpected(state.error());
        std::optional<RetentionTerm> term = RetentionTerm::of(*state, reader.book());
        const Standing standing = term ? term->at(list.asked.instant) : Standing::Kept;
        if (standing == Standing::Over || standing == Standing::Held)
            list.rows.push_back({description.name, record.id,
                                 titleOf(*state, description, list.asked.language), std::move(*term),
                                 standing == Standing::Held});
    }
    return {};
}

std::string rowInWords(const DestructionList::Row &row, Language language)
{
    return "  " + row.id + "  " + row.title + " · " + row.term.trigger->label.in(language) + " · " +
           retentionWords(row.term, language) + '\n';
}

std::string part(const std::string &heading, const Rows &rows, bool isHeld, Language language)
{
    std::string words = '\n' + heading + ": " +
                        std::to_string(std::ranges::count(rows, isHeld, &DestructionList::Row::isHeld)) +
                        '\n';
    std::string_view above;
    for (const DestructionList::Row &row : rows) {
        if (row.isHeld != isHeld)
            continue;
        if (row.registerName != std::exchange(above, row.registerName))
            words += row.registerName + ": " + row.term.retention.rule + '\n';
        words += rowInWords(row, language);
    }
    return words;
}

} // namespace

Result<DestructionList> DestructionList::make(Reader &reader, const Asked &asked)
{
    if (!asked.registerName.empty() && !reader.book().find(asked.registerName))
        return fail(Remedy::AskAgain, quoted(asked.registerName) + " is no register of this journal");
    DestructionList list{asked};
    for (const Description *description : reader.book().all()) {
        if (!asked.registerName.empty() && description->name != asked.registerName)
            continue;
        if (const Result<void> done = addRegister(list, reader, *description); !done)
            return std::unexpected(done.error());
    }
    return list;
}

std::string DestructionList::text() const
{
    const Language language = asked.language;
    const std::string day = longDate(asked.instant, language);
    if (language == Language::Dutch)
        return "Voorstel tot vernietiging: termijn voorbij vóór " + day +
               ". Dit vernietigt niets: dat doet de archivaris.\n" +
               part("Te vernietigen", rows, false, language) +
               part("Termijn voorbij, niet te vernietigen", rows, true, language);
    return "Proposal for destruction: term over before " + day +
           ". This destroys nothing: the archivist does.\n" + part("To be destroyed", rows, false, language) +
           part("Term over, not to be destroyed", rows, true, language);
}

std::string DestructionList::csv() const
{
    std::string out =
        "register;id;title;class;class_proposed;trigger;trigger_date;last_day;proposal;hold\r\n";
    for (const Row &row : rows)
        out += row.registerName + ';' + row.id + ';' + csvCell(row.title) + ';' +
               csvCell(row.term.retention.rule) + (row.term.retention.proposed ? ";1;" : ";0;") +
               csvCell(row.term.trigger->label.in(asked.language)) + ';' + row.term.trigger->at.at + ';' +
               spelled(Precision::Day, localTime(*row.term.until - 1)) +
               (row.isHeld ? ";hold;" : ";destroy;") + csvCell(row.term.hold) + "\r\n";
    return out;
}

} // namespace piketboek
