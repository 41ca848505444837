#include "commands.h"
#include "console.h"

#include "base/timetext.h"
#include "base/uuid.h"
#include "base/writtentime.h"
#include "exchange/registerrow.h"
#include "journal/keypair.h"

#include <algorithm>
#include <map>

namespace piketboek {

namespace {

struct RecordOptions
{
    std::string registerName = {};
    std::map<std::string, std::string> fields = {};
    std::vector<std::string> pairs = {}; ///< FIELD=VALUE
};

struct LineOptions
{
    std::string record = {}, kind = {}, text = {}, at = {};
};

Result<Json> fieldsOf(const RecordOptions &options)
{
    Json fields = Json::object({});
    for (const auto &[name, value] : options.fields) {
        if (!value.empty())
            fields.set(name, value);
    }
    for (const std::string &pair : options.pairs) {
        const size_t sign = pair.find('=');
        if (sign == std::string::npos)
            return fail(Remedy::AskAgain, piketboek::quoted(pair) + " is no FIELD=VALUE");
        fields.set(pair.substr(0, sign), pair.substr(sign + 1));
    }
    return fields;
}

// Of the journal when there is one: a municipality may have installed registers of its own.
Result<RegisterBook> bookOf(const Session &session)
{
    if (!session.isThere())
        return RegisterBook::shipped();
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    return reader ? Result<RegisterBook>((*reader)->book()) : std::unexpected(reader.error());
}

Result<RegisterRow> rowOf(const Session &session, const RecordOptions &options)
{
    const Result<RegisterBook> book =
        RegisterBook::shipped().find(options.registerName) ? RegisterBook::shipped() : bookOf(session);
    if (!book)
        return std::unexpected(book.error());
    const Description *description = book->find(options.registerName);
    if (!description)
        return fail(Remedy::AskAgain,
                    piketboek::quoted(options.registerName) + " is no register of this journal");
    const Result<Json> fields = fieldsOf(options);
    return fields ? RegisterRow::read(*fields, *description) : std::unexpected(fields.error());
}

Result<int64_t> writeRecord(const Session &session, const RecordOptions &options)
{
    const Result<RegisterRow> row = rowOf(session, options);
    if (!row)
        return std::unexpected(row.error());
    const std::string record = uuid7(session.clock.now(), randomBytes(10));
    const std::vector<Draft> acts = row->acts(record, "", "", session.writer);
    if (const Result<void> sound = session.isThere() ? session.areSound(acts) : Result<void>(); !sound)
        return std::unexpected(sound.error());
    const Result<std::unique_ptr<Journal>> journal = session.toWrite();
    if (!journal)
        return std::unexpected(journal.error());
    const Result<std::vector<Entry>> written = (*journal)->writeAll(acts);
    if (!written)
        return std::unexpected(written.error());
    say(record + '\n');
    // Whoever hears "try later" would write it a second time.
    if (const Result<void> said = allSaid(); !said)
        return fail(Remedy::ShowOfficer, "the " + options.registerName + " is stored as " + record +
                                             ", but " + said.error().words + ": do not write it again");
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
    Result<Draft> draft = session.actOn(options.record, "line");
    if (!draft)
        return draft;
    draft->plain.set("kind", options.kind);
    draft->covered.emplace_back("text", options.text);
    draft->happened = HappenedText{happened->at(), std::string(happened->zone()), happened->source()};
    return draft;
}

Result<int64_t> writeLine(const Session &session, const LineOptions &options)
{
    const Result<Draft> draft = draftOf(session, options);
    return draft ? session.write({*draft}) : std::unexpected(draft.error());
}

// One option for each field that the register's description has.
void addRecord(CLI::App &write, Session &session, const Description &description)
{
    CLI::App *command =
        write.add_subcommand(description.name, "writes a record (" + description.label.english + " / " +
                                                   description.label.dutch + ") and prints its id");
    const auto options = std::make_shared<RecordOptions>();
    options->registerName = description.name;
    for (const std::string &name : RegisterRow::names(description)) {
        const FormField *field = description.field(name);
        const bool isFlag = (field && field->type == FieldType::Flag) || name == "exercise" ||
                            name == "unconfirmed" || name == "exercise_afterwards";
        if (isFlag)
            command->add_flag_callback(
                "--" + name, [options, name] { options->fields[name] = "true"; },
                field ? field->label.english : std::string());
        else if (name != "register" && name != "id" && name != "duplicate_of")
            command->add_option("--" + name, options->fields[name],
                                field ? field->label.english : std::string());
    }
    command->callback([&session, options] {
        session.run = [&session, options] { return writeRecord(session, *options); };
    });
}

void addAnyRecord(CLI::App &write, Session &session)
{
    CLI::App *command = write.add_subcommand("record", "writes a record of any register and prints its id");
    const auto options = std::make_shared<RecordOptions>();
    command->add_option("--register", options->registerName)->required()->type_name("R");
    command->add_option("FIELDS", options->pairs)->required()->type_name("FIELD=VALUE");
    command->callback([&session, options] {
        session.run = [&session, options] { return writeRecord(session, *options); };
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
    for (const Description *description : RegisterBook::shipped().all())
        addRecord(*write, session, *description);
    addAnyRecord(*write, session);
    addLine(*write, session);
}

} // namespace piketboek
