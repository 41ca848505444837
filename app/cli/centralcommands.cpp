#include "commands.h"
#include "console.h"
#include "verdict.h"

#include "central/door.h"
#include "central/storeaddress.h"
#include "store/schema.h"

namespace piketboek {

namespace {

struct TokenOptions
{
    std::string store = {};
    std::string name = {};
};

Result<int64_t> addToken(const Session &session, const TokenOptions &options)
{
    if (options.name.empty())
        return fail(Remedy::AskAgain, "a token needs the name of its device: say it with --name");
    const Result<std::string> file = fileOfStore(options.store);
    if (!file)
        return std::unexpected(file.error());
    const Result<std::unique_ptr<Door>> door = Door::open(*file, session.clock);
    if (!door)
        return std::unexpected(door.error());
    const Result<std::string> token = (*door)->addToken(options.name);
    if (!token)
        return std::unexpected(token.error());
    say(*token + '\n');
    return 0;
}

Result<int64_t> verifyCentral(const std::string &store)
{
    const Result<std::string> file = fileOfStore(store);
    if (!file)
        return std::unexpected(file.error());
    Result<Database> database = Database::open(*file, Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    if (const Result<void> version = checkVersion(*database); !version)
        return std::unexpected(version.error());
    if (const Result<void> frozen = database->freeze(); !frozen)
        return std::unexpected(frozen.error());
    return sayVerdict(*database, FileStore::ofCentral(*file));
}

void addStore(CLI::App &command, std::string &store)
{
    command.add_option("--store", store, "where the central log is kept")
        ->required()
        ->type_name("sqlite:FILE");
}

} // namespace

void addCentral(CLI::App &app, Session &session)
{
    CLI::App *token = app.add_subcommand("token", "who may write in the central log");
    token->require_subcommand(1);
    CLI::App *add = token->add_subcommand("add", "prints the token of one device");
    const auto options = std::make_shared<TokenOptions>();
    addStore(*add, options->store);
    add->add_option("--name", options->name, "of the device")->required();
    add->callback(
        [&session, options] { session.run = [&session, options] { return addToken(session, *options); }; });

    CLI::App *check =
        app.add_subcommand("central-verify", "checks every entry, chain, seal and serial of a central log");
    const auto store = std::make_shared<std::string>();
    addStore(*check, *store);
    check->callback([&session, store] { session.run = [store] { return verifyCentral(*store); }; });
}

} // namespace piketboek
