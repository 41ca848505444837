// A duty of twelve hours on the real pages, with a real central log: what the app holds at the end is what it
// held after the first hour.
#include "base/machine.h"
#include "view/longnight.h"

using namespace piketboek;

namespace {

constexpr int hours = 12;
constexpr double mostGrowth = 1.1;

} // namespace

class TstTwelveHours : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDutyHoldsAtItsEndWhatItHeldAfterItsFirstHour();
};

// As the app itself begins.
void TstTwelveHours::initTestCase()
{
    Machine::keepMemoryFlat();
}

void TstTwelveHours::aDutyHoldsAtItsEndWhatItHeldAfterItsFirstHour()
{
    if (!qEnvironmentVariableIsSet("PIKETBOEK_SOAK"))
        QSKIP("takes minutes: ctest -L soak");
    LongNight night;
    Held first, held;
    for (int hour = 1; hour <= hours; ++hour) {
        night.hour();
        held = night.held();
        QVERIFY(night.seen() > 0);
        if (hour == 1)
            first = held;
        qInfo("hour %d: %.1f MB resident, %.1f MB trimmed, %.1f MB in use; %s", hour, held.resident,
              held.trimmed, held.used, qPrintable(night.counted()));
    }
    qInfo("resident once the allocator gave back what nothing uses: %.1f MB after the first hour, %.1f MB at "
          "the end: %.3f of it",
          first.trimmed, held.trimmed, held.trimmed / first.trimmed);
    QVERIFY(held.trimmed <= mostGrowth * first.trimmed);
}

QTEST_MAIN(TstTwelveHours)
#include "tst_twelvehours.moc"
