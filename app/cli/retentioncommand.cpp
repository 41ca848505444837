#include "commands.h"
#include "console.h"

#include "base/timetext.h"
#include "exchange/destructionlist.h"

namespace piketboek {

namespace {

struct RetentionOptions
{
    std::string before = {}, registerName = {}, format = "text", language = "nl";
};

Result<int64_t> listOver(const Session &session, const RetentionOptions &options)
{
    const Result<Happened> before =
        options.before.empty() ? Happened::atMinute(session.clock.now(), "noted") : readTime(options.before);
    if (!before)
        return std::unexpected(before.error());
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Language language = options.language == "nl" ? Language::Dutch : Language::English;
    const Result<DestructionList> list =
        DestructionList::make(**reader, {before->sortKey(), options.registerName, language});
    if (!list)
        return std::unexpected(list.error());
    say(options.format == "csv" ? list->csv() : list->text());
    return 0;
}

} // namespace

void addRetention(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand(
        "retention", "proposes what may be destroyed, its term being over; destroys nothing");
    const auto options = std::make_shared<RetentionOptions>();
    command->add_option("--before", options->before, "the term was over before that day; without it, today")
        ->type_name("DATE");
    command->add_option("--register", options->registerName, "only its records")->type_name("R");
    command->add_option("--format", options->format)
        ->check(CLI::IsMember({"text", "csv"}))
        ->capture_default_str();
    command->add_option("--language", options->language)
        ->check(CLI::IsMember({"nl", "en"}))
        ->capture_default_str();
    command->callback(
        [&session, options] { session.run = [&session, options] { return listOver(session, *options); }; });
}

} // namespace piketboek
