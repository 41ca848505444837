// BlurStrokes are what a finger painted over a picture: every block of it that was touched becomes one flat
// colour, in which what was there can not be found back.
#pragma once

#include <QImage>
#include <QPointF>

#include <vector>

namespace piketboek {

class BlurStrokes
{
public:
    static constexpr int blocks = 32;     ///< along the longest side of a picture
    static constexpr double radius = 1.5; ///< of the finger, in blocks

    /// In parts of the picture's width and height, so 0 to 1 is on it.
    void begin(QPointF at);
    /// Of the stroke that was begun last.
    void draw(QPointF to);
    /// Takes back the last stroke.
    void undo();
    void clear() { m_strokes.clear(); }
    bool isEmpty() const { return m_strokes.empty(); }

    /// The same blocks of it at any size; all other pixels are as they were. Opaque, without texts.
    QImage over(const QImage &picture) const;

private:
    std::vector<std::vector<QPointF>> m_strokes;
};

} // namespace piketboek
