// The TilesPlace is where the tiles of Nu stood last in a window of a size: a start can show them there
// before all else.
#pragma once

#include <QObject>
#include <QRectF>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class TilesPlace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    explicit TilesPlace(const QString &file, QObject *parent = nullptr);

    /// In the window, px; its height is that of one tile. Empty for a size in which they never stood.
    Q_INVOKABLE QRectF in(const QSizeF &window) const;
    bool isKnown() const { return !m_file.allKeys().isEmpty(); }
    /// Kept for the next start, of at most `sizes` windows.
    Q_INVOKABLE void stood(const QSizeF &window, const QRectF &place);

    static constexpr int sizes = 8;

private:
    QSettings m_file;
};

} // namespace piketboek
