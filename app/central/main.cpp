#include "base/diagnostics.h"
#include "base/localtime.h"
#include "base/machine.h"
#include "base/systemclock.h"
#include "central/routes.h"
#include "central/storeaddress.h"
#include "registers/registerfolder.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <fstream>
#include <iostream>

using namespace piketboek;

namespace {

constexpr unsigned workers = 4;

struct Wishes
{
    std::string store = {};
    std::string listen = {};
    bool restored = false;
    std::string recoveryKeyFile = {};
    std::string registers = {};
};

int exitCode(Remedy remedy)
{
    switch (remedy) {
    case Remedy::AskAgain:
    case Remedy::SignIn:
        return 2;
    case Remedy::TryLater:
        return 3;
    default:
        return 1;
    }
}

int say(const Failure &failure)
{
    std::cerr << "piketboek-central: " << failure.words << '\n';
    return exitCode(failure.remedy);
}

struct Address
{
    std::string host = {};
    unsigned short port = 0;
};

Result<Address> addressOf(std::string text)
{
    const size_t colon = text.rfind(':');
    Address address;
    if (colon != std::string::npos && colon > 0) {
        const char *end = text.data() + text.size();
        const auto [read, error] = std::from_chars(text.data() + colon + 1, end, address.port);
        address.host = text.substr(0, colon);
        if (address.host.starts_with('[') && address.host.ends_with(']'))
            address.host = address.host.substr(1, address.host.size() - 2);
        if (error == std::errc() && read == end)
            return address;
    }
    return fail(Remedy::AskAgain, "--listen wants HOST:PORT, for example 127.0.0.1:8090");
}

Result<CentralJournal::Setup> setupFrom(const Wishes &wishes)
{
    CentralJournal::Setup setup{.restored = wishes.restored};
    if (wishes.recoveryKeyFile.empty())
        return setup;
    std::ifstream file(wishes.recoveryKeyFile);
    std::string text;
    if (!std::getline(file, text))
        return fail(Remedy::AskAgain, "the recovery key file " + wishes.recoveryKeyFile + " can not be read");
    const Result<KeyPair> key = keyFromText(text);
    if (!key)
        return std::unexpected(key.error());
    setup.recovery = *key;
    return setup;
}

std::string urlOf(const Address &address, unsigned short port)
{
    const bool isSix = address.host.contains(':');
    return "http://" + (isSix ? '[' + address.host + ']' : address.host) + ':' + std::to_string(port);
}

Result<void> serve(const Address &address, CentralJournal &journal, Door &door)
{
    Result<std::unique_ptr<HttpServer>> server =
        HttpServer::listen(address.host, address.port, {}, routesTo(journal, door), workers);
    if (!server)
        return std::unexpected(server.error());
    (*server)->stopOnSignals();
    std::cout << "listening on " << urlOf(address, (*server)->port()) << '\n' << std::flush;
    (*server)->run();
    return {};
}

Result<void> installRegisters(const std::string &folder, CentralJournal &journal)
{
    if (folder.empty())
        return {};
    const Result<std::vector<Description>> descriptions = readRegisterFolder(folder);
    const Result<int64_t> put =
        descriptions ? journal.install(*descriptions) : std::unexpected(descriptions.error());
    if (!put)
        return std::unexpected(put.error());
    std::cout << *put << " registers installed\n" << std::flush;
    return {};
}

void sayRecovery(const CentralJournal::Setup &setup)
{
    if (setup.newRecovery)
        std::cerr << "recovery key, shown this once: " << secretText(*setup.newRecovery)
                  << "\nKeep it on paper, away from this computer: with it another server can go on with "
                     "this log.\n";
}

Result<void> run(const Wishes &wishes)
{
    const Result<std::string> file = fileOfStore(wishes.store);
    if (!file)
        return std::unexpected(file.error());
    const Result<Address> address = wishes.listen.empty() ? Address{} : addressOf(wishes.listen);
    if (!address)
        return std::unexpected(address.error());
    Result<CentralJournal::Setup> setup = setupFrom(wishes);
    if (!setup)
        return std::unexpected(setup.error());
    if (const Result<void> zone = timeZoneReady(); !zone)
        return zone;
    if (const Result<void> usable = CentralJournal::inspect(*file); !usable)
        return usable;
    const SystemClock clock;
    Result<std::unique_ptr<Door>> door = Door::open(*file, clock);
    if (!door)
        return std::unexpected(door.error());
    if (const Result<void> noting = startDiagnostics(*file + ".notes"); !noting)
        say(noting.error());
    Result<std::unique_ptr<CentralJournal>> journal = CentralJournal::open(*file, **door, clock, *setup);
    if (!journal)
        return std::unexpected(journal.error());
    sayRecovery(*setup);
    if (const Result<void> installed = installRegisters(wishes.registers, **journal); !installed)
        return installed;
    return wishes.listen.empty() ? Result<void>() : serve(*address, **journal, **door);
}

} // namespace

int main(int argc, char **argv)
{
    Wishes wishes;
    CLI::App app("The central log of Piketboek: takes in what tablets write and gives it out again.");
    app.add_option("--store", wishes.store, "where the log is kept: sqlite:FILE")->required();
    app.add_option("--listen", wishes.listen,
                   "HOST:PORT to serve on; port 0 takes any free one. Without it: set up and end");
    app.add_flag("--restored", wishes.restored,
                 "the store was put back from a backup: tablets send again what came after it");
    app.add_option("--recovery-key-file", wishes.recoveryKeyFile,
                   "go on without the lost signing key, by the recovery key in this file");
    app.add_option(
        "--registers", wishes.registers,
        "a folder with the municipality's own registers, one JSON file each: installed for all tablets");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    Machine::keepMemoryFlat();
    const Result<void> done = run(wishes);
    return done ? 0 : say(done.error());
}
