#include "commands.h"
#include "console.h"

#include "base/writtentime.h"
#include "exchange/inputfile.h"
#include "exchange/optionlist.h"
#include "registers/registerfolder.h"
#include "store/wholefile.h"

#include <filesystem>

namespace piketboek {

namespace {

struct OptionsOptions
{
    std::string registerName = {};
    std::string field = {};
    std::string file = {};
    std::string folder = {};
};

Result<RegisterBook> bookOf(const Session &session)
{
    if (session.directory.empty())
        return RegisterBook::shipped();
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    return reader ? Result<RegisterBook>((*reader)->book()) : std::unexpected(reader.error());
}

// What lies in the folder goes on: a second field of the same register takes nothing from the first.
Result<RegisterBook> knownBook(const Session &session, const std::string &folder)
{
    std::error_code error;
    Result<RegisterBook> book = bookOf(session);
    if (!book || !std::filesystem::exists(folder, error))
        return book;
    Result<std::vector<Description>> own = readRegisterFolder(folder);
    if (!own)
        return std::unexpected(own.error());
    for (Description &description : *own)
        book->install(std::move(description));
    return book;
}

Result<void> put(const Description &description, const std::string &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    Result<WholeFile> file = WholeFile::begin(folder + '/' + description.name + ".json");
    if (!file)
        return std::unexpected(file.error());
    if (const Result<void> done = file->write(description.json.canonical() + '\n'); !done)
        return done;
    return file->finish();
}

Result<int64_t> registerOptions(const Session &session, const OptionsOptions &options)
{
    const Result<std::string> bytes = readInput(options.file);
    const Result<std::string_view> text = bytes ? asText(*bytes) : std::unexpected(bytes.error());
    if (!text)
        return std::unexpected(text.error());
    const Result<RegisterBook> book = knownBook(session, options.folder);
    if (!book)
        return std::unexpected(book.error());
    const Description *known = book->find(options.registerName);
    if (!known)
        return fail(Remedy::AskAgain,
                    piketboek::quoted(options.registerName) + " is a register that is not known here");
    const Result<Description> next = withOptions(*known, options.field, options.file, *text);
    if (!next)
        return std::unexpected(next.error());
    if (const Result<void> done = put(*next, options.folder); !done)
        return std::unexpected(done.error());
    const std::vector<FormOption> &all = next->field(options.field)->options;
    const auto retired = std::ranges::count_if(all, &FormOption::retired);
    say("version " + std::to_string(next->version) + " of the register " + next->name + ": " +
        std::to_string(std::ssize(all) - retired) + " options of " + options.field + ", and " +
        std::to_string(retired) + " retired\n");
    return 0;
}

} // namespace

void addRegister(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand(
        "register-options", "makes the next version of a register: a field has the options of a file");
    const auto options = std::make_shared<OptionsOptions>();
    command->add_option("REGISTER", options->registerName, "incident, event …")->required();
    command->add_option("FIELD", options->field, "of that register: a choice")->required();
    command->add_option("FILE", options->file, "CSV, UTF-8: nl, and if need be id, en, group_nl, group_en")
        ->required();
    command->add_option("--output", options->folder, "the folder of registers that the central log installs")
        ->type_name("FOLDER")
        ->required();
    command->callback([&session, options] {
        session.run = [&session, options] { return registerOptions(session, *options); };
    });
}

} // namespace piketboek
