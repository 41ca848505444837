#include "options.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace piketboek {

namespace {

// Their words may span several lines.
std::string inOneLine(std::string words)
{
    while (!words.empty() && words.back() == '\n')
        words.pop_back();
    for (char &character : words) {
        if (character == '\n')
            character = ' ';
    }
    return words;
}

} // namespace

Result<std::optional<Options>> Options::read(int argc, char **argv)
{
    Options options;
    CLI::App commands("Piketboek, the log of the duty officer", "piketboek");
    commands.set_version_flag("--version", "piketboek " PIKETBOEK_VERSION);
    commands.add_option("--journal", options.journal, "the directory of the journal");
    CLI::Option *central =
        commands.add_option("--central", options.central, "the address of the central log");
    commands.add_option("--token-file", options.tokenFile, "the file with this tablet's token")
        ->needs(central);
    central->needs("--token-file");
    commands.add_flag("--demo", options.demo, "a throw-away journal that holds Dordrecht 2020")
        ->excludes(central);
    commands.add_option("--nmea", options.nmea, "a recorded track instead of this device's position");
    try {
        commands.parse(argc, argv);
    } catch (const CLI::Success &answered) {
        commands.exit(answered);
        return std::optional<Options>();
    } catch (const CLI::ParseError &wrong) {
        return fail(Remedy::AskAgain, inOneLine(wrong.what()) + " (see piketboek --help)");
    }
    return std::optional(options);
}

} // namespace piketboek
