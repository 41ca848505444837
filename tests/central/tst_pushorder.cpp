#include "central/pushorder.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace piketboek;
using namespace std::chrono_literals;

class TstPushOrder : public QObject
{
    Q_OBJECT

private slots:
    void whoCameLaterWaitsUntilThoseBeforeLeft()
    {
        PushOrder order;
        std::optional<PushOrder::Place> first;
        first.emplace(order, "a");
        PushOrder::Place second(order, "a");
        std::atomic<bool> passed = false;
        std::jthread waiting([&] {
            second.waitForThoseBefore();
            passed = true;
        });
        std::this_thread::sleep_for(50ms);
        QVERIFY(!passed);
        first->waitForThoseBefore();
        first.reset();
        QTRY_VERIFY(passed);
    }

    void tokensDoNotWaitForEachOther()
    {
        PushOrder order;
        const PushOrder::Place other(order, "a");
        PushOrder::Place place(order, "b");
        std::atomic<bool> passed = false;
        std::jthread waiting([&] {
            place.waitForThoseBefore();
            passed = true;
        });
        QTRY_VERIFY(passed);
    }
};

QTEST_GUILESS_MAIN(TstPushOrder)
#include "tst_pushorder.moc"
