#include "controls.h"
#include "gates.h"

#include <algorithm>

namespace piketboek {

namespace {

bool isWords(const QQuickItem &item)
{
    return item.inherits("QQuickText") && !item.property("text").toString().trimmed().isEmpty();
}

bool scrolls(const QQuickItem &item)
{
    for (const QQuickItem *one = item.parentItem(); one; one = one->parentItem())
        if (one->inherits("QQuickFlickable"))
            return true;
    return false;
}

// Of an excerpt the whole stands on the page that a tap opens, or where it is when the keyboard goes.
bool isCut(const QQuickItem &words)
{
    return (words.property("truncated").toBool() && !words.property("excerpt").toBool()) ||
           words.property("contentWidth").toReal() > words.width() + 1 ||
           words.property("contentHeight").toReal() > words.height() + 1;
}

// What scrolls may go on below the edge, never beside it.
bool isOutside(const SeenItem &one)
{
    return one.seen.width() < one.area.width() - 1 ||
           (!scrolls(*one.item) && one.seen.height() < one.area.height() - 1);
}

bool overlap(const QRectF &one, const QRectF &other)
{
    const QRectF both = one.intersected(other);
    return both.width() > 1 && both.height() > 1;
}

void judgeWords(QStringList &findings, const SeenItem &one)
{
    if (isCut(*one.item))
        findings << QString("cut \"%1\"").arg(nameOf(*one.item));
    if (isOutside(one))
        findings << QString("outside \"%1\"").arg(nameOf(*one.item));
}

std::vector<SeenItem> wordsOn(const Sight &sight)
{
    std::vector<SeenItem> words;
    for (const SeenItem &one : sight.items)
        if (isWords(*one.item))
            words.push_back({one.item, one.area, wordsOf(*one.item).intersected(one.seen)});
    return words;
}

void judgeOverlaps(QStringList &findings, const std::vector<SeenItem> &items)
{
    for (auto one = items.begin(); one != items.end(); ++one)
        for (auto other = std::next(one); other != items.end(); ++other)
            if (!holds(*one->item, *other->item) && overlap(one->seen, other->seen))
                findings << QString("over \"%1\" \"%2\"").arg(nameOf(*one->item), nameOf(*other->item));
}

} // namespace

QStringList cutOrOverlapping(const Sight &sight)
{
    QStringList findings;
    for (const SeenItem &one : sight.items)
        if (isWords(*one.item))
            judgeWords(findings, one);
    std::vector<SeenItem> controls = controlsOn(sight);
    std::erase_if(controls, [](const SeenItem &one) { return isList(*one.item) || isDragged(*one.item); });
    for (const SeenItem &one : controls)
        if (isOutside(one))
            findings << QString("outside \"%1\"").arg(nameOf(*one.item));
    judgeOverlaps(findings, wordsOn(sight));
    judgeOverlaps(findings, controls);
    return findings;
}

} // namespace piketboek
