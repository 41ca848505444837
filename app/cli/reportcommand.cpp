#include "commands.h"
#include "console.h"

#include "base/timetext.h"
#include "report/yearreport.h"
#include "store/wholefile.h"

namespace piketboek {

namespace {

struct ReportOptions
{
    int year = 0;
    std::string municipality = "GM0505";
    std::string format = "text";
    std::string language = "nl";
    bool explain = false;
    std::string output = {};
};

std::string written(const YearReport &report, const ReportOptions &options)
{
    const Language language = options.language == "nl" ? Language::Dutch : Language::English;
    if (options.format == "json")
        return asJson(report);
    if (options.format == "html")
        return asHtml(report, language);
    return options.format == "csv" ? asCsv(report, language) : asText(report, language);
}

Result<void> deliver(const std::string &text, const std::string &path)
{
    if (path.empty()) {
        say(text);
        return allSaid();
    }
    Result<WholeFile> file = WholeFile::begin(path);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<void> done = file->write(text); !done)
        return done;
    return file->finish();
}

// What stands in no figure is never passed over in silence; that it is so makes the report no error.
void warnOf(const YearReport &report)
{
    if (report.explained)
        return;
    for (const std::string &defect : wordsOf(report.defects, Language::English))
        complain("note: " + defect + "; --explain names them");
}

Result<int64_t> reportYear(const Session &session, const ReportOptions &options)
{
    const Result<std::string> municipality = readMunicipality(options.municipality);
    if (!municipality)
        return std::unexpected(municipality.error());
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<YearReport> report =
        YearReport::make(**reader, options.year, *municipality, session.clock.now(), options.explain);
    if (!report)
        return std::unexpected(report.error());
    if (const Result<void> done = deliver(written(*report, options), options.output); !done)
        return std::unexpected(done.error());
    warnOf(*report);
    return 0;
}

} // namespace

void addReport(CLI::App &app, Session &session)
{
    CLI::App *report = app.add_subcommand("report", "makes a report");
    report->require_subcommand(1);
    CLI::App *command = report->add_subcommand("year", "the figures of one year");
    const auto options = std::make_shared<ReportOptions>();
    command->add_option("YEAR", options->year)->required()->check(CLI::Range(firstYear, lastYear));
    command->add_option("--municipality", options->municipality)->capture_default_str()->type_name("GM0505");
    command->add_option("--format", options->format)
        ->check(CLI::IsMember({"text", "html", "json", "csv"}))
        ->capture_default_str();
    command->add_option("--language", options->language)
        ->check(CLI::IsMember({"nl", "en"}))
        ->capture_default_str();
    command->add_flag("--explain", options->explain,
                      "names each record that is counted or left out, and why");
    command->add_option("--output", options->output, "a file instead of the terminal")->type_name("FILE");
    command->callback(
        [&session, options] { session.run = [&session, options] { return reportYear(session, *options); }; });
}

} // namespace piketboek
