// LineWords is one entry as a person reads it: when, what kind, which words, by whom, and its marks.
#pragma once

#include "view/desk.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

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
    QString bare = {};     ///< of what was said only what can be said anew
    QString original = {}; ///< the words before they were corrected; "" when they never were
    QString author = {};
    QVariantList attached = {}; ///< as attachedRows has them
    QStringList marks = {};
    bool struck = false;
    bool own = false;
    bool delivered = false;
    bool fresh = false;

    /// Nothing of another tablet is ever "not delivered".
    static LineWords from(const Line &line, const Desk &desk);
    /// What an author is called on the pages.
    static QString writer(const std::string &author, const Desk &desk);
};

} // namespace piketboek
