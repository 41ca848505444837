#include "view/hand.h"
#include "view/mapdrawing.h"
#include "view/window.h"

#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace piketboek;

namespace {

constexpr auto artist = "PIKETBOEK_ARTIST"; // the directory that the process that will be killed draws in
constexpr LatLon river[] = {{51.9100, 4.5000}, {51.9080, 4.5040}, {51.9070, 4.4980}}; // outside all areas
constexpr LatLon harbour[] = {{51.8168, 4.6612}, {51.8150, 4.6640}, {51.8140, 4.6600}, {51.8130, 4.6580}};

void report(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The real pages over a tablet, with a hand that moves the map under its cross.
struct Screen
{
    explicit Screen(TabletDisk &disk, QSize size = {1280, 1500})
        : tablet(disk, Desk::Purpose::Duty, {nullptr, &areas}), window(tablet, size), hand(window.shown())
    {
    }

    QQuickItem *part(const char *file) { return window.part(file); }
    MapView *view() { return part("MapPane")->property("view").value<MapView *>(); }

    bool placeAt(LatLon place)
    {
        if (!QTest::qWaitFor([this] { return part("DrawMap") != nullptr; }, 3000))
            return false;
        view()->go(mercator::toWorld(place), 16);
        return hand.press("Punt");
    }

    QString beginOrdinance()
    {
        tablet.session.setPage("registers");
        tablet.session.beginRecordOf("ordinance");
        (void)hand.press("Gebied op de kaart");
        return tablet.session.registers()->opened()->record();
    }

    QString drawn()
    {
        QQuickItem *pane = part("MapPane");
        return pane ? pane->property("drawing").value<MapDrawing *>()->words() : QString();
    }

    QString shown(const char *field)
    {
        FieldModel &fields = *tablet.session.registers()->opened()->fields();
        return tablet.at(fields, fields.rowOf(field), "value").toString();
    }

    Areas areas = *Areas::load(SOURCE_DIR "/assets/areas");
    Tablet tablet;
    Window window;
    Hand hand;
};

// How many pixels of a line have its edge beside them.
int edgedPixels(const QImage &picture, QColor ink, QColor edge)
{
    int found = 0;
    for (int y = 1; y + 1 < picture.height(); ++y) {
        for (int x = 6; x + 6 < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == ink &&
                (picture.pixelColor(x - 4, y) == edge || picture.pixelColor(x + 4, y) == edge))
                ++found;
        }
    }
    return found;
}

int pixelsOf(const QImage &picture, QColor ink)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, y) == ink ? 1 : 0;
    }
    return found;
}

} // namespace

class TstMapDrawing : public QObject
{
    Q_OBJECT

private slots:
    void anAreaIsDrawnByTheCrossAndStandsOnItsRecord()
    {
        TabletDisk disk;
        Screen screen(disk);
        screen.beginOrdinance();
        QVERIFY(screen.placeAt(harbour[0]));
        QVERIFY(screen.placeAt(harbour[1]));
        QVERIFY(screen.hand.sees("Gebied, 2 punten: nog 1 nodig"));
        QVERIFY(screen.placeAt(harbour[2]));
        QVERIFY(screen.placeAt(harbour[3]));
        QVERIFY(screen.hand.sees("Gebied, 4 punten"));
        QVERIFY(screen.hand.press("Laatste punt weg"));
        QVERIFY(screen.hand.sees("Gebied, 3 punten"));
        QVERIFY(screen.hand.press("Klaar"));
        QCOMPARE(screen.shown("area_shape"), QString("Gebied, 3 punten"));
        QVERIFY(!screen.part("DrawMap"));
    }

    void aRouteSaysItsLengthAndMayComeBackToWhereItBegan()
    {
        TabletDisk disk;
        Screen screen(disk);
        screen.tablet.session.setPage("registers");
        screen.tablet.session.beginRecordOf("demonstration");
        QVERIFY(screen.hand.press("Route op de kaart · afgeschermd"));
        for (const LatLon &point : {harbour[0], harbour[1], harbour[2], harbour[0]})
            QVERIFY(screen.placeAt(point));
        QVERIFY2(screen.hand.sees("Route, 4 punten, 900 m"), qPrintable(screen.drawn()));
        QVERIFY(screen.hand.press("Klaar"));
        QCOMPARE(screen.shown("route_shape"), QString("Route, 4 punten, 900 m"));
    }

