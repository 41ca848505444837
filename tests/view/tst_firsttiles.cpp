// A start that shows the tiles before all else.
#include "view/hand.h"
#include "view/window.h"

#include <QSignalSpy>

using namespace piketboek;

class TstFirstTiles : public QObject
{
    Q_OBJECT

private slots:
    void theTilesStandInTheFirstFrameWhereTheyStay_data();
    void theTilesStandInTheFirstFrameWhereTheyStay();
    void aTapOnTheFirstFrameStoresAnIncident();
    void theTilesStayUntilTheFingerIsOff();
    void aWindowOfAnUnknownSizeShowsThemWithAllElse();
    void aTabletThatIsLockedMeanwhileShowsNoTiles();
};

namespace {

/// The window of a start, at its first frame.
struct Starting
{
    explicit Starting(Tablet &tablet) : translation(tablet.settings, engine)
    {
        QObject::connect(&engine, &QQmlEngine::warnings, [](const QList<QQmlError> &errors) {
            QTest::qFail(qPrintable(errors.first().toString()), __FILE__, __LINE__);
        });
        engine.addImportPath("qrc:/qt/qml");
        engine.setInitialProperties({{"session", QVariant::fromValue(&tablet.session)}, {"inStages", true}});
        engine.load(QUrl("qrc:/qt/qml/Piketboek/Main.qml"));
        engine.setIncubationController(window().incubationController());
        QSignalSpy frames(&window(), &QQuickWindow::frameSwapped);
        (void)frames.wait();
    }
    QQuickWindow &window() { return *qobject_cast<QQuickWindow *>(engine.rootObjects().first()); }
    bool isWhole() { return window().property("whole").toBool(); }

    QQmlApplicationEngine engine = {};
    Translation translation;
};

// As a start leaves it behind.
void startOnce(Tablet &tablet)
{
    const Window window(tablet, {1280, 800});
    QVERIFY(QTest::qWaitFor([&] { return tablet.session.tilesPlace()->isKnown(); }));
}

} // namespace

void TstFirstTiles::theTilesStandInTheFirstFrameWhereTheyStay_data()
{
    QTest::addColumn<bool>("leftHanded");
    QTest::addColumn<int>("textScale");
    QTest::newRow("as it comes") << false << 100;
    QTest::newRow("for the left hand") << true << 100;
    QTest::newRow("with large letters") << false << 150;
}

void TstFirstTiles::theTilesStandInTheFirstFrameWhereTheyStay()
{
    QFETCH(bool, leftHanded);
    QFETCH(int, textScale);
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.settings.setLeftHanded(leftHanded);
    tablet.settings.setTextScale(textScale);
    tablet.tap("fire");
    tablet.session.setPage("now");
    startOnce(tablet);
    Starting start(tablet);
    Hand hand(start.window());
    QVERIFY(!start.isWhole());
    QVERIFY(hand.sees("Extreem weer"));
    QVERIFY(!hand.sees("Tijdlijn"));
    const QPoint first = hand.placeOf("Extreem weer");
    QTRY_VERIFY(start.isWhole());
    QVERIFY(hand.sees("Tijdlijn"));
    QCOMPARE(hand.restingPlaceOf("Extreem weer"), first);
}

void TstFirstTiles::aTapOnTheFirstFrameStoresAnIncident()
{
    TabletDisk disk;
    Tablet tablet(disk);
    startOnce(tablet);
    Starting start(tablet);
    Hand hand(start.window());
    QVERIFY(!start.isWhole());
    const QPoint tile = hand.placeOf("Extreem weer");
    QTest::mousePress(&start.window(), Qt::LeftButton, {}, tile);
    QTest::mouseRelease(&start.window(), Qt::LeftButton, {}, tile, 120);
    QCOMPARE(tablet.session.page(), QString("incident"));
    QCOMPARE(tablet.session.now()->running()->rowCount(), 1);
    QTRY_VERIFY(start.isWhole());
    QTRY_VERIFY(hand.sees("Ongedaan maken"));
}

void TstFirstTiles::theTilesStayUntilTheFingerIsOff()
{
    TabletDisk disk;
    Tablet tablet(disk);
    startOnce(tablet);
    Starting start(tablet);
    Hand hand(start.window());
    const QPoint tile = hand.placeOf("Extreem weer");
    QTest::mousePress(&start.window(), Qt::LeftButton, {}, tile);
    QTest::qWait(600);
    QVERIFY(!start.isWhole());
    QTest::mouseRelease(&start.window(), Qt::LeftButton, {}, tile, 120);
    QCOMPARE(tablet.session.page(), QString("incident"));
    QTRY_VERIFY(start.isWhole());
}

void TstFirstTiles::aWindowOfAnUnknownSizeShowsThemWithAllElse()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Starting start(tablet);
    Hand hand(start.window());
    QVERIFY(!hand.sees("Extreem weer"));
    QTRY_VERIFY(start.isWhole());
    QTRY_VERIFY(hand.sees("Extreem weer"));
}

void TstFirstTiles::aTabletThatIsLockedMeanwhileShowsNoTiles()
{
    TabletDisk disk;
    Tablet tablet(disk);
    QVERIFY(tablet.session.duty()->add("4711", "ovd_bz", "2468", "2468"));
    startOnce(tablet);
    Starting start(tablet);
    Hand hand(start.window());
    QVERIFY(hand.sees("Extreem weer"));
    tablet.session.duty()->lock();
    QVERIFY(tablet.session.duty()->locked());
    QVERIFY(!hand.sees("Extreem weer") || start.isWhole());
    QTRY_VERIFY(start.isWhole());
}

QTEST_MAIN(TstFirstTiles)
#include "tst_firsttiles.moc"
