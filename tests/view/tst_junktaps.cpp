#include "report/explanation.h"
#include "support/seed.h"
#include "view/together.h"
#include "view/window.h"

#include <QtTest>

using namespace piketboek;

namespace {

constexpr int64_t minute = 60LL * 1000;
constexpr int touches = 500;

/// A tablet in a bag, or in the hands of a child: one finger or three, that stay or slide.
class Junk
{
public:
    Junk(QQuickWindow &window, Random &random) : m_window(window), m_random(random) {}

    void touch()
    {
        const int fingers = pick(m_random, 8) == 0 ? 3 : 1;
        const QPoint slid = pick(m_random, 4) == 0 ? anywhere() / 3 : QPoint();
        std::vector<QPoint> at;
        for (int finger = 0; finger < fingers; ++finger)
            at.push_back(anywhere());
        all(at, [](auto &events, int finger, QPoint place, QQuickWindow *window) {
            events.press(finger, place, window);
        });
        QTest::qWait(static_cast<int>(20 + pick(m_random, 140)));
        for (QPoint &place : at)
            place += slid;
        if (!slid.isNull())
            all(at, [](auto &events, int finger, QPoint place, QQuickWindow *window) {
                events.move(finger, place, window);
            });
        all(at, [](auto &events, int finger, QPoint place, QQuickWindow *window) {
            events.release(finger, place, window);
        });
        QTest::qWait(10);
    }

private:
    QPoint anywhere()
    {
        return {static_cast<int>(pick(m_random, static_cast<size_t>(m_window.width()))),
                static_cast<int>(pick(m_random, static_cast<size_t>(m_window.height())))};
    }

    void all(const std::vector<QPoint> &at, auto what)
    {
        auto events = QTest::touchEvent(&m_window, m_screen.get());
        for (size_t finger = 0; finger < at.size(); ++finger)
            what(events, static_cast<int>(finger), at[finger], &m_window);
    }

    QQuickWindow &m_window;
    Random &m_random;
    const std::unique_ptr<QPointingDevice> m_screen{QTest::createTouchDevice()};
};

} // namespace

class TstJunkTaps : public QObject
{
    Q_OBJECT

private slots:
    void fiveHundredTouchesOfNuCountNowhereAndGoWithOneAct();
};

void TstJunkTaps::fiveHundredTouchesOfNuCountNowhereAndGoWithOneAct()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    Tablet tablet(disk);
    Together together(tablet, central);
    Window window(tablet, {800, 1280});
    Random random = piketboek::random();
    Junk junk(window.shown(), random);
    for (int touch = 0; touch < touches; ++touch) {
        tablet.session.setPage("now");
        disk.clock.pass(5 * minute);
        junk.touch();
    }
    together.exchange();
    together.exchange();

    int records = 0;
    for (const Explained &one : must(explainYear(*tablet.reader, 2026, "GM0505"))) {
        ++records;
        const std::string sort = one.record.registerName + ' ' + std::string(nameOf(one.standing));
        QVERIFY2(one.standing != Standing::Counted && one.standing != Standing::Elsewhere, sort.c_str());
        QVERIFY(must(tablet.reader->state(one.record.id)).numbers.empty());
    }
    QVERIFY2(records > 10, qPrintable(QString::number(records)));
    tablet.session.setPage("mistakes");
    MistakesSession &mistakes = *tablet.session.mistakes();
    QCOMPARE(mistakes.unconfirmed().size() + mistakes.mistakes().size(), records);
    mistakes.putAllAway();
    QCOMPARE(mistakes.waiting(), 0);
    QCOMPARE(mistakes.mistakes().size(), records);
}

QTEST_MAIN(TstJunkTaps)
#include "tst_junktaps.moc"
