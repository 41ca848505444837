// LineWords is one entry as a person reads it: when, what kind, which words, by whom, and its marks.
#pragma once

#include "base/language.h"
#include "store/reader.h"

#include <QString>
#include <QStringList>

namespace piketboek {

struct LineWords
{
    int64_t no = 0;
    QString device = {};
    qint64 seq = 0;
    QString day = {};
    QString time = {};
    bool coarse = false; ///< known to the day or less: `time` holds as much of the date as is known
    QString kind = {};
    QString kindWord = {};
    QString said = {};
    QString original = {}; ///< the words before they were corrected; "" when they never were
    QString author = {};
    QStringList marks = {};
    bool struck = false;
    bool own = false;
    bool delivered = false;
    bool fresh = false;

    /// `ownDevice` is this tablet; nothing of another one is ever "not delivered".
    static LineWords from(const Line &line, Language language, const std::string &ownDevice);
};

/// Letters of a device's name that a person can read out, until the central log gives a label.
QString shortDevice(const std::string &device);

} // namespace piketboek
