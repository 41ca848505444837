// A sight is one page as it stands: its picture and every item on it, for the gates to judge.
#pragma once

#include "seenitems.h"

#include <QImage>
#include <QStringList>

namespace piketboek {

struct Sight
{
    QImage image = {};
    std::vector<SeenItem> items = {};
    qreal pixelsPerMm = 1;
    bool night = false;
};

/// What a person calls the item: its accessible name, else its words, else its type.
QString nameOf(const QQuickItem &item);

/// True for an item of that QML type, or of one made from it.
bool isOf(const QQuickItem &item, const QByteArray &type);

bool holds(const QQuickItem &outer, const QQuickItem &inner);

/// The room that the item's words take, in pixels of the window.
QRectF wordsOf(const QQuickItem &item);

} // namespace piketboek
