#include "view/tilesplace.h"

namespace piketboek {

namespace {

QString keyOf(const QSizeF &window)
{
    return QString("%1x%2").arg(qRound(window.width())).arg(qRound(window.height()));
}

} // namespace

TilesPlace::TilesPlace(const QString &file, QObject *parent)
    : QObject(parent), m_file(file, QSettings::IniFormat)
{
}

QRectF TilesPlace::in(const QSizeF &window) const
{
    const QRectF place = m_file.value(keyOf(window)).toRectF();
    return QRectF(QPointF(), window).contains(place) ? place : QRectF();
}

void TilesPlace::stood(const QSizeF &window, const QRectF &place)
{
    if (place.isEmpty() || in(window) == place)
        return;
    if (m_file.allKeys().size() >= sizes && !m_file.contains(keyOf(window)))
        m_file.clear();
    m_file.setValue(keyOf(window), place);
    m_file.sync();
}

} // namespace piketboek
