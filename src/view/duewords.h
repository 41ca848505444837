// DueWords is what a record waits for as a person reads it: what, by when or since when, and by which rule.
#pragma once

#include "exchange/standinglist.h"
#include "view/desk.h"

namespace piketboek {

struct DueWords
{
    QString what = {};
    QString when = {}; ///< "nog 3 u 12, vóór vr 12 jun 12:00" or "1 u 12, sinds ma 3 feb 14:30"
    QString rule = {}; ///< the article, "opvatting" where it is not its text, "eigen termijn"; "" for none
    bool done = false;
    bool late = false; ///< a fact

    static DueWords from(const Due &due, const Desk &desk);
    /// In one line: "what · when · rule".
    QString line() const;
};

/// What a list says of a record: its most urgent due, else that it is in force or soon.
QString standingWords(const StandingRecord &standing, const Desk &desk);

} // namespace piketboek
