// Records of any register as short as a story tells them; days are of March 2020 unless said.
#pragma once

#include "acts.h"
#include "base/writtentime.h"
#include "registers/due.h"
#include "registers/lives.h"
#include "town.h"

#include <QString>

namespace piketboek {

/// "02", "02 20:00", "2020-06-14 11:00", "2020-06": as the entry format spells it.
inline std::string spelledTime(std::string time)
{
    if (time.size() == 2 || time.substr(2, 1) == " ")
        time.insert(0, "2020-03-");
    if (time.size() <= 10)
        return time;
    return spelled(Precision::Minute, localTime(when(time)));
}

inline Draft step(std::string name, const std::string &time)
{
    return pressed(std::move(name), spelledTime(time));
}

inline Draft dated(std::string name, const std::string &time)
{
    return set(std::move(name), spelledTime(time));
}

inline Draft mistakeOf(const std::string &id)
{
    Draft draft = act("withdraw");
    draft.about = {{{}, id}};
    return draft;
}

/// "" for opened at no known time. `acts` are of one device, in their order.
inline RecordState record(const std::string &registerName, const std::string &opened,
                          const std::vector<Draft> &acts, const std::string &id = someRecord,
                          const std::string &municipality = "GM0505")
{
    Town town(1);
    const auto write = [&](Draft draft) {
        draft.record = id;
        draft.registerName = registerName;
        town.write(0, draft);
    };
    Draft open = act("open");
    if (!opened.empty())
        open = at(open, spelledTime(opened), "hand");
    open.municipality = municipality;
    open.exercise = "no";
    write(open);
    for (const Draft &draft : acts)
        write(draft);
    return RecordState::fold(town.placed());
}

inline constexpr auto firstMeeting = "0170057a-4d80-7c55-9a31-6b1f0c4de0a1";
inline constexpr auto secondMeeting = "0170057a-4d80-7c55-9a31-6b1f0c4de0a2";
inline constexpr auto otherRecord = "0170057a-4d80-7c55-9a31-6b1f0c4de0b1";

using Acts = std::vector<Draft>;

inline Acts operator+(Acts acts, const Acts &more)
{
    acts.insert(acts.end(), more.begin(), more.end());
    return acts;
}

/// Adopted on the 2nd at 19:00, published at 20:00.
inline const Acts mayors = {set("kind", "noodverordening"), set("authority", "burgemeester"),
                            step("published", "02 20:00")};

inline Acts ofKind(const char *kind)
{
    return {set("kind", kind), set("authority", "burgemeester")};
}

inline RecordState ordinance(const Acts &acts, const std::string &adopted = "02 19:00")
{
    return record("ordinance", adopted, acts);
}

/// In 39 seats; nobody was counted when it is negative.
inline RecordState meeting(const std::string &starts, int present = -1, const std::string &id = firstMeeting,
                           const Acts &more = {})
{
    Acts acts = {dated("starts", starts), set("members", 39)};
    if (present >= 0)
        acts.push_back(set("present", present));
    return record("council_meeting", "01 09:00", acts + more, id);
}

/// "10 22:00", of another month "2020-04-10 22:00".
inline QString clockOf(int64_t instant)
{
    const std::string all = spelled(Precision::Minute, localTime(instant)).substr(0, 16);
    QString text = QString::fromStdString(all).replace('T', ' ');
    return text.startsWith("2020-03-") ? text.mid(8) : text;
}

/// "ratify by 10 22:00 [Gemeentewet art. 176 lid 3] opinion coarse"
inline QString shown(const Due &due)
{
    QString text = QString::fromStdString(due.what);
    if (due.by)
        text += " by " + clockOf(*due.by);
    if (due.since)
        text += " since " + clockOf(*due.since);
    if (!due.article.empty())
        text += " [" + QString::fromUtf8(due.article.data(), qsizetype(due.article.size())) + "]";
    for (const auto &[holds, word] :
         {std::pair(due.opinion, " opinion"), std::pair(due.setting, " setting"),
          std::pair(due.coarse, " coarse"), std::pair(due.late, " late"), std::pair(due.done, " done")})
        text += holds ? word : "";
    return text;
}

/// The due of that name; "" when there is none.
inline Due dueOf(const std::vector<Due> &dues, const std::string &what)
{
    for (const Due &due : dues)
        if (due.what == what)
            return due;
    return {};
}

} // namespace piketboek
