#include "view/blurstrokes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace piketboek {

namespace {

// What is left of a mean: too little to try out which words or digits give it.
constexpr int step = 16;

/// The blocks of a picture, and which of them were touched.
class Grid
{
public:
    explicit Grid(QSize picture) : m_picture(picture)
    {
        const int longest = std::max(picture.width(), picture.height());
        const auto along = [longest](int side) {
            return std::clamp(qRound(double(BlurStrokes::blocks) * side / longest), 1, side);
        };
        m_across = along(picture.width());
        m_down = along(picture.height());
        m_touched.assign(static_cast<size_t>(m_across) * static_cast<size_t>(m_down), false);
    }

    // A finger that goes fast leaves points far apart.
    void touchAlong(QPointF from, QPointF to)
    {
        const QPointF way = inBlocks(to) - inBlocks(from);
        const double length = std::min(std::hypot(way.x(), way.y()), 4.0 * BlurStrokes::blocks);
        const int steps = std::max(1, qCeil(2 * length));
        for (int step = 0; step <= steps; ++step)
            touch(inBlocks(from) + way * step / steps);
    }

    template<class Do>
    void eachTouched(const Do &what) const
    {
        for (int row = 0; row < m_down; ++row)
            for (int column = 0; column < m_across; ++column)
                if (m_touched[place(column, row)])
                    what(block(column, row));
    }

private:
    QPointF inBlocks(QPointF at) const { return {at.x() * m_across, at.y() * m_down}; }
    size_t place(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_across) + static_cast<size_t>(column);
    }

    void touch(QPointF middle)
    {
        const double reach = BlurStrokes::radius;
        const auto span = [reach](double at, int most) {
            return std::pair(std::clamp(qFloor(at - reach), 0, most), std::clamp(qCeil(at + reach), 0, most));
        };
        const auto [left, right] = span(middle.x(), m_across);
        const auto [top, bottom] = span(middle.y(), m_down);
        for (int row = top; row < bottom; ++row)
            for (int column = left; column < right; ++column) {
                const double across = middle.x() - std::clamp(middle.x(), column + 0.0, column + 1.0);
                const double down = middle.y() - std::clamp(middle.y(), row + 0.0, row + 1.0);
                if (std::hypot(across, down) <= reach)
                    m_touched[place(column, row)] = true;
            }
    }

    QRect block(int column, int row) const
    {
        const auto at = [](int number, int of, int side) {
            return static_cast<int>(qint64(number) * side / of);
        };
        const QPoint first(at(column, m_across, m_picture.width()), at(row, m_down, m_picture.height()));
        const QPoint after(at(column + 1, m_across, m_picture.width()),
                           at(row + 1, m_down, m_picture.height()));
        return {first, after - QPoint(1, 1)};
    }

    QSize m_picture;
    int m_across = 1;
    int m_down = 1;
    std::vector<bool> m_touched;
};

QRgb meanOf(const QImage &picture, QRect block)
{
    qint64 red = 0, green = 0, blue = 0;
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = block.left(); x <= block.right(); ++x) {
            red += qRed(line[x]);
            green += qGreen(line[x]);
            blue += qBlue(line[x]);
        }
    }
    const qint64 count = qint64(block.width()) * block.height();
    const auto coarse = [count](qint64 sum) {
        return static_cast<int>(sum / count / step * step + step / 2);
    };
    return qRgb(coarse(red), coarse(green), coarse(blue));
}

void flatten(QImage &picture, QRect block)
{
    const QRgb mean = meanOf(picture, block);
    for (int y = block.top(); y <= block.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        std::fill(line + block.left(), line + block.right() + 1, mean);
    }
}

// What can be seen through shows white, as on paper.
QImage opaque(const QImage &picture)
{
    QImage all(picture.size(), QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter(&all).drawImage(QPoint(), picture);
    return all;
}

} // namespace

void BlurStrokes::begin(QPointF at)
{
    m_strokes.push_back({at});
}

void BlurStrokes::draw(QPointF to)
{
    if (!m_strokes.empty())
        m_strokes.back().push_back(to);
}

void BlurStrokes::undo()
{
    if (!m_strokes.empty())
        m_strokes.pop_back();
}

QImage BlurStrokes::over(const QImage &picture) const
{
    if (picture.isNull())
        return {};
    Grid grid(picture.size());
    for (const std::vector<QPointF> &stroke : m_strokes)
        for (size_t point = 0; point < stroke.size(); ++point)
            grid.touchAlong(stroke[point == 0 ? 0 : point - 1], stroke[point]);
    QImage blurred = opaque(picture);
    grid.eachTouched([&blurred](QRect block) { flatten(blurred, block); });
    return blurred;
}

} // namespace piketboek
