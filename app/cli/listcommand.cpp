#include "commands.h"
#include "console.h"
#include "eventwords.h"

#include "base/timetext.h"
#include "base/writtentime.h"
#include "exchange/actsentence.h"
#include "exchange/numberlist.h"
#include "exchange/recordsurroundings.h"
#include "exchange/recordvalues.h"
#include "registers/due.h"
#include "registers/formrules.h"
#include "registers/recordforce.h"
#include "registers/retentionwords.h"
#include "registers/whatif.h"

#include <algorithm>

namespace piketboek {

namespace {

struct ListOptions
{
    std::string registerName = {}, record = {}, language = "nl", inForceAt = {}, dueBefore = {};
    bool json = false;

    Language tongue() const { return language == "nl" ? Language::Dutch : Language::English; }
};

Result<const Description *> descriptionOf(Reader &reader, const std::string &name)
{
    const Description *description = reader.book().find(name);
    if (description)
        return description;
    return fail(Remedy::AskAgain, piketboek::quoted(name) + " is no register of this journal");
}

Json rowJson(const RecordRow &row)
{
    return Json::object({{"id", row.id},
                         {"register", row.registerName},
                         {"at", row.at},
                         {"state", row.state},
                         {"step", row.step},
                         {"municipality", row.municipality},
                         {"exercise", row.exercise},
                         {"remarks", row.remarks}});
}

void sayJson(const RecordRow &row, const std::vector<RecordValue> &values,
             const std::vector<std::string> &columns)
{
    Json json = rowJson(row);
    for (const RecordValue &value : values) {
        const bool isColumn = std::ranges::find(columns, value.name) != columns.end();
        if (isColumn && value.isHere)
            json.set(value.name, value.value);
    }
    say(json.canonical() + '\n');
}

std::string rowWords(const RecordRow &row, const RecordState &state, const Description &description,
                     Language language)
{
    const LifeStep *step = description.step(row.step);
    std::string words = (state.number().empty() ? row.id : row.id + "  " + state.number()) + "  " +
                        (row.at.empty() ? "-" : row.at) + "  " + titleOf(state, description, language);
    if (step)
        words += " · " + step->label.in(language);
    if (row.state != "confirmed")
        words += " · " + row.state;
    if (row.exercise != "no")
        words += " · " + row.exercise;
    return words;
}

// What was asked for beyond the register itself; no time asks for all.
struct Wanted
{
    std::optional<int64_t> inForceAt = {};
    std::optional<int64_t> dueBefore = {};
    int64_t now = 0;
    Surroundings around = {};

