// Minutes lets what a program does every few seconds or minutes happen as often as its clock is moved on.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace piketboek {

/// It knows a timer from the first time that it went off by itself.
class Minutes : public QObject
{
public:
    Minutes() { qApp->installEventFilter(this); }

    /// Each timer of this program that repeats calmly goes off once.
    void tick()
    {
        std::erase(m_timers, nullptr);
        for (const QPointer<QTimer> &timer : std::vector(m_timers)) {
            if (timer && timer->isActive())
                QMetaObject::invokeMethod(timer, "timeout");
        }
    }

    size_t known() const { return m_timers.size(); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        constexpr int calm = 5'000;
        auto *timer = event->type() == QEvent::Timer ? qobject_cast<QTimer *>(watched) : nullptr;
        if (timer && !timer->isSingleShot() && timer->interval() >= calm && !knows(*timer))
            m_timers.emplace_back(timer);
        return false;
    }

private:
    bool knows(const QTimer &timer) const
    {
        return std::ranges::any_of(m_timers, [&](const auto &one) { return one == &timer; });
    }

    std::vector<QPointer<QTimer>> m_timers;
};

} // namespace piketboek
