#include "person.h"

#include "visibletexts.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int heldMs = 100;
constexpr int patienceMs = 1500;
constexpr int mostSwipes = 4;

bool saysJust(const QQuickItem &control, const QString &name)
{
    return control.property("text").toString() == name || nameOf(control) == name;
}

bool beginsWith(const QQuickItem &control, const QString &name)
{
    const QString all = nameOf(control);
    const QString rest = all.mid(name.size());
    return all.startsWith(name) && !rest.startsWith(' ') && !rest.at(0).isLetter();
}

} // namespace

Person::Person(Tablet &tablet, QSize size) : m_window(tablet, size)
{
    tablet.settings.setPixelsPerMm(5.9);
    QTest::qWait(100);
}

Sight Person::sight()
{
    return {.items = seenItems(*window().contentItem())};
}

std::optional<QPoint> Person::placeOf(const QString &name)
{
    const std::vector<SeenItem> controls = controlsOn(sight());
    const auto placesOf = [&](bool (*isMeant)(const QQuickItem &, const QString &)) {
        std::vector<QPointF> places;
        for (const SeenItem &one : controls) {
            const QPointF middle = one.seen.center();
            if (one.item->isEnabled() && isMeant(*one.item, name) && isSeenWhole(one) &&
                topmostAt(controls, middle) == one.item)
                places.push_back(middle);
        }
        return places;
    };
    std::vector<QPointF> places = placesOf(saysJust);
    if (places.empty())
        places = placesOf(beginsWith);
    const auto nearest = std::ranges::min_element(
        places, {}, [eye = eye()](QPointF place) { return QLineF(eye, place).length(); });
    return nearest == places.end() ? std::nullopt : std::optional(nearest->toPoint());
}

// Of two buttons with the same words the one beside what was typed is meant.
QPointF Person::eye()
{
    const QQuickItem *item = window().activeFocusItem();
    return item ? item->mapToScene({item->width() / 2, item->height() / 2}) : QPointF();
}

// Pages arrange themselves with the next frame, and tiles are dead for a second after a tap.
std::optional<QPoint> Person::placeAtRest(const QString &name)
{
    std::optional<QPoint> before;
    std::optional<QPoint> now = placeOf(name);
    for (int waited = 0; waited < patienceMs && (!now || now != before); waited += 50) {
        QTest::qWait(50);
        before = std::exchange(now, placeOf(name));
    }
    return now;
}

void Person::swipe(QRectF area, qreal way)
{
    ++m_taps;
    const QPoint from = (area.center() + QPointF(0, way / 2)).toPoint();
    QTest::touchEvent(&window(), m_screen.get()).press(0, from, &window());
    for (int step = 1; step <= 8; ++step) {
        QTest::qWait(16);
        QTest::touchEvent(&window(), m_screen.get())
            .move(0, from - QPoint(0, qRound(way * step / 8)), &window());
    }
    QTest::qWait(150);
    QTest::touchEvent(&window(), m_screen.get()).release(0, from - QPoint(0, qRound(way)), &window());
    QTest::qWait(100);
}

std::vector<SeenItem> Person::scrollers()
{
    std::vector<SeenItem> found = sight().items;
    std::erase_if(found, [](const SeenItem &one) {
        const auto length = [&](const char *name) { return one.item->property(name).toReal(); };
        return !one.item->inherits("QQuickFlickable") ||
               length("topMargin") + length("contentHeight") + length("bottomMargin") <=
                   one.item->height() + 1;
    });
    return found;
}

// Whoever knows the page swipes the right part of it the right way: other swipes never were.
bool Person::bringIntoSight(const std::function<bool()> &isSeen)
{
    const int before = m_taps;
    for (const SeenItem &scroller : scrollers()) {
        const QVariant stood = scroller.item->property("contentY");
        for (const qreal direction : {0.7, -0.7}) {
            m_taps = before;
            scroller.item->setProperty("contentY", stood);
            for (int time = 0; time < mostSwipes; ++time) {
                swipe(scroller.seen, scroller.seen.height() * direction);
                if (isSeen())
                    return true;
            }
        }
    }
    return false;
}

void Person::touch(QPoint at)
{
    ++m_taps;
    QTest::touchEvent(&window(), m_screen.get()).press(0, at, &window());
    QTest::qWait(heldMs);
    QTest::touchEvent(&window(), m_screen.get()).release(0, at, &window());
    QTest::qWait(50);
}

std::optional<QPoint> Person::lookFor(const QString &name)
{
    std::optional<QPoint> at = placeAtRest(name);
    if (!at && bringIntoSight([&] { return placeAtRest(name).has_value(); }))
        at = placeAtRest(name);
    if (!at)
        qWarning().noquote() << "not to be seen:" << name << "among" << offered() << read();
    return at;
}

bool Person::sees(const QString &name)
{
    return lookFor(name).has_value();
}

bool Person::tap(const QString &name)
{
    const std::optional<QPoint> at = lookFor(name);
    if (at)
        touch(*at);
    return at.has_value();
}

bool Person::typePin(const QString &digits)
{
    const int before = m_taps;
    const bool typed = std::ranges::all_of(digits, [this](QChar digit) { return tap(digit); });
    m_taps = before;
    return typed;
}

void Person::type(const QString &words)
{
    QTest::qWait(50);
    if (qobject_cast<QQuickItem *>(window().focusObject()) &&
        window().focusObject()->property("selectedText").isValid())
        QTest::keyClick(&window(), Qt::Key_A, Qt::ControlModifier);
    typeOn(words);
}

void Person::typeOn(const QString &words)
{
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, &window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QTest::qWait(50);
}

void Person::enter()
{
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
}

bool Person::reads(const QString &words)
{
    const auto says = [&] {
        return std::ranges::any_of(read(), [&](const QString &one) { return one.contains(words); });
    };
    if (QTest::qWaitFor(says, patienceMs) || bringIntoSight(says))
        return true;
    qWarning().noquote() << "not to be read:" << words << "in" << read();
    return false;
}

QStringList Person::read()
{
    return visibleTexts(*window().contentItem());
}

QStringList Person::offered()
{
    QStringList names;
    for (const SeenItem &one : controlsOn(sight()))
        names << nameOf(*one.item);
    return names;
}

} // namespace piketboek
