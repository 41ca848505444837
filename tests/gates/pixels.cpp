#include "pixels.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace piketboek {

namespace {

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

std::map<QRgb, int> coloursIn(const QImage &image, const QRect &area)
{
    std::map<QRgb, int> counted;
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counted[image.pixel(x, y)];
    return counted;
}

int mostOf(const std::map<QRgb, int> &counted, QRgb besides)
{
    int most = 0;
    for (const auto &[colour, count] : counted)
        most = colour == besides ? most : std::max(most, count);
    return most;
}

} // namespace

double luminanceOf(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrastOf(QRgb one, QRgb other)
{
    const auto [dark, light] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (light + 0.05) / (dark + 0.05);
}

// The edges of letters are mixtures: the ink is what stands out most of all that is seen about as often as
// any.
std::optional<double> contrastIn(const QImage &image, const QRect &area)
{
    const std::map<QRgb, int> counted = coloursIn(image, area);
    if (counted.size() < 2)
        return {};
    const QRgb ground =
        std::ranges::max_element(counted, {}, [](const auto &one) { return one.second; })->first;
    const int seldom = mostOf(counted, ground) / 5;
    double strongest = 1;
    for (const auto &[colour, count] : counted)
        if (count > seldom)
            strongest = std::max(strongest, contrastOf(colour, ground));
    return strongest;
}

double contrastAcross(const QImage &image, int left, int right, int row)
{
    const QRgb outside = image.pixel(left, row);
    double strongest = 1;
    for (int x = left; x <= right; ++x)
        strongest = std::max(strongest, contrastOf(image.pixel(x, row), outside));
    return strongest;
}

double brightestOf(const QImage &image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    double brightest = 0;
    for (const QRgb colour : seen)
        brightest = std::max(brightest, luminanceOf(colour));
    return brightest;
}

} // namespace piketboek
