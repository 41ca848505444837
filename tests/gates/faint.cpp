#include "controls.h"
#include "gates.h"
#include "pixels.h"

namespace piketboek {

namespace {

constexpr double forText = 7;
constexpr double forShapes = 3;

QString finding(const char *what, const QQuickItem &item, double measured, double bound)
{
    return QString("%1 \"%2\" %3 < %4").arg(what, nameOf(item)).arg(measured, 0, 'f', 1).arg(bound);
}

bool isText(const QQuickItem &item)
{
    return carriesText(item) && !item.property("text").toString().trimmed().isEmpty();
}

void judge(QStringList &findings, const Sight &sight, const SeenItem &one, const QRectF &area, double bound)
{
    const std::optional<double> contrast = contrastIn(sight.image, area.toRect());
    if (contrast && *contrast < bound)
        findings << finding(bound == forText ? "text" : "icon", *one.item, *contrast, bound);
}

// A rectangle without a border says that it has a black one. What can not be pressed may have a faint edge.
bool hasEdge(const QQuickItem &control)
{
    const auto *background = control.property("background").value<QQuickItem *>();
    const auto *border = background ? background->property("border").value<QObject *>() : nullptr;
    return control.isEnabled() && border && border->property("width").toReal() > 0 &&
           border->property("color").value<QColor>() != Qt::black;
}

void judgeEdge(QStringList &findings, const Sight &sight, const SeenItem &control)
{
    const int left = qRound(control.area.left());
    const double contrast =
        contrastAcross(sight.image, left - 2, left + 3, qRound(control.area.center().y()));
    if (contrast < forShapes)
        findings << finding("edge", *control.item, contrast, forShapes);
}

} // namespace

QStringList tooFaint(const Sight &sight)
{
    QStringList findings;
    // What is scrolled half away is judged where it is seen whole.
    for (const SeenItem &one : sight.items) {
        if (isText(*one.item) && isSeenWhole(one))
            judge(findings, sight, one, wordsOf(*one.item), forText);
        if (isOf(*one.item, "Icon") && isSeenWhole(one))
            judge(findings, sight, one, one.area, forShapes);
    }
    for (const SeenItem &control : controlsOn(sight))
        if (hasEdge(*control.item) && isSeenWhole(control) && control.area.left() >= 2)
            judgeEdge(findings, sight, control);
    return findings;
}

} // namespace piketboek
