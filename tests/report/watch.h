// A Watch is a tablet during one fire: what the officers write about it, in the minutes in which it happens.
#pragma once

#include "report/book.h"

#include "report/situation.h"
#include "support/acts.h"

namespace piketboek {

class Watch
{
public:
    Watch() { book.clock.set(1'584'147'600'000); } // 14 March 2020 02:00 local

    EntryId write(Draft draft, const std::string &minute = {})
    {
        if (draft.record.empty())
            draft.record = record;
        draft.registerName = "incident";
        draft.role = "ovd-bz";
        draft.author = draft.author.empty() ? "OvD-Bz 1" : draft.author;
        if (!minute.empty())
            draft.happened = HappenedText{"2020-03-14T" + minute + "+01:00", "Europe/Amsterdam", "button"};
        book.clock.pass(1);
        const EntryId id = must(book.journal().write(draft)).id;
        while (!must(book.journal().project(500))) {
        }
        return id;
    }
    EntryId open() { return write(openIncident(record)); }
    EntryId line(const std::string &kind, const std::string &text, const std::string &minute)
    {
        Draft draft{.act = "line", .plain = Json::object({{"kind", kind}}), .covered = {{"text", text}}};
        return write(draft, minute);
    }
    EntryId act(const std::string &name, Json plain, const std::string &minute = {})
    {
        return write(Draft{.act = name, .plain = std::move(plain)}, minute);
    }
    EntryId cover(const std::string &field, Json value)
    {
        return write(Draft{.act = "set", .covered = {{field, std::move(value)}}});
    }
    EntryId done(const EntryId &action)
    {
        return write(
            Draft{.act = "line", .about = {{action, {}}}, .plain = Json::object({{"kind", "done"}})});
    }

    /// At 03:12 local.
    Situation situation() { return must(Situation::of(book.reader(), record, now)); }

    static constexpr int64_t now = 1'584'147'600'000 + 72LL * 60'000;
    const std::string record = "0170d6f0-0000-7c55-9a31-6b1f0c4de001";
    Book book;
};

} // namespace piketboek
