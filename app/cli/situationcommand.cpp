#include "commands.h"
#include "console.h"

#include "base/timetext.h"
#include "exchange/handovertext.h"
#include "report/situationtext.h"

namespace piketboek {

namespace {

constexpr int64_t lastDuty = 24LL * 60 * 60 * 1000;

struct SituationOptions
{
    std::string record = {}, since = {}, language = "nl";

    Language tongue() const { return language == "nl" ? Language::Dutch : Language::English; }
};

Result<int64_t> showSituation(const Session &session, const SituationOptions &options)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<std::string> record = session.recordOf(**reader, options.record);
    const Result<Situation> situation =
        record ? Situation::of(**reader, *record, session.clock.now()) : std::unexpected(record.error());
    if (!situation)
        return std::unexpected(situation.error());
    say(situationText(*situation, options.tongue()));
    return 0;
}

Result<int64_t> showHandover(const Session &session, const SituationOptions &options)
{
    const int64_t now = session.clock.now();
    const Result<Happened> since =
        options.since.empty() ? Happened::atMinute(now - lastDuty, "noted") : readTime(options.since);
    if (!since)
        return std::unexpected(since.error());
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Result<Handover> handover = Handover::of(**reader, since->sortKey(), now);
    if (!handover)
        return std::unexpected(handover.error());
    say(handoverText(*handover, options.tongue()));
    return 0;
}

void addLanguage(CLI::App &command, SituationOptions &options)
{
    command.add_option("--language", options.language)
        ->check(CLI::IsMember({"nl", "en"}))
        ->capture_default_str();
}

} // namespace

void addSituation(CLI::App &app, Session &session)
{
    CLI::App *situation = app.add_subcommand("situation", "an incident as it stands now, on one page");
    const auto asked = std::make_shared<SituationOptions>();
    situation->add_option("ID", asked->record)->required();
    addLanguage(*situation, *asked);
    situation->callback(
        [&session, asked] { session.run = [&session, asked] { return showSituation(session, *asked); }; });
    CLI::App *handover = app.add_subcommand("handover", "what the next officer on duty takes over");
    const auto options = std::make_shared<SituationOptions>();
    handover->add_option("--since", options->since, "the end of your last duty; without it, 24 hours ago")
        ->type_name("TIME");
    addLanguage(*handover, *options);
    handover->callback([&session, options] {
        session.run = [&session, options] { return showHandover(session, *options); };
    });
}

} // namespace piketboek
