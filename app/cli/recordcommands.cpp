#include "commands.h"
#include "console.h"

#include "base/timetext.h"
#include "base/writtentime.h"
#include "exchange/formvalue.h"
#include "exchange/mergechoices.h"

#include <algorithm>

namespace piketboek {

namespace {

struct ChangeOptions
{
    std::string record = {}, other = {}, step = {}, at = {}, as = {};
    std::vector<std::string> pairs = {}; ///< FIELD=VALUE
    bool taken = false;                  ///< back: the step was not reached after all
    bool onlyShow = false;               ///< what a merge would choose
};

Result<Description> descriptionOf(const Session &session, const std::string &name)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    const Description *description = (*reader)->book().find(name);
    if (!description)
        return fail(Remedy::AskAgain, piketboek::quoted(name) + " is a register that is not known here");
    return *description;
}

// An empty value takes away what stands there.
Result<void> put(Draft &draft, const Description &description, const std::string &pair)
{
    const size_t sign = pair.find('=');
    const std::string name = pair.substr(0, sign);
    const FormField *field = sign == std::string::npos ? nullptr : description.field(name);
    if (!field || !field->act.empty())
        return fail(Remedy::AskAgain,
                    piketboek::quoted(pair) + " is no FIELD=VALUE of " + description.label.english);
    const std::string typed = pair.substr(sign + 1);
    Result<Json> value = typed.empty() ? Result<Json>(Json()) : readFormValue(*field, typed);
    if (!value)
        return std::unexpected(value.error());
    if (field->cover == Cover::Plain)
        draft.plain.set(name, std::move(*value));
    else
        draft.covered.emplace_back(name, std::move(*value));
    return {};
}

Result<int64_t> setFields(const Session &session, const ChangeOptions &options)
{
    Result<Draft> draft = session.actOn(options.record, "set");
    if (!draft)
        return std::unexpected(draft.error());
    const Result<Description> description = descriptionOf(session, draft->registerName);
    if (!description)
        return std::unexpected(description.error());
    for (const std::string &pair : options.pairs) {
        if (const Result<void> done = put(*draft, *description, pair); !done)
            return std::unexpected(done.error());
    }
    return session.writeSound({*draft});
}

Result<int64_t> setStatus(const Session &session, const ChangeOptions &options)
{
    Result<Draft> draft = session.actOn(options.record, "time");
    const Result<Happened> at =
        options.at.empty() ? Happened::atMinute(session.clock.now(), "hand") : readTime(options.at);
    if (!draft || !at)
        return std::unexpected(draft ? at.error() : draft.error());
    draft->plain.set("time", options.step);
    if (options.taken)
        draft->plain.set("void", true);
    else
        draft->happened = HappenedText{at->at(), std::string(at->zone()), at->source()};
    return session.writeSound({*draft});
}

// Both must be here: a slip in an id would tie a record to nothing.
Result<Draft> tie(const Session &session, const ChangeOptions &options, const std::string &act)
{
    const Result<Draft> other = session.actOn(options.other, act);
    if (!other)
        return other;
    Result<Draft> draft = session.actOn(options.record, act);
    if (draft && draft->record == other->record)
        return fail(Remedy::AskAgain, "a record can not be tied to itself");
    if (draft)
        draft->about = {{.record = other->record}};
    return draft;
}

Result<int64_t> link(const Session &session, const ChangeOptions &options, const std::string &act)
{
    Result<Draft> draft = tie(session, options, act);
    if (!draft)
        return std::unexpected(draft.error());
    if (!options.as.empty())
        draft->plain.set("as", options.as);
    return session.write({*draft});
}

// What becomes of what the two say differently is said before they are merged, and asked once more.
Result<int64_t> merge(const Session &session, const ChangeOptions &options)
{
    const Result<Draft> draft = tie(session, options, "merge");
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!draft || !reader)
        return std::unexpected(draft ? reader.error() : draft.error());
    const Result<std::vector<MergeChoice>> choices =
        mergeChoices(**reader, draft->record, draft->about.front().record, Language::English);
    if (!choices)
        return std::unexpected(choices.error());
    for (const MergeChoice &choice : *choices)
        say(choice.what + ": " + choice.kept + "  (not " + choice.others + "; " + choice.why + ")\n");
    if (options.onlyShow)
        return 0;
    return session.write({*draft});
}

// An unmerge names the acts that tied the two, so that it undoes what was known here and nothing else.
Result<int64_t> unmerge(const Session &session, const ChangeOptions &options)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    const Result<std::vector<EntryId>> merges =
        reader ? (*reader)->mergesOf(options.record) : std::unexpected(reader.error());
    if (!merges)
        return std::unexpected(merges.error());
    if (merges->empty())
        return fail(Remedy::AskAgain, "this record is merged with no other");
    Result<Draft> draft = session.actOn(options.record, "unmerge");
    if (!draft)
        return std::unexpected(draft.error());
    for (const EntryId &merge : *merges)
        draft->about.push_back({.entry = merge});
    return session.write({*draft});
}

using Run = Result<int64_t> (*)(const Session &, const ChangeOptions &);

CLI::App *add(CLI::App &app, Session &session, const std::shared_ptr<ChangeOptions> &options,
              const char *name, const char *words, Run run)
{
    CLI::App *command = app.add_subcommand(name, words);
    command->add_option("--record", options->record)->required()->type_name("ID");
    command->callback([&session, options, run] {
        session.run = [&session, options, run] { return run(session, *options); };
    });
    return command;
}

void addTie(CLI::App &app, Session &session, const char *name, const char *words, Run run)
{
    const auto options = std::make_shared<ChangeOptions>();
    CLI::App *command = add(app, session, options, name, words, run);
    command->add_option("--to", options->other, "the other record")->required()->type_name("ID");
    command->add_option("--as", options->as, "what ties them, in a word");
}

} // namespace

void addRecords(CLI::App &app, Session &session)
{
    const auto fields = std::make_shared<ChangeOptions>();
    add(app, session, fields, "set", "changes fields of a record", setFields)
        ->add_option("FIELDS", fields->pairs)
        ->required()
        ->type_name("FIELD=VALUE");
    const auto status = std::make_shared<ChangeOptions>();
    CLI::App *command = add(app, session, status, "status", "a record reached a step of its life", setStatus);
    command->add_option("--to", status->step, "the step")->required()->type_name("STEP");
    command->add_option("--at", status->at, "when; otherwise now")->type_name("TIME");
    command->add_flag("--taken-back", status->taken, "it was not reached after all");
    addTie(app, session, "link", "ties two records together",
           [](const Session &s, const ChangeOptions &o) { return link(s, o, "link"); });
    addTie(app, session, "unlink", "unties two records",
           [](const Session &s, const ChangeOptions &o) { return link(s, o, "unlink"); });
    const auto merged = std::make_shared<ChangeOptions>();
    command =
        add(app, session, merged, "merge",
            "two records are one and the same; says first what becomes of what they say differently", merge);
    command->add_option("--to", merged->other, "the other record")->required()->type_name("ID");
    command->add_flag("--only-show", merged->onlyShow, "says it and merges nothing");
    add(app, session, std::make_shared<ChangeOptions>(), "unmerge",
        "what was merged with this record is a record of its own again", unmerge);
}

} // namespace piketboek
