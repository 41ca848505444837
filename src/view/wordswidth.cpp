#include "view/wordswidth.h"

#include <QFontMetricsF>

#include <algorithm>

namespace piketboek {

WordsWidth::WordsWidth(QObject *parent) : QObject(parent)
{
    connect(this, &WordsWidth::asked, this, &WordsWidth::measure);
}

void WordsWidth::componentComplete()
{
    m_isMade = true;
    measure();
}

void WordsWidth::measure()
{
    if (!m_isMade)
        return;
    QFont font(m_family);
    font.setWeight(static_cast<QFont::Weight>(m_weight));
    font.setPixelSize(m_size);
    const QFontMetricsF letter(font);
    const qreal whole = letter.horizontalAdvance(m_words);
    qreal longest = m_words.contains(' ') ? 0 : whole;
    for (const QString &word : longest > 0 ? QStringList() : m_words.split(' '))
        longest = std::max(longest, letter.horizontalAdvance(word));
    if (whole == m_whole && longest == m_longest)
        return;
    m_whole = whole;
    m_longest = longest;
    emit measured();
}

} // namespace piketboek
