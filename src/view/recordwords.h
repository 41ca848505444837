// RecordWords is one record of a register as its page shows it: its fields, its steps, and what is odd in it.
#pragma once

#include "view/desk.h"
#include "view/fieldmodel.h"
#include "view/timesmodel.h"

#include <QVariantList>

namespace piketboek {

struct RecordWords
{
    QString registerName = {};
    QString label = {}; ///< of the register
    QString title = {};
    QString when = {};
    QString step = {};
    bool unconfirmed = false;
    bool mistaken = false;
    std::vector<FieldRow> fields = {};
    std::vector<TimeRow> steps = {};
    QStringList remarks = {};
    QString retention = {}; ///< how long it is kept, and why
    QVariantList dues = {}; ///< {what, when, rule, done, late}, the most urgent first

    static RecordWords from(const RecordState &state, const Description &description, Desk &desk);
};

/// As much of a time as is known.
QString whenWords(const std::string &at, Language language);

} // namespace piketboek
