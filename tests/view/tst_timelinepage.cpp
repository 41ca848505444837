#include "view/hand.h"
#include "view/window.h"

using namespace piketboek;

class TstTimelinePage : public QObject
{
    Q_OBJECT

private slots:
    void eachDayStandsAboveItsFirstLineOnly();
    void besideALineStandsTheMapOfItsPlaceWhenThatIsKnown();
};

void TstTimelinePage::eachDayStandsAboveItsFirstLineOnly()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    tablet.tap("fire");
    disk.clock.pass(24LL * 60 * 60 * 1000);
    tablet.session.incident()->phrase("Waterleiding gesprongen");
    tablet.session.incident()->phrase("Gaslucht geroken");
    QVERIFY(hand.press("Tijdlijn"));
    const auto top = [&](const char *words) { return hand.restingPlaceOf(words).y(); };
    const QStringList days = tablet.column(*tablet.session.timeline(), "day");
    QCOMPARE(days.size(), 3);
    QVERIFY(hand.sees(days.first()));
    QVERIFY(top(qPrintable(days.first())) < top("Gaslucht geroken"));
    QVERIFY(top("Waterleiding gesprongen") < top(qPrintable(days.last())));
    QVERIFY(top(qPrintable(days.last())) < top("Genoteerd als brand"));
}

void TstTimelinePage::besideALineStandsTheMapOfItsPlaceWhenThatIsKnown()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet, {1920, 1080});
    Hand hand(window.shown());
    tablet.tap("fire");
    tablet.session.incident()->setPlace("51.8133, 4.6901");
    disk.clock.pass(60 * 60 * 1000);
    tablet.tap("extreme_weather");
    QVERIFY(hand.press("Tijdlijn"));
    QTRY_VERIFY(hand.sees("Openen"));
    QVERIFY(window.part("MapSheet") == nullptr);
    QVERIFY(hand.press("Genoteerd als brand"));
    QTRY_VERIFY(window.part("MapSheet") != nullptr);
    QVERIFY(hand.press("Genoteerd als extreem weer"));
    QTRY_VERIFY(window.part("MapSheet") == nullptr);
}

QTEST_MAIN(TstTimelinePage)
#include "tst_timelinepage.moc"
