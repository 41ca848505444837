// Pixels are judged as WCAG 2.2 does: relative luminance from 0 to 1, contrast from 1 to 21.
#pragma once

#include <QImage>

#include <optional>

namespace piketboek {

double luminanceOf(QRgb colour);
double contrastOf(QRgb one, QRgb other);

/// The contrast between what fills most of the area and what is drawn on it; nothing when it has one colour.
std::optional<double> contrastIn(const QImage &image, const QRect &area);

/// The strongest contrast with the first of those pixels, along that row.
double contrastAcross(const QImage &image, int left, int right, int row);

double brightestOf(const QImage &image);

} // namespace piketboek
