// IconPicture shows one icon in one colour; it is tinted on the processor, so it also shows on the software
// renderer, and those that look the same are one picture in memory.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class IconPicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString glyph MEMBER m_glyph NOTIFY changed
                   REQUIRED) ///< its file in the icons, without .svg; "" for none
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

public:
    explicit IconPicture(QQuickItem *parent = nullptr);

    /// The icon as it is shown: `side` pixels wide and high; null when there is none of that name.
    static QImage picture(const QString &glyph, int side, QColor color);

signals:
    void changed();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    QString m_glyph;
    QColor m_color = Qt::black;
    QImage m_picture;
};

} // namespace piketboek
