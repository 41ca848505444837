#include "sight.h"

#include <QAccessible>

namespace piketboek {

namespace {

QString wordsFor(const QQuickItem &item)
{
    const QAccessibleInterface *access =
        QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item));
    const QString name = access ? access->text(QAccessible::Name) : QString();
    return name.isEmpty() ? item.property("text").toString() : name;
}

qreal before(qreal room, qreal taken, bool atEnd, bool inMiddle)
{
    return inMiddle ? (room - taken) / 2 : atEnd ? room - taken : 0;
}

} // namespace

QString nameOf(const QQuickItem &item)
{
    const QString name = wordsFor(item).simplified();
    return name.isEmpty() ? QString(item.metaObject()->className()).section('_', 0, 0) : name.left(40);
}

bool isOf(const QQuickItem &item, const QByteArray &type)
{
    for (const QMetaObject *one = item.metaObject(); one; one = one->superClass())
        if (QByteArray(one->className()).startsWith(type + "_QML"))
            return true;
    return false;
}

bool holds(const QQuickItem &outer, const QQuickItem &inner)
{
    return &outer == &inner || outer.isAncestorOf(&inner);
}

QRectF wordsOf(const QQuickItem &item)
{
    const QSizeF taken(item.property("contentWidth").toReal(), item.property("contentHeight").toReal());
    const int across = item.property("effectiveHorizontalAlignment").toInt();
    const int down = item.property("verticalAlignment").toInt();
    const qreal x = before(item.width(), taken.width(), across & Qt::AlignRight, across & Qt::AlignHCenter);
    const qreal y = before(item.height(), taken.height(), down & Qt::AlignBottom, down & Qt::AlignVCenter);
    return item.mapRectToScene(QRectF(QPointF(x, y), taken));
}

} // namespace piketboek