    void twoPressesInOnePlaceAreOnePoint()
    {
        TabletDisk disk;
        Screen screen(disk);
        screen.beginOrdinance();
        QVERIFY(screen.placeAt(harbour[0]));
        QVERIFY(screen.hand.press("Punt"));
        QVERIFY(screen.hand.sees("Gebied, 1 punt: nog 2 nodig"));
    }

    void whatStandsThereIsMendedOrTakenAway()
    {
        TabletDisk disk;
        Screen screen(disk);
        screen.beginOrdinance();
        for (int i = 0; i < 3; ++i)
            QVERIFY(screen.placeAt(harbour[i]));
        QVERIFY(screen.hand.press("Klaar"));
        QVERIFY(screen.hand.press("Gebied, 3 punten"));
        QVERIFY(screen.placeAt(harbour[3]));
        QVERIFY(screen.hand.press("Route"));
        QVERIFY(screen.hand.press("Klaar"));
        QVERIFY2(screen.shown("area_shape").startsWith("Route, 4 punten, "),
                 qPrintable(screen.shown("area_shape")));
        screen.tablet.session.undo()->undo();
        QTRY_COMPARE(screen.shown("area_shape"), QString("Gebied, 3 punten"));
        QVERIFY(screen.hand.press("Gebied, 3 punten"));
        QVERIFY(screen.hand.press("Alles weg"));
        QVERIFY(screen.hand.sees("Nog geen punt."));
        QVERIFY(screen.hand.press("Zet terug"));
        QVERIFY(screen.hand.sees("Gebied, 3 punten"));
        QVERIFY(screen.hand.press("Alles weg"));
        QVERIFY(screen.hand.press("Klaar"));
        QCOMPARE(screen.shown("area_shape"), QString());
    }

    void pointsMayBeTypedAsWell()
    {
        TabletDisk disk;
        Screen screen(disk);
        screen.beginOrdinance();
        QVERIFY(screen.placeAt(harbour[0]));
        QVERIFY(screen.hand.press("Punten typen"));
        QTest::keyClick(&screen.window.shown(), Qt::Key_A, Qt::ControlModifier);
        screen.hand.type("105000 425000; 105000 426000; hier");
        QVERIFY(screen.hand.press("Sluiten"));
        QVERIFY(screen.hand.sees("Niet alles wat is getypt is een punt."));
        QVERIFY(!screen.hand.sees("Punt"));
        QVERIFY(screen.hand.press("105000 425000; 105000 426000; hier"));
        QTest::keyClick(&screen.window.shown(), Qt::Key_A, Qt::ControlModifier);
        screen.hand.type("105000 425000; 105000 426000");
        QVERIFY(screen.hand.press("Sluiten"));
        QVERIFY(screen.hand.sees("Route, 2 punten, 1,0 km"));
    }

