#include "view/letters.h"

#include <QCache>
#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr char16_t softHyphen = 0xAD;
constexpr char16_t firstMark = 0x300;
constexpr qsizetype mostKnown = 2000;

bool standsAlone(QChar letter)
{
    static constexpr std::array alone = {QChar::Script_Common, QChar::Script_Latin, QChar::Script_Greek,
                                         QChar::Script_Cyrillic};
    return !letter.isMark() && !letter.isSurrogate() && letter.category() != QChar::Other_Format &&
           std::ranges::find(alone, letter.script()) != alone.end();
}

QFont letterOf(const QString &words, const QString &family, int weight, int size)
{
    QFont letter(family);
    // As QML says it: otherwise the same letter would be loaded twice.
    const int unshaped = Letters::join(words) ? 0 : QFont::PreferNoShaping;
    letter.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferDefault | unshaped));
    letter.setWeight(static_cast<QFont::Weight>(weight));
    letter.setPixelSize(size);
    return letter;
}

// Buttons say the same few words again and again, and setting letters is dear.
struct Asked
{
    QString words = {};
    QString family = {};
    int weight = 0;
    int size = 0;

    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed)
{
    return qHashMulti(seed, asked.words, asked.family, asked.weight, asked.size);
}

qreal widthOf(const Asked &asked)
{
    static QCache<Asked, qreal> known(mostKnown);
    if (const qreal *width = known.object(asked))
        return *width;
    const QFont letter = letterOf(asked.words, asked.family, asked.weight, asked.size);
    const qreal width = QFontMetricsF(letter).horizontalAdvance(asked.words);
    known.insert(asked, new qreal(width));
    return width;
}

} // namespace

bool Letters::join(const QString &words)
{
    return std::ranges::any_of(words, [](QChar letter) {
        return letter.unicode() < firstMark ? letter.unicode() == softHyphen : !standsAlone(letter);
    });
}

qreal Letters::width(const QString &words, const QString &family, int weight, int size)
{
    return widthOf({words, family, weight, size});
}

qreal Letters::longest(const QString &words, const QString &family, int weight, int size)
{
    qreal longest = 0;
    for (const QString &word : words.split(' '))
        longest = std::max(longest, widthOf({word, family, weight, size}));
    return longest;
}

} // namespace piketboek
