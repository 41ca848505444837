#include "commands.h"
#include "console.h"

#include "base/timetext.h"
#include "base/uuid.h"
#include "journal/keypair.h"

namespace piketboek {

namespace {

struct IncidentOptions
{
    std::string category = {}, happened = {}, place = {}, position = {}, text = {}, highlight = {},
                municipality = {};
    bool exercise = false;
};

struct LineOptions
{
    std::string record = {}, kind = {}, text = {}, at = {};
};

Json fieldsOf(const IncidentOptions &options)
{
    Json fields = Json::object({{"category", options.category}, {"happened", options.happened}});
    const auto set = [&](const char *name, const std::string &value) {
        if (!value.empty())
            fields.set(name, value);
    };
    set("place", options.place);
    set("position", options.position);
    set("text", options.text);
    set("highlight", options.highlight);
    set("municipality", options.municipality);
    fields.set("exercise", options.exercise);
    return fields;
}

Result<int64_t> writeIncident(const Session &session, const IncidentOptions &options)
{
    const Result<IncidentRow> row = IncidentRow::read(fieldsOf(options));
    if (!row)
        return std::unexpected(row.error());
    const Result<std::unique_ptr<Journal>> journal = session.toWrite();
    if (!journal)
        return std::unexpected(journal.error());
    const std::string record = uuid7(session.clock.now(), randomBytes(10));
    const Result<std::vector<Entry>> written =
        (*journal)->writeAll(row->acts(record, "", "", session.writer));
    if (!written)
        return std::unexpected(written.error());
    say(record + '\n');
    // Whoever hears "try later" would write it a second time.
    if (const Result<void> said = allSaid(); !said)
        return fail(Remedy::ShowOfficer, "the incident is stored as " + record + ", but " +
                                             said.error().words + ": do not write it again");
    return 0;
}

Result<Happened> happenedAt(const LineOptions &options, int64_t now)
{
    return options.at.empty() ? Happened::atMinute(now, "hand") : readTime(options.at);
}

Result<Draft> draftOf(const Session &session, const LineOptions &options)
{
    if (options.text.empty())
        return fail(Remedy::AskAgain, "a line needs words: write them behind --text");
    const Result<Happened> happened = happenedAt(options, session.clock.now());
    if (!happened)
        return std::unexpected(happened.error());
    Draft draft;
    draft.author = session.writer.author;
    draft.role = session.writer.role;
    draft.record = options.record;
    draft.act = "line";
    draft.plain.set("kind", options.kind);
    draft.covered.emplace_back("text", options.text);
    draft.happened = HappenedText{happened->at(), std::string(happened->zone()), happened->source()};
    return draft;
}

Result<std::string> registerOf(const Session &session, const std::string &record)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<std::optional<RecordRow>> row = (*reader)->record(record);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->registerName.empty())
        return fail(Remedy::AskAgain, "this journal has no such record: timeline --json names the records");
    return (*row)->registerName;
}

Result<int64_t> writeLine(const Session &session, const LineOptions &options)
{
    Result<Draft> draft = draftOf(session, options);
    if (!draft)
        return std::unexpected(draft.error());
    const Result<std::string> registerName = registerOf(session, options.record);
    if (!registerName)
        return std::unexpected(registerName.error());
    draft->registerName = *registerName;
    const Result<std::unique_ptr<Journal>> journal = session.toWrite();
    if (!journal)
        return std::unexpected(journal.error());
    const Result<Entry> written = (*journal)->write(*draft);
    if (!written)
        return std::unexpected(written.error());
    return 0;
}

void addIncident(CLI::App &write, Session &session)
{
    CLI::App *command = write.add_subcommand("incident", "writes an incident and prints its record's id");
    const auto options = std::make_shared<IncidentOptions>();
    command->add_option("--category", options->category)
        ->required()
        ->check(CLI::IsMember({"fire", "extreme_weather", "hazardous_substances", "other"}));
    command
        ->add_option("--happened", options->happened, "2020, 2020-03-14 or \"2020-03-14 02:30 [zomertijd]\"")
        ->required()
        ->type_name("TIME");
    command->add_option("--place", options->place, "the place in words");
    command->add_option("--position", options->position)->type_name("LAT,LON");
    command->add_option("--text", options->text);
    command->add_option("--highlight", options->highlight, "its line in the year report");
    command->add_option("--municipality", options->municipality, "its code")->type_name("GM0505");
    command->add_flag("--exercise", options->exercise, "this is an exercise");
    command->callback([&session, options] {
        session.run = [&session, options] { return writeIncident(session, *options); };
    });
}

void addLine(CLI::App &write, Session &session)
{
    CLI::App *command = write.add_subcommand("line", "writes a line in a record");
    const auto options = std::make_shared<LineOptions>();
    command->add_option("--record", options->record)->required()->type_name("ID");
    command->add_option("--kind", options->kind)
        ->required()
        ->check(CLI::IsMember({"fact", "picture", "judgement", "decision", "action", "contact"}));
    command->add_option("--text", options->text)->required();
    command->add_option("--at,--happened", options->at, "when it happened; otherwise now")->type_name("TIME");
    command->callback(
        [&session, options] { session.run = [&session, options] { return writeLine(session, *options); }; });
}

} // namespace

void addWrite(CLI::App &app, Session &session)
{
    CLI::App *write = app.add_subcommand("write", "writes in the journal");
    write->require_subcommand(1);
    addIncident(*write, session);
    addLine(*write, session);
}

} // namespace piketboek
