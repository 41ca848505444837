#include "commands.h"
#include "console.h"

#include "exchange/pack.h"
#include "exchange/packedfiles.h"
#include "exchange/registerexport.h"
#include "store/wholefile.h"

#include <map>

namespace piketboek {

namespace {

struct ExportOptions
{
    RegisterExport::Asked asked = {};
    std::optional<ExportFormat> format = {};
    std::string file = {};
};

const std::map<std::string, ExportFormat> formats = {{"json", ExportFormat::Json},
                                                     {"csv", ExportFormat::Csv},
                                                     {"geojson", ExportFormat::GeoJson},
                                                     {"ics", ExportFormat::Calendar}};

struct PackOptions
{
    std::string file = {};
    std::string files = {};
};

Result<int64_t> exportPack(const Session &session, const PackOptions &options)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    Progress progress("entries packed");
    const Result<int64_t> packed =
        writePack(**reader, options.file, [&](int64_t count) { progress.tell(count); });
    if (!packed)
        return std::unexpected(packed.error());
    say(std::to_string(*packed) + " entries packed\n");
    if (options.files.empty())
        return 0;
    const Result<PackedFiles> files =
        writeFiles(**reader, FileStore::ofJournal(session.directory), options.files);
    if (!files)
        return std::unexpected(files.error());
    say(std::to_string(files->written) + " attached files written, " + std::to_string(files->elsewhere) +
        " are not here\n");
    return 0;
}

Result<RegisterExport> made(const Session &session, const RegisterExport::Asked &asked)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    Progress progress("records read");
    return RegisterExport::make(**reader, asked, [&](int64_t count) { progress.tell(count); });
}

Result<void> deliver(const RegisterExport &made, const std::string &path)
{
    if (path.empty()) {
        say(made.text);
        return allSaid();
    }
    const WholeFile::For who = made.isCovered ? WholeFile::For::Owner : WholeFile::For::Everyone;
    Result<WholeFile> file = WholeFile::begin(path, who);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<void> done = file->write(made.text); !done)
        return done;
    return file->finish();
}

Result<int64_t> exportRegister(const Session &session, const ExportOptions &options)
{
    RegisterExport::Asked asked = options.asked;
    if (asked.registerName.empty() || !options.format)
        return fail(Remedy::AskAgain, "say what to export: --register and --format, or pack for everything");
    asked.format = *options.format;
    if (asked.allFields && asked.format != ExportFormat::Csv)
        return fail(Remedy::AskAgain, "--all belongs to --format csv: leave it out");
    const Result<RegisterExport> text = made(session, asked);
    if (!text)
        return std::unexpected(text.error());
    if (const Result<void> done = deliver(*text, options.file); !done)
        return std::unexpected(done.error());
    if (!text->note.empty())
        complain("note: " + text->note);
    return 0;
}

CLI::App *addPack(CLI::App &exports, Session &session)
{
    CLI::App *pack = exports.add_subcommand("pack", "the whole journal as one file");
    const auto options = std::make_shared<PackOptions>();
    pack->add_option("FILE", options->file)->required();
    pack->add_option("--files", options->files, "a folder for the attached files, which stay out otherwise")
        ->type_name("DIR")
        ->check(CLI::ExistingDirectory);
    pack->callback(
        [&session, options] { session.run = [&session, options] { return exportPack(session, *options); }; });
    return pack;
}

} // namespace

void addExport(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("export", "brings a register, or the whole journal, elsewhere");
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("--register", options->asked.registerName, "whose records");
    command->add_option("--format", options->format, "json, csv, geojson or ics")
        ->transform(CLI::CheckedTransformer(formats));
    command->add_flag("--all", options->asked.allFields, "of csv: every field that is held, but for persons");
    command->add_option("FILE", options->file, "a file instead of the terminal");
    const CLI::App *pack = addPack(*command, session);
    // Of a command the callback comes after those of its own commands.
    command->callback([&session, options, command, pack] {
        if (!command->got_subcommand(pack))
            session.run = [&session, options] { return exportRegister(session, *options); };
    });
}

} // namespace piketboek
