#include "commands.h"
#include "console.h"
#include "timelinewords.h"

#include "base/localtime.h"
#include "base/timetext.h"

namespace piketboek {

namespace {

struct TimelineOptions
{
    bool json = false;
    std::string from = {}, to = {}, known = {}, registerName = {}, category = {}, search = {},
                language = "nl";
};

Result<std::optional<Happened>> timeOf(const std::string &typed)
{
    if (typed.empty())
        return std::nullopt;
    Result<Happened> read = readTime(typed);
    return read ? Result<std::optional<Happened>>(std::move(*read)) : std::unexpected(read.error());
}

Result<TimelineQuery> queryOf(const TimelineOptions &options)
{
    const Result<std::optional<Happened>> from = timeOf(options.from);
    const Result<std::optional<Happened>> to = timeOf(options.to);
    const Result<std::optional<Happened>> known = timeOf(options.known);
    for (const auto *read : {&from, &to, &known}) {
        if (!*read)
            return std::unexpected(read->error());
    }
    TimelineQuery query;
    if (*from)
        query.fromSort = (*from)->sortKey();
    if (*to)
        query.toSort = (*to)->endKey(); // the whole of what was typed is within: `--to 2020` ends with 2020
    if (*known)
        query.knownBefore = (*known)->endKey();
    query.registerName = options.registerName;
    query.category = options.category;
    query.words = options.search;
    query.limit = -1;
    query.matches = -1;
    return query;
}

Result<int64_t> showTimeline(const Session &session, const TimelineOptions &options)
{
    const Result<TimelineQuery> query = queryOf(options);
    if (!query)
        return std::unexpected(query.error());
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    TimelineWords words(options.language == "nl" ? Language::Dutch : Language::English, (*reader)->book());
    const auto show = [&](const Line &line) {
        if (!options.json) {
            say(words.add(line));
            return Result<void>();
        }
        const Result<Json> json = jsonOf(line, **reader);
        if (json)
            say(json->canonical() + '\n');
        return json ? Result<void>() : std::unexpected(json.error());
    };
    if (const Result<void> shown = (*reader)->eachLine(*query, show); !shown)
        return std::unexpected(shown.error());
    say(words.rest());
    return 0;
}

} // namespace

void addTimeline(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("timeline", "lists the journal, newest first");
    const auto options = std::make_shared<TimelineOptions>();
    command->add_flag("--json", options->json, "one JSON object a line");
    command->add_option("--from", options->from, "the first moment")->type_name("TIME");
    command->add_option("--to", options->to, "the last moment; all of that day, month or year")
        ->type_name("TIME");
    command->add_option("--known", options->known, "only what was known then, as it was known")
        ->type_name("TIME");
    command->add_option("--register", options->registerName)->type_name("R");
    command->add_option("--category", options->category)->type_name("C");
    command->add_option("--search", options->search, "each word must begin a word of the line")
        ->type_name("WORDS");
    command->add_option("--language", options->language)
        ->check(CLI::IsMember({"nl", "en"}))
        ->capture_default_str();
    command->callback([&session, options] {
        session.run = [&session, options] { return showTimeline(session, *options); };
    });
}

} // namespace piketboek
