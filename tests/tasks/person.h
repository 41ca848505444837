// A Person does a task with what the picture offers: the words on it, and its controls by their accessible
// names.
#pragma once

#include "controls.h"
#include "view/tablet.h"
#include "view/window.h"

namespace piketboek {

/// Every touch counts, a swipe too; letters and digits typed do not. What is not to be seen can not be
/// touched.
class Person
{
public:
    Person(Tablet &tablet, QSize size);

    /// The whole name, or how it begins. False when no such control comes into sight, by swiping neither.
    bool tap(const QString &name);
    /// As tap, but only looks.
    bool sees(const QString &name);
    /// A PIN on its pad: typed, so it does not count.
    bool typePin(const QString &digits);
    /// Where the cursor stands, over what stood there.
    void type(const QString &words);
    /// Where the cursor stands.
    void typeOn(const QString &words);
    /// Enters it with the keyboard's own key.
    void enter();
    /// Swipes to them when they are not in sight.
    bool reads(const QString &words);

    int taps() const { return m_taps; }
    void beginAnew() { m_taps = 0; }
    /// What can be touched now, to say when a task fails.
    QStringList offered();
    QStringList read();
    QQuickWindow &window() { return m_window.shown(); }

private:
    Sight sight();
    QPointF eye();
    std::optional<QPoint> placeOf(const QString &name);
    std::optional<QPoint> placeAtRest(const QString &name);
    std::optional<QPoint> lookFor(const QString &name);
    std::vector<SeenItem> scrollers();
    bool bringIntoSight(const std::function<bool()> &isSeen);
    void swipe(QRectF area, qreal way);
    void touch(QPoint at);

    Window m_window;
    const std::unique_ptr<QPointingDevice> m_screen{QTest::createTouchDevice()};
    int m_taps = 0;
};

} // namespace piketboek
