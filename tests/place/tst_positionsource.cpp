#include "place/positionsource.h"

#include "support/settableclock.h"

#include <QCoreApplication>
#include <QtTest>

using namespace piketboek;
using State = PositionSource::State;

namespace {

constexpr int64_t firstFix = 1'580'758'200'000; // 2020-02-03T19:30:00Z, the first of drive.nmea

std::string recording(const char *name)
{
    return std::string(SOURCE_DIR "/tests/place/data/") + name;
}

} // namespace

class TstPositionSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itIsOffUntilStarted();
    void aRecordingGivesAFixWithItsAccuracyAndTime();
    void accuracyFollowsTheReceiver();
    void theAgeCountsOnFromWhatItWas();
    void aClockThatIsSetDoesNotChangeTheAge();
    void withoutSkyItKeepsSearching();
    void withoutASourceItSaysSo();
    void stoppedItForgets();
    void thisDeviceAnswersWithAStateWhateverItHas();

private:
    SettableClock m_clock;
};

void TstPositionSource::init()
{
    m_clock = SettableClock(firstFix);
}

void TstPositionSource::itIsOffUntilStarted()
{
    const auto source = PositionSource::ofRecording(recording("drive.nmea"), m_clock);
    QCOMPARE(source->state(), State::Off);
    QVERIFY(!source->fix());
    QVERIFY(!source->age());
}

void TstPositionSource::aRecordingGivesAFixWithItsAccuracyAndTime()
{
    const auto source = PositionSource::ofRecording(recording("drive.nmea"), m_clock);
    QList<State> states;
    connect(source.get(), &PositionSource::changed, this, [&] { states << source->state(); });
    source->start();
    QTRY_COMPARE(source->state(), State::Fix);
    QVERIFY(std::abs(source->fix()->latitude - 51.8059) < 1e-6);
    QVERIFY(std::abs(source->fix()->longitude - 4.6846) < 1e-6);
    QCOMPARE(source->fix()->measured, firstFix);
    QCOMPARE(states, QList({State::Searching, State::Fix}));
}

void TstPositionSource::accuracyFollowsTheReceiver()
{
    const auto source = PositionSource::ofRecording(recording("drive.nmea"), m_clock);
    source->start();
    QTRY_VERIFY(source->fix() && source->fix()->accuracy);
    const double first = *source->fix()->accuracy;
    QTRY_VERIFY_WITH_TIMEOUT(source->fix()->measured >= firstFix + 2000, 60'000);
    QVERIFY(*source->fix()->accuracy < first);
}

void TstPositionSource::theAgeCountsOnFromWhatItWas()
{
    m_clock.set(firstFix + 90'000);
    const auto source = PositionSource::ofRecording(recording("drive.nmea"), m_clock);
    source->start();
    QTRY_VERIFY(source->fix());
    const int64_t onArrival = firstFix + 90'000 - source->fix()->measured;
    QCOMPARE(source->age().value(), onArrival);
    m_clock.pass(30'000);
    QCOMPARE(source->age().value(), onArrival + 30'000);
}

void TstPositionSource::aClockThatIsSetDoesNotChangeTheAge()
{
    const auto source = PositionSource::ofRecording(recording("drive.nmea"), m_clock);
    source->start();
    QTRY_VERIFY(source->fix());
    m_clock.set(firstFix + 3'600'000);
    QCOMPARE(source->age().value(), 0);
}

void TstPositionSource::withoutSkyItKeepsSearching()
{
    const auto source = PositionSource::ofRecording(recording("nosky.nmea"), m_clock);
    source->start();
    QCoreApplication::processEvents();
    QCOMPARE(source->state(), State::Searching);
    QVERIFY(!source->fix());
}

void TstPositionSource::withoutASourceItSaysSo()
{
    const auto source = PositionSource::ofRecording(recording("nowhere.nmea"), m_clock);
    source->start();
    QCOMPARE(source->state(), State::NoSource);
    source->stop();
    QCOMPARE(source->state(), State::Off);
}

void TstPositionSource::stoppedItForgets()
{
    const auto source = PositionSource::ofRecording(recording("drive.nmea"), m_clock);
    source->start();
    QTRY_VERIFY(source->fix());
    source->stop();
    QCOMPARE(source->state(), State::Off);
    QVERIFY(!source->fix());
    QVERIFY(!source->age());
}

void TstPositionSource::thisDeviceAnswersWithAStateWhateverItHas()
{
    const auto source = PositionSource::ofThisDevice(m_clock);
    source->start();
    QVERIFY(source->state() == State::Searching || source->state() == State::NoSource);
    source->stop();
    QCOMPARE(source->state(), State::Off);
}

QTEST_GUILESS_MAIN(TstPositionSource)
#include "tst_positionsource.moc"
