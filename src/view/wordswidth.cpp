#include "view/wordswidth.h"

#include "view/letters.h"

#include <QCache>
#include <QFontMetricsF>

#include <algorithm>

namespace piketboek {

namespace {

constexpr qsizetype mostKnown = 2000;

// Buttons say the same few words again and again, and setting letters is dear.
qreal widthOf(const QString &words, const QFont &font)
{
    static QCache<QPair<QString, QFont>, qreal> known(mostKnown);
    const QPair<QString, QFont> asked(words, font);
    if (const qreal *width = known.object(asked))
        return *width;
    const qreal width = QFontMetricsF(font).horizontalAdvance(words);
    known.insert(asked, new qreal(width));
    return width;
}

} // namespace

WordsWidth::WordsWidth(QObject *parent) : QObject(parent)
{
    connect(this, &WordsWidth::asked, this, &WordsWidth::measure);
}

void WordsWidth::componentComplete()
{
    m_isMade = true;
    measure();
}

QFont WordsWidth::letter() const
{
    QFont font(m_family);
    // As QML says it: otherwise the same letter would be loaded twice.
    const int unshaped = Letters::join(m_words) ? 0 : QFont::PreferNoShaping;
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferDefault | unshaped));
    font.setWeight(static_cast<QFont::Weight>(m_weight));
    font.setPixelSize(m_size);
    return font;
}

qreal WordsWidth::longest() const
{
    qreal longest = 0;
    for (const QString &word : m_words.split(' '))
        longest = std::max(longest, widthOf(word, letter()));
    return longest;
}

void WordsWidth::measure()
{
    if (!m_isMade)
        return;
    m_whole = widthOf(m_words, letter());
    emit measured();
}

} // namespace piketboek