    void theKeyboardDrawsToo()
    {
        TabletDisk disk;
        Screen screen(disk);
        screen.beginOrdinance();
        QTRY_VERIFY(screen.part("DrawMap"));
        for (const auto key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Space, Qt::Key_Down, Qt::Key_Space}) {
            const WorldPoint before = screen.view()->centre();
            QTest::keyClick(&screen.window.shown(), key);
            QCOMPARE(screen.view()->centre() == before, key == Qt::Key_Space);
            QTest::qWait(30);
        }
        QVERIFY2(screen.hand.sees("Gebied, 3 punten"), qPrintable(screen.drawn()));
    }

    void theIncidentHasItsEffectArea()
    {
        TabletDisk disk;
        Screen screen(disk, {1920, 1900});
        screen.tablet.tap("hazardous_substances");
        QVERIFY(screen.hand.press("Effectgebied"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(screen.placeAt(harbour[i]));
        QVERIFY(screen.hand.press("Klaar"));
        QCOMPARE(screen.tablet.session.incident()->effectArea(), QString("Gebied, 3 punten"));
        QVERIFY(screen.hand.sees("Gebied, 3 punten"));
        MapSession &map = *screen.tablet.session.map();
        screen.tablet.session.setPage("map");
        QTRY_COMPARE(map.ground()->figures().size(), size_t{1});
        QCOMPARE(map.ground()->figures().front().points.size(), size_t{4});
        QVERIFY(!screen.tablet.session.incident()->setEffectArea("om de haven"));
        QCOMPARE(screen.tablet.session.incident()->effectArea(), QString("Gebied, 3 punten"));
    }

    void theAreaOfOneIncidentNeverLandsOnAnother()
    {
        TabletDisk disk;
        Screen screen(disk, {1920, 1900});
        IncidentSession &incident = *screen.tablet.session.incident();
        const QString fire = screen.tablet.tap("fire");
        QVERIFY(screen.hand.press("Effectgebied"));
        QVERIFY(screen.placeAt(harbour[0]));
        QVERIFY(screen.placeAt(harbour[1]));
        QVERIFY(screen.hand.sees("Gebied, 2 punten: nog 1 nodig"));
        screen.tablet.session.setPage("now");
        const QString leak = screen.tablet.tap("hazardous_substances");
        QVERIFY(leak != fire);
        QVERIFY(!screen.part("DrawMap"));
        QVERIFY(screen.hand.press("Effectgebied"));
        QVERIFY(screen.placeAt(river[0]));
        QVERIFY(screen.placeAt(river[1]));
        QVERIFY(screen.placeAt(river[2]));
        screen.tablet.session.setPage("now");
        screen.tablet.session.openRecord(fire);
        QTRY_COMPARE(screen.drawn(), QString("Gebied, 2 punten: nog 1 nodig"));
        QVERIFY(screen.view()->centre().y > mercator::toWorld(river[2]).y); // and the map is there
        QVERIFY(screen.placeAt(harbour[2]));
        QVERIFY(screen.hand.press("Klaar"));
        QCOMPARE(incident.effectTyped().left(10), QString("51.8168000"));
        screen.tablet.session.openRecord(leak);
        QTRY_COMPARE(screen.drawn(), QString("Gebied, 3 punten"));
        QVERIFY(screen.hand.press("Klaar"));
        QCOMPARE(incident.effectTyped().left(10), QString("51.9100000"));
    }

    void aMapThatGoesUnderAFingerLeavesItsPageToScroll()
    {
        TabletDisk disk;
        Screen screen(disk);
        screen.beginOrdinance();
        QTRY_VERIFY(screen.part("DrawMap"));
        QQuickItem *page = screen.part("MapPane");
        const QPoint there = page->mapToScene(QPointF(page->width() / 4, page->height() / 2)).toPoint();
        while (page && !page->inherits("QQuickFlickable"))
            page = page->parentItem();
        QVERIFY(page);
        QTest::mousePress(&screen.window.shown(), Qt::LeftButton, {}, there);
        QVERIFY(!page->property("interactive").toBool());
        screen.tablet.session.beginRecordOf("ordinance");
        QTRY_VERIFY(!screen.part("DrawMap"));
        QTest::mouseRelease(&screen.window.shown(), Qt::LeftButton, {}, there);
        QVERIFY(page->property("interactive").toBool());
    }

    void aChoiceBeforeTheFirstPointIsKept()
    {
        TabletDisk disk;
        {
            Screen screen(disk, {1920, 1900});
            screen.tablet.tap("fire");
            QVERIFY(screen.hand.press("Effectgebied"));
            QTRY_VERIFY(screen.part("DrawMap"));
            QVERIFY(screen.hand.press("Route"));
        }
        Screen screen(disk, {1920, 1900});
        QCOMPARE(screen.tablet.session.page(), QString("incident"));
        QVERIFY(screen.placeAt(harbour[0]));
        QVERIFY(screen.hand.sees("Route, 1 punt: nog 1 nodig"));
        QVERIFY(screen.placeAt(harbour[1]));
        QVERIFY(screen.hand.press("Klaar"));
        QVERIFY(screen.tablet.session.incident()->effectArea().startsWith("Route, 2 punten"));
        QVERIFY(!screen.tablet.session.incident()->begun("effect_shape"));
    }

    void itIsSeenByDayAndByNight_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("edge");
        QTest::newRow("day") << "day" << QColor("#1B3A57") << QColor("#FFFFFF");
        QTest::newRow("night") << "night" << QColor("#7FB8FF") << QColor("#151B23");
    }
    void itIsSeenByDayAndByNight()
    {
        QFETCH(QString, theme);
        QFETCH(QColor, ink);
        QFETCH(QColor, edge);
        TabletDisk disk;
        Screen screen(disk);
        screen.tablet.settings.setTheme(theme);
        screen.beginOrdinance();
        for (int i = 0; i < 3; ++i)
            QVERIFY(screen.placeAt(river[i]));
        QTest::qWait(200);
        const QQuickItem *pane = screen.part("MapPane");
        const QRect there(pane->mapToScene({0, 0}).toPoint(), pane->size().toSize());
        const QImage picture = screen.window.shown().grabWindow().copy(there);
        QVERIFY2(edgedPixels(picture, ink, edge) > 200,
                 qPrintable(QString::number(edgedPixels(picture, ink, edge))));
    }

    void aRouteEndsInAnArrow()
    {
        TabletDisk disk;
        Screen screen(disk, {1920, 1900});
        screen.tablet.tap("fire");
        QVERIFY(screen.hand.press("Effectgebied"));
        QVERIFY(screen.placeAt(river[0]));
        QVERIFY(screen.hand.press("Route") && screen.placeAt(river[1]) && screen.hand.press("Klaar"));
        screen.tablet.session.setPage("map");
        QTRY_COMPARE(screen.tablet.session.map()->ground()->figures().size(), size_t{1});
        screen.view()->go(mercator::toWorld(river[2]), 16);
        QTest::qWait(200);
        const QPointF frame(screen.view()->frameX(), screen.view()->frameY());
        const QPointF end = screen.view()->inFrame(mercator::toWorld(river[1])) + frame;
        const QPointF there = screen.part("MapPane")->mapToScene(end);
        const QRect around(there.toPoint() - QPoint(12, 12), QSize(25, 25));
        QCOMPARE_GT(pixelsOf(screen.window.shown().grabWindow().copy(around), "#1B3A57"), 120);
    }

    void whatWasPlacedOutlivesAKill();
};