    bool has(const RecordState &state) const
    {
        if (inForceAt && !piketboek::inForceAt(state, around, *inForceAt))
            return false;
        return !dueBefore || std::ranges::any_of(Due::of(state, around, now), [this](const Due &due) {
            return !due.done && due.by && *due.by < *dueBefore;
        });
    }
};

Result<std::optional<int64_t>> instantOf(const std::string &typed)
{
    if (typed.empty())
        return std::nullopt;
    const Result<Happened> time = readTime(typed);
    return time ? Result<std::optional<int64_t>>(time->sortKey()) : std::unexpected(time.error());
}

Result<Wanted> wantedBy(const ListOptions &options, int64_t now, const Surroundings &around)
{
    const Result<std::optional<int64_t>> force = instantOf(options.inForceAt);
    const Result<std::optional<int64_t>> due = instantOf(options.dueBefore);
    if (!force || !due)
        return std::unexpected(force ? due.error() : force.error());
    return Wanted{*force, *due, now, around};
}

void sayDues(const RecordState &state, const Wanted &wanted, Language language)
{
    for (const Due &due : Due::of(state, wanted.around, wanted.now)) {
        if (due.done || !due.by)
            continue;
        const Happened by = Happened::atMinute(*due.by, "noted");
        std::string words = "    " + due.words.in(language) + ": " + by.at();
        if (!due.article.empty())
            words += " (" + std::string(due.article) + ')';
        say(words + '\n');
    }
}

Result<int64_t> listRegister(const Session &session, const ListOptions &options)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<const Description *> description = descriptionOf(**reader, options.registerName);
    if (!description)
        return std::unexpected(description.error());
    const Result<std::vector<RecordRow>> rows = (*reader)->records(options.registerName, 0, "");
    if (!rows)
        return std::unexpected(rows.error());
    const Result<RecordSurroundings> surroundings = RecordSurroundings::of(**reader);
    if (!surroundings)
        return std::unexpected(surroundings.error());
    const Result<Wanted> wanted = wantedBy(options, session.clock.now(), surroundings->around());
    if (!wanted)
        return std::unexpected(wanted.error());
    for (const RecordRow &row : *rows) {
        const Result<RecordState> state = (*reader)->state(row.id);
        if (state && !wanted->has(*state))
            continue;
        const Result<std::vector<RecordValue>> values =
            state ? recordValues(**reader, *state, **description) : std::unexpected(state.error());
        if (!values)
            return std::unexpected(values.error());
        if (options.json)
            sayJson(row, *values, (*description)->columns);
        else
            say(rowWords(row, *state, **description, options.tongue()) +
                banMarks(*state, wanted->around, options.tongue()) + '\n');
        if (!options.json && wanted->dueBefore)
            sayDues(*state, *wanted, options.tongue());
    }
    return 0;
}

void sayShown(const RecordRow &row, const RecordState &state, const std::vector<RecordValue> &values,
              const Description &description, const Surroundings &around, Language language)
{
    say(rowWords(row, state, description, language) + '\n');
    for (const RecordValue &value : values) {
        const FormField *field = description.field(value.name);
        const std::string words = !value.isHere            ? "?"
                                  : field && !value.isStep ? inWords(*field, value.value, language)
                                                           : value.cell;
        say("  " + value.label.in(language) + ": " + words + '\n');
    }
    const bool isDutch = language == Language::Dutch;
    if (const std::optional<RetentionTerm> term = RetentionTerm::of(state, around.book))
        say((isDutch ? "  bewaren: " : "  to be kept: ") + retentionWords(*term, language) + '\n');
    if (const int64_t newer = newerFields(state, around.book); newer > 0)
        say("  " + std::to_string(newer) +
            (isDutch ? " velden van een nieuwer formulier\n" : " fields of a newer form\n"));
    for (const Remark &remark : state.remarks)
        say((isDutch ? "  te beoordelen: " : "  to be judged: ") + ruleWords(remark.rule, language) + '\n');
    for (const auto &[other, as] : state.links)
        say("  " + (as.empty() ? std::string("→") : as) + " " + other + '\n');
    say(eventLines(state, around, language));
}

// Only what they are called: the files themselves leave with `files --to`.
Result<void> sayAttached(Reader &reader, const std::string &record, Language language)
{
    const Result<std::vector<Line>> lines = reader.lines(record);
    if (!lines)
        return std::unexpected(lines.error());
    for (const Line &line : *lines) {
        if (line.withdrawn)
            continue;
        for (const std::string &name : attachedNames(line.envelope, line.disclosures, language))
            say((language == Language::Dutch ? "  bijlage: " : "  attachment: ") + name + '\n');
    }
    return {};
}

Result<int64_t> showRecord(const Session &session, const ListOptions &options)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<std::string> id = session.recordOf(**reader, options.record);
    const Result<std::optional<RecordRow>> row = id ? (*reader)->record(*id) : std::unexpected(id.error());
    if (!row)
        return std::unexpected(row.error());
    const Result<RecordState> state = (*reader)->state(*id);
    const Result<const Description *> description = descriptionOf(**reader, (*row)->registerName);
    if (!state || !description)
        return std::unexpected(state ? description.error() : state.error());
    const Result<std::vector<RecordValue>> values = recordValues(**reader, *state, **description);
    if (!values)
        return std::unexpected(values.error());
    if (!options.json) {
        const Result<RecordSurroundings> surroundings = RecordSurroundings::of(**reader);
        if (!surroundings)
            return std::unexpected(surroundings.error());
        sayShown(**row, *state, *values, **description, surroundings->around(), options.tongue());
        const Result<void> said = sayAttached(**reader, *id, options.tongue());
        return said ? Result<int64_t>(0) : std::unexpected(said.error());
    }
    std::vector<std::string> all;
    for (const RecordValue &value : *values)
        all.push_back(value.name);
    sayJson(**row, *values, all);
    return 0;
}

struct NumberOptions
{
    int year = 0;
    std::string language = "nl";
};

Result<int64_t> listNumbers(const Session &session, const NumberOptions &options)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Language language = options.language == "nl" ? Language::Dutch : Language::English;
    const Result<std::vector<NumberedItem>> items = numberList(**reader, options.year, language);
    if (!items)
        return std::unexpected(items.error());
    for (const NumberedItem &item : *items)
        say(item.number + "  " + item.words + '\n');
    return 0;
}

void addFormat(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
    command.add_flag("--json", options->json, "one JSON object per line");
    command.add_option("--language", options->language)
        ->check(CLI::IsMember({"nl", "en"}))
        ->capture_default_str();
}

} // namespace

void addList(CLI::App &app, Session &session)
{
    const auto list = std::make_shared<ListOptions>();
    CLI::App *command = app.add_subcommand("list", "the records of a register");
    command->add_option("REGISTER", list->registerName)->required();
    command->add_option("--in-force-at", list->inForceAt, "only what is in force then")->type_name("TIME");
    command->add_option("--due-before", list->dueBefore, "only what waits for something before that")
        ->type_name("TIME");
    addFormat(*command, list);
    command->callback(
        [&session, list] { session.run = [&session, list] { return listRegister(session, *list); }; });
    const auto shown = std::make_shared<ListOptions>();
    CLI::App *show = app.add_subcommand("show", "all that stands in a record");
    show->add_option("ID", shown->record)->required();
    addFormat(*show, shown);
    show->callback(
        [&session, shown] { session.run = [&session, shown] { return showRecord(session, *shown); }; });
    const auto numbers = std::make_shared<NumberOptions>();
    CLI::App *numbered = app.add_subcommand("numbers", "the official numbers that were given, and every gap");
    numbered->add_option("--year", numbers->year, "of one year");
    numbered->add_option("--language", numbers->language)
        ->check(CLI::IsMember({"nl", "en"}))
        ->capture_default_str();
    numbered->callback([&session, numbers] {
        session.run = [&session, numbers] { return listNumbers(session, *numbers); };
    });
}

} // namespace piketboek
