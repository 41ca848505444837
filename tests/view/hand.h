// Hand does on the real pages what a person does: finds what it wants by its words, presses, and types.
#pragma once

#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace piketboek {

class Hand
{
public:
    explicit Hand(QQuickWindow &window) : m_window(window) {}

    /// Presses the words as a finger does; false when they are not on the page, or not for a while.
    bool press(const QString &words)
    {
        if (!QTest::qWaitFor([&] { return sees(words); }, 3000))
            return false;
        const QPoint middle = restingPlaceOf(words);
        QTest::mousePress(&m_window, Qt::LeftButton, {}, middle);
        QTest::mouseRelease(&m_window, Qt::LeftButton, {}, middle, 120);
        QTest::qWait(20);
        return true;
    }

    bool sees(const QString &words) { return find(*m_window.contentItem(), words) != nullptr; }

    /// The middle of the words on the screen.
    QPoint placeOf(const QString &words)
    {
        QQuickItem *item = find(*m_window.contentItem(), words);
        return item ? item->mapToScene({item->width() / 2, item->height() / 2}).toPoint() : QPoint();
    }

    /// Where they have come to rest: pages arrange themselves with the next frame.
    QPoint restingPlaceOf(const QString &words)
    {
        QPoint before;
        QPoint now = placeOf(words);
        do {
            QTest::qWait(40);
            before = std::exchange(now, placeOf(words));
        } while (now != before);
        return now;
    }

    /// A glove: one finger on the words for that long.
    void touch(const QString &words, int ms) { touchAt(restingPlaceOf(words), ms); }

    void touchAt(QPoint at, int ms)
    {
        QTest::touchEvent(&m_window, m_screen.get()).press(1, at, &m_window);
        QTest::qWait(ms);
        QTest::touchEvent(&m_window, m_screen.get()).release(1, at, &m_window);
        QTest::qWait(20);
    }

    /// A palm: one finger after the other, and away together.
    void lay(const std::vector<QString> &words)
    {
        QTest::QTouchEventSequence down = QTest::touchEvent(&m_window, m_screen.get(), false);
        for (size_t finger = 0; finger < words.size(); ++finger) {
            auto touch = QTest::touchEvent(&m_window, m_screen.get(), false);
            for (size_t before = 0; before < finger; ++before)
                touch.stationary(static_cast<int>(before));
            touch.press(static_cast<int>(finger), placeOf(words[finger]), &m_window);
            touch.commit();
            QTest::qWait(30);
        }
        QTest::qWait(120);
        for (size_t finger = 0; finger < words.size(); ++finger)
            down.release(static_cast<int>(finger), placeOf(words[finger]), &m_window);
        down.commit();
        QTest::qWait(20);
    }

    /// Types into the field that has the cursor, and enters it.
    void enter(const QString &words)
    {
        type(words);
        QTest::keyClick(&m_window, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
    }

    void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

private:
    static bool carriesWords(const QQuickItem &item)
    {
        return item.inherits("QQuickText") || item.inherits("QQuickTextEdit") ||
               item.inherits("QQuickTextInput");
    }

    static QQuickItem *find(QQuickItem &item, const QString &words)
    {
        if (!item.isVisible() || item.opacity() < 0.01)
            return nullptr;
        if (carriesWords(item) && item.property("text").toString().replace(QChar::Nbsp, ' ') == words)
            return &item;
        for (QQuickItem *child : item.childItems()) {
            if (QQuickItem *found = find(*child, words))
                return found;
        }
        return nullptr;
    }

    QQuickWindow &m_window;
    const std::unique_ptr<QPointingDevice> m_screen{QTest::createTouchDevice()};
};

} // namespace piketboek
