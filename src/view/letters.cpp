#include "view/letters.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr char16_t softHyphen = 0xAD;
constexpr char16_t firstMark = 0x300;

bool standsAlone(QChar letter)
{
    static constexpr std::array alone = {QChar::Script_Common, QChar::Script_Latin, QChar::Script_Greek,
                                         QChar::Script_Cyrillic};
    return !letter.isMark() && !letter.isSurrogate() && letter.category() != QChar::Other_Format &&
           std::ranges::find(alone, letter.script()) != alone.end();
}

} // namespace

bool Letters::join(const QString &words)
{
    return std::ranges::any_of(words, [](QChar letter) {
        return letter.unicode() < firstMark ? letter.unicode() == softHyphen : !standsAlone(letter);
    });
}

} // namespace piketboek
