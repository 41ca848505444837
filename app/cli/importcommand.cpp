#include "commands.h"
#include "console.h"

#include "base/writtentime.h"
#include "exchange/importer.h"
#include "exchange/inputfile.h"

#include <map>

namespace piketboek {

namespace {

struct ImportOptions
{
    std::string file = {};
    std::string registerName = "incident";
    std::optional<RowFormat> format = {};
    std::string map = {};
};

const std::map<std::string, RowFormat> formats = {
    {"json", RowFormat::Json}, {"csv", RowFormat::Csv}, {"ics", RowFormat::Calendar}};

Result<RowFormat> formatFor(const ImportOptions &options)
{
    const std::optional<RowFormat> format = options.format ? options.format : formatOf(options.file);
    if (format)
        return *format;
    return fail(Remedy::AskAgain, options.file + " is neither .json, .csv nor .ics: say which with --format");
}

Result<ImportMap> mapFrom(const std::string &path, Reader &reader, const std::string &registerName)
{
    const Description *description = reader.book().find(registerName);
    if (!description)
        return fail(Remedy::AskAgain, piketboek::quoted(registerName) + " is no register of this journal");
    const Result<std::string> bytes = readInput(path);
    const Result<std::string_view> text = bytes ? asText(*bytes) : std::unexpected(bytes.error());
    return text ? ImportMap::read(path, *text, *description) : std::unexpected(text.error());
}

Result<Imported> import(const Session &session, const std::string &text, RowFormat format,
                        const ImportOptions &options, RejectedRows &rejected)
{
    const Result<std::string_view> sound = asText(text);
    if (!sound)
        return std::unexpected(sound.error());
    const Result<std::unique_ptr<Journal>> journal = session.toWrite();
    if (!journal)
        return std::unexpected(journal.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(session.directory);
    if (!reader)
        return std::unexpected(reader.error());
    Progress progress("rows read");
    Importer importer(**journal, **reader, session.clock, session.writer, options.registerName);
    if (!options.map.empty()) {
        Result<ImportMap> map = mapFrom(options.map, **reader, options.registerName);
        if (!map)
            return std::unexpected(map.error());
        importer.read(std::move(*map));
    }
    return importer.take(*sound, format, rejected, [&](int64_t rows) { progress.tell(rows); });
}

Result<int64_t> importFile(const Session &session, const ImportOptions &options)
{
    const Result<RowFormat> format = formatFor(options);
    if (!format)
        return std::unexpected(format.error());
    if (*format == RowFormat::Calendar && !options.map.empty())
        return fail(Remedy::AskAgain, "a calendar needs no map: leave --map out");
    const Result<std::string> text = readInput(options.file);
    if (!text)
        return std::unexpected(text.error());
    RejectedRows rejected(options.file + ".rejected.csv");
    const Result<Imported> imported = import(session, *text, *format, options, rejected);
    if (!imported)
        return std::unexpected(imported.error());
    const std::string changed =
        imported->changed > 0 ? " (" + std::to_string(imported->changed) + " of them changed)" : "";
    say(std::to_string(imported->taken) + " imported, " + std::to_string(imported->had) +
        " stood here already" + changed + ", " + std::to_string(imported->rejected) + " rejected\n");
    if (imported->rejected > 0)
        complain(std::to_string(imported->rejected) + " rows were not taken: " + rejected.path() +
                 " says which and why; mend them in the file and import it again");
    return imported->rejected;
}

} // namespace

void addImport(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("import", "takes the records of a file into the journal, each once");
    const auto options = std::make_shared<ImportOptions>();
    command
        ->add_option("FILE", options->file,
                     "JSON (an array of objects), CSV or a calendar (iCalendar), UTF-8")
        ->required();
    command->add_option("--register", options->registerName, "what the rows are that do not say it")
        ->capture_default_str();
    command->add_option("--format", options->format, "json, csv or ics; otherwise from the file's name")
        ->transform(CLI::Transformer(formats));
    command->add_option("--map", options->map, "what the columns, words and times of another program mean")
        ->type_name("FILE");
    command->callback(
        [&session, options] { session.run = [&session, options] { return importFile(session, *options); }; });
}

} // namespace piketboek