void TstMapDrawing::whatWasPlacedOutlivesAKill()
{
    const QTemporaryDir place;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(artist, place.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {});
    QByteArray said;
    const bool drawn = QTest::qWaitFor(
        [&] {
            said += process.readAllStandardOutput();
            return said.contains("drawn\n") || process.state() == QProcess::NotRunning;
        },
        60'000);
    QVERIFY2(drawn && said.contains("drawn\n"), said);
    QTest::qWait(250);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());

    TabletDisk disk;
    disk.from = said.split('\n').first();
    Screen screen(disk);
    QCOMPARE(screen.tablet.session.page(), QString("record"));
    QTRY_VERIFY(screen.hand.sees("Gebied, 3 punten"));
    QCOMPARE(screen.shown("area_shape"), QString());
    QVERIFY(screen.hand.press("Klaar"));
    QCOMPARE(screen.shown("area_shape"), QString("Gebied, 3 punten"));
}

int beKilled(const QString &directory)
{
    TabletDisk disk;
    disk.from = (directory + "/journal").toUtf8();
    Screen screen(disk);
    report(disk.from);
    screen.beginOrdinance();
    for (int i = 0; i < 3; ++i) {
        if (!screen.placeAt(harbour[i]))
            return 1;
    }
    report("drawn");
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(artist))
        return beKilled(qEnvironmentVariable(artist));
    TstMapDrawing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mapdrawing.moc"
