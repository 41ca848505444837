#include "commands.h"
#include "console.h"

#include "base/writtentime.h"
#include "exchange/filetoattach.h"
#include "exchange/offeredfile.h"
#include "store/filestore.h"
#include "store/wholefile.h"

#include <filesystem>

namespace piketboek {

namespace {

struct AttachOptions
{
    std::string record = {}, text = {}, folder = {};
    std::vector<std::string> paths = {};
    bool unblurred = false;
};

Result<int64_t> attachFiles(const Session &session, const AttachOptions &options)
{
    std::vector<NewFile> files;
    for (const std::string &path : options.paths) {
        Result<NewFile> file = readFileToAttach(path);
        if (!file)
            return std::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    Result<Draft> draft = session.actOn(options.record, "attach");
    if (!draft)
        return std::unexpected(draft.error());
    const Happened happened = Happened::atMinute(session.clock.now(), "noted");
    draft->happened = HappenedText{happened.at(), std::string(happened.zone()), happened.source()};
    if (!options.text.empty())
        draft->covered.emplace_back("text", options.text);
    const Result<std::unique_ptr<Journal>> journal = session.toWrite();
    const Result<Entry> written =
        journal ? attach(**journal, std::move(*draft), files) : std::unexpected(journal.error());
    return written ? Result<int64_t>(0) : std::unexpected(written.error());
}

// A name may be anything: in the folder that was asked for it is a name and no path.
std::string nameIn(const std::string &folder, int64_t number, const OfferedFile &offered)
{
    const std::string name = std::filesystem::path(offered.one.name).filename().string();
    const bool isUsable = !name.empty() && name != "." && name != "..";
    return folder + '/' + std::to_string(number) + (offered.hasBlurredCopy ? "-unblurred-" : "-") +
           (isUsable ? name : offered.one.file);
}

Result<std::string> giveOut(const FileStore &store, const Attachment &one, const std::string &path)
{
    if (!one.hash)
        return "erased, or not sent to this tablet";
    if (!store.has(one.file))
        return "not here: it is on the tablet that made it";
    if (path.empty())
        return "here";
    const Result<std::string> bytes = store.read(one.file, *one.hash);
    Result<WholeFile> file =
        bytes ? WholeFile::begin(path, WholeFile::For::Owner) : std::unexpected(bytes.error());
    const Result<void> written = file ? file->write(*bytes) : std::unexpected(file.error());
    const Result<void> finished = written ? file->finish() : written;
    return finished ? Result<std::string>(path) : std::unexpected(finished.error());
}

Result<std::string> offer(const FileStore &store, const OfferedFile &offered, int64_t number,
                          const AttachOptions &options)
{
    const bool stays = offered.hasBlurredCopy && !options.unblurred;
    Result<std::string> words =
        giveOut(store, offered.one,
                stays || options.folder.empty() ? std::string() : nameIn(options.folder, number, offered));
    if (words && offered.copyOf > 0)
        *words += ", blurred copy of " + std::to_string(offered.copyOf);
    if (words && stays)
        *words += ", not blurred: leaves only with --unblurred";
    return words;
}

Result<int64_t> listFiles(const Session &session, const AttachOptions &options)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    const Result<std::string> record =
        reader ? session.recordOf(**reader, options.record) : std::unexpected(reader.error());
    const Result<std::vector<Line>> lines =
        record ? (*reader)->lines(*record) : std::unexpected(record.error());
    if (!lines)
        return std::unexpected(lines.error());
    const FileStore store = FileStore::ofJournal(session.directory);
    int64_t number = 0;
    for (const OfferedFile &offered : offeredFiles(*lines)) {
        const Result<std::string> words = offer(store, offered, ++number, options);
        if (!words)
            return std::unexpected(words.error());
        const auto &[name, type] = std::tie(offered.one.name, offered.one.type);
        say(std::to_string(number) + "  " + (name.empty() ? std::string("-") : piketboek::quoted(name)) +
            "  " + (type.empty() ? "-" : type) + "  " + *words + '\n');
    }
    return 0;
}

} // namespace

void addAttach(CLI::App &app, Session &session)
{
    const auto attached = std::make_shared<AttachOptions>();
    CLI::App *attach = app.add_subcommand(
        "attach", "attaches files to a record, in one entry; a photo loses what its camera wrote in it");
    attach->add_option("--record", attached->record)->required()->type_name("ID");
    attach->add_option("--text", attached->text, "what is to be seen");
    attach->add_option("FILES", attached->paths)->required()->type_name("FILE");
    attach->callback([&session, attached] {
        session.run = [&session, attached] { return attachFiles(session, *attached); };
    });
    const auto listed = std::make_shared<AttachOptions>();
    CLI::App *files =
        app.add_subcommand("files", "the files attached to a record; they leave only with --to, and a photo "
                                    "of which there is a blurred copy stays: the copy goes");
    files->add_option("--record", listed->record)->required()->type_name("ID");
    files->add_option("--to", listed->folder, "a folder in which they are written")->type_name("DIR");
    files->add_flag("--unblurred", listed->unblurred, "also the photos of which there is a blurred copy");
    files->callback(
        [&session, listed] { session.run = [&session, listed] { return listFiles(session, *listed); }; });
}

} // namespace piketboek
