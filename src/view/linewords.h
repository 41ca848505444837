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
    QString kind = {};
    QString kindWord = {};
    QString text = {};
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

/// Whether an entry stands in a list as a line of its own, or only changes another.
bool isLineOfItsOwn(const Envelope &envelope);

/// The words for a category, a kind of line, a status time.
QString categoryWord(std::string_view category, Language language);
QString kindWord(std::string_view kind, Language language);
QString timeWord(std::string_view key, Language language);

} // namespace piketboek
