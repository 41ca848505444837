// IncidentWords is one incident as a person reads it: title, number, state, alarm, place, conflicts.
#pragma once

#include "base/happened.h"
#include "view/desk.h"
#include "view/timesmodel.h"

#include <QVariantList>

namespace piketboek {

struct IncidentWords
{
    QString category = {};
    QString title = {};
    QString number = {};
    QString since = {};
    QString statusWords = {};
    bool unconfirmed = false;
    bool mistaken = false;
    QString grip = {};
    int64_t gripLevel = 0;
    QString place = {};
    bool placeKnown = false;
    QString neighbourhood = {};
    QString coordinates = {}; ///< "51.81330, 4.69010 · RD 106930, 425194"
    bool onlyInWords = false; ///< a hectometre, and no position
    QString effectArea = {};  ///< "Gebied, 5 punten"
    QString effectTyped = {}; ///< the same as it is typed
    QString highlight = {};
    QString subcategory = {};
    QString alarmWords = {};
    bool alarmKnown = false;
    QString confirmWords = {};
    QString conflictWords = {};
    int64_t begin = 0; ///< ms UTC from which its duration counts; 0 when it is known to the day or less

    static IncidentWords from(const RecordState &state, Desk &desk);
};

/// The kinds of incident that may be chosen, those of its category first: {id, words}.
QVariantList kindsFor(const RecordState &state, const Desk &desk);

/// When a status time was pressed; nothing when it never was, or lapsed.
std::optional<Happened> pressedTime(const RecordState &state, const std::string &key);

/// The status times in the order they happen; `editing` is the key of the one being repaired.
std::vector<TimeRow> timeRows(const RecordState &state, const QString &editing, Desk &desk);

} // namespace piketboek
