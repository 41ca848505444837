// Painted pictures that differ from each other, and a file of map tiles made of them.
#pragma once

#include "place/mercator.h"
#include "support/mbtilesfile.h"

#include <QBuffer>
#include <QPainter>

namespace piketboek {

inline QByteArray pictureOf(QSize size, int number, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, size.width(), size.height());
    sky.setColorAt(0, QColor::fromHsv(number * 37 % 360, 120, 200));
    sky.setColorAt(1, QColor::fromHsv(number * 91 % 360, 160, 90));
    painter.fillRect(image.rect(), sky);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// All of Dordrecht from afar and its middle from near.
inline QString layOutTiles(const QString &directory)
{
    const QString path = directory + "/dordrecht.mbtiles";
    MbTilesFile file(path);
    const WorldPoint middle = mercator::toWorld({51.795, 4.69});
    QList<QByteArray> painted;
    for (int number = 0; number < 16; ++number)
        painted += pictureOf({256, 256}, number, "PNG");
    file.run("BEGIN");
    for (int zoom = 8; zoom <= 17; ++zoom) {
        const int side = 1 << zoom, column = int(middle.x * side), row = int(middle.y * side);
        for (int x = column - 14; x <= column + 14; ++x) {
            for (int y = row - 14; y <= row + 14; ++y)
                file.add(zoom, x, side - 1 - y, painted[(x + y) % 16]);
        }
    }
    file.run("COMMIT");
    return path;
}

} // namespace piketboek
