#include "visibletexts.h"

#include "seenitems.h"

#include <algorithm>

namespace piketboek {

QStringList visibleTexts(QQuickItem &root)
{
    std::vector<SeenItem> found = seenItems(root);
    std::erase_if(found, [](const SeenItem &one) { return !carriesText(*one.item); });
    std::ranges::stable_sort(found, [](const SeenItem &a, const SeenItem &b) {
        return std::pair(a.area.y(), a.area.x()) < std::pair(b.area.y(), b.area.x());
    });
    QStringList texts;
    for (const SeenItem &one : found)
        texts += one.item->property("text").toString().replace(QChar::Nbsp, ' ').trimmed();
    texts.removeAll(QString());
    return texts;
}

} // namespace piketboek
