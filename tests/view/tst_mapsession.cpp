#include "base/uuid.h"
#include "exchange/position.h"
#include "journal/keypair.h"
#include "view/hand.h"
#include "view/incidentacts.h"
#include "view/window.h"

using namespace piketboek;

class TstMapSession : public QObject
{
    Q_OBJECT

private slots:
    void aRecordStandsWhereItsPositionIs();
    void whatHasOnlyADistrictStandsInItsMiddleAndSaysSo();
    void whatWasAMistakeOrHasNoPlaceDoesNotStandThere();
    void onlyTheOpenOnesWhenAskedAndItSaysWhatItHides();
    void aRecordThatIsPlacedLaterComes();
    void manyTogetherFallApartOrAreListed();
    void itArrivesWhereTheRecordsStandAndStaysWhereSomeoneLooks();
    void whatWasDrawnIsInSightWithItsRecord();
    void theCrossSaysWhereItIs();
    void theTabletStandsThereOnlyWhileSomeoneIsOnTheWay();
    void aPressOnAMarkOpensTheRecord();
    void theKeyboardMovesTheMap();
    void thePlaceIsPinnedByTheCross();
    void twoFingersZoomRoundTheirMiddle();
};

namespace {

constexpr int64_t firstFix = 1'580'758'200'000; // 2020-02-03 20:30 local, the first of drive.nmea

struct Town
{
    Town()
    {
        tablet.session.map()->view()->setWidth(1200);
        tablet.session.map()->view()->setHeight(800);
    }

    QString fireAt(double latitude, double longitude)
    {
        const QString record = newOne();
        const Fix fix{.latitude = latitude, .longitude = longitude, .accuracy = {}};
        (void)tablet.desk.write(incidentacts::here(record.toStdString(), fix, std::nullopt));
        return record;
    }

    void drawRoute(const QString &record, const LatLon &from, const LatLon &to)
    {
        const auto point = [](const LatLon &at) {
            const Json position = positionAt(at);
            return Json(Json::Array{position.integer("lat7"), position.integer("lon7")});
        };
        Draft draft = incidentacts::place(record.toStdString(), {});
        draft.covered = {{"effect_shape",
                          Json::object({{"kind", "line"}, {"points", Json::Array{point(from), point(to)}}})}};
        (void)tablet.desk.write(draft);
    }

    QString newOne()
    {
        const std::string record = uuid7(disk.clock.now(), randomBytes(10));
        disk.clock.pass(1000);
        (void)tablet.desk.write(incidentacts::open(record, "fire", "no", disk.clock.now(), "GM0505"));
        return QString::fromStdString(record);
    }

    MapSession &shown()
    {
        MapSession &map = *tablet.session.map();
        tablet.session.setPage("map");
        (void)QTest::qWaitFor([&] { return !map.busy(); });
        return map;
    }

    bool isInSight(const LatLon &place, double margin)
    {
        const MapView &view = *tablet.session.map()->view();
        const QPointF pixel = view.inFrame(mercator::toWorld(place)) + QPointF(view.frameX(), view.frameY());
        return QRectF(margin, margin, 1200 - 2 * margin, 800 - 2 * margin).contains(pixel);
    }

    QStringList titles() { return tablet.column(*tablet.session.map()->marks(), "title"); }

    TabletDisk disk;
    Areas areas = *Areas::load(SOURCE_DIR "/assets/areas");
    Tablet tablet{disk, Desk::Purpose::Duty, {nullptr, &areas}};
};

} // namespace

void TstMapSession::aRecordStandsWhereItsPositionIs()
{
    Town town;
    const QString fire = town.fireAt(51.8066, 4.681);
    (void)town.tablet.desk.write(incidentacts::place(fire.toStdString(), "Dubbeldamseweg Noord 13"));
    MapSession &map = town.shown();
    QCOMPARE(town.titles(), QStringList{"Brand Dubbeldamseweg Noord 13"});
    QCOMPARE(map.words(), QString("1 op de kaart"));
    const QPointF wanted = map.view()->inFrame(mercator::toWorld({51.8066, 4.681}));
    QVERIFY(std::abs(town.tablet.at(*map.marks(), 0, "atX").toReal() - wanted.x()) < 0.01);
    QVERIFY(std::abs(town.tablet.at(*map.marks(), 0, "atY").toReal() - wanted.y()) < 0.01);
    QVERIFY(!town.tablet.at(*map.marks(), 0, "roughly").toBool());
    QCOMPARE(town.tablet.at(*map.marks(), 0, "shape").toString(), QString("circle"));
}

void TstMapSession::whatHasOnlyADistrictStandsInItsMiddleAndSaysSo()
{
    Town town;
    Draft wijk = incidentacts::nothing(town.newOne().toStdString());
    wijk.plain = Json::object({{"wijk", "WK050501"}});
    (void)town.tablet.desk.write(wijk);
    MapSession &map = town.shown();
    const QPointF wanted = map.view()->inFrame(mercator::toWorld(*middleOfWijk(town.areas, "WK050501")));
    QCOMPARE(map.marks()->rowCount(), 1);
    QVERIFY(town.tablet.at(*map.marks(), 0, "roughly").toBool());
    QVERIFY(std::abs(town.tablet.at(*map.marks(), 0, "atX").toReal() - wanted.x()) < 0.01);
}

void TstMapSession::whatWasAMistakeOrHasNoPlaceDoesNotStandThere()
{
    Town town;
    town.newOne();
    const QString slip = town.fireAt(51.80, 4.68);
    (void)town.tablet.desk.write(incidentacts::mistake(slip.toStdString(), "vergist"));
    MapSession &map = town.shown();
    QCOMPARE(map.marks()->rowCount(), 0);
    QCOMPARE(map.words(), QString("0 op de kaart · 1 zonder plaats"));
}

void TstMapSession::onlyTheOpenOnesWhenAskedAndItSaysWhatItHides()
{
    Town town;
    town.fireAt(51.80, 4.62);
    const QString over = town.fireAt(51.80, 4.75);
    (void)town.tablet.desk.write(
        incidentacts::time(over.toStdString(), "end", Happened::atMinute(town.disk.clock.now(), "button")));
    MapSession &map = town.shown();
    QCOMPARE(map.marks()->rowCount(), 2);
    QCOMPARE(map.ground()->marked().size(), size_t{2});
    map.setOnlyOpen(true);
    QCOMPARE(map.marks()->rowCount(), 1);
    QCOMPARE(map.words(), QString("1 van 2 op de kaart"));
    QVERIFY(town.tablet.at(*map.marks(), 0, "running").toBool());
}

void TstMapSession::aRecordThatIsPlacedLaterComes()
{
    Town town;
    MapSession &map = town.shown();
    QCOMPARE(map.marks()->rowCount(), 0);
    town.fireAt(51.80, 4.68);
    QTRY_COMPARE(map.marks()->rowCount(), 1);
    town.tablet.settings.setLanguage("en");
    QTRY_COMPARE(town.titles(), QStringList{"Fire"});
}

void TstMapSession::manyTogetherFallApartOrAreListed()
{
    Town town;
    const QString first = town.fireAt(51.8066, 4.6810);
    const QString second = town.fireAt(51.8069, 4.6830);
    const QString inOneStreet = town.fireAt(51.7400, 4.7500);
    const QString sameHouse = town.fireAt(51.7400, 4.7500);
    MapSession &map = town.shown();
    QCOMPARE(map.marks()->rowCount(), 2);
    const double zoom = map.view()->zoom();
    map.press(town.tablet.column(*map.marks(), "record").contains(first) ? first : second);
    QVERIFY(map.view()->zoom() > zoom);
    QCOMPARE(map.crowdWords(), QString());
    QCOMPARE(town.tablet.column(*map.marks(), "count"), (QStringList{"1", "1"}));
    map.showAll();
    map.press(town.tablet.column(*map.marks(), "record").contains(sameHouse) ? sameHouse : inOneStreet);
    QCOMPARE(map.crowdWords(), QString("2 op deze plek"));
    QCOMPARE(town.tablet.column(*map.crowd(), "record"), (QStringList{sameHouse, inOneStreet}));
}

void TstMapSession::itArrivesWhereTheRecordsStandAndStaysWhereSomeoneLooks()
{
    Town town;
    town.fireAt(51.8066, 4.6810);
    town.fireAt(51.8120, 4.6650);
    MapSession &map = town.shown();
    MapView &view = *map.view();
    QVERIFY(view.zoom() > 13);
    QVERIFY(town.isInSight({51.8066, 4.6810}, 100));
    QVERIFY(town.isInSight({51.8120, 4.6650}, 100));
    view.setWidth(800);
    QVERIFY(view.zoom() > 13);
    view.pan(40, 0);
    const WorldPoint looked = view.centre();
    town.fireAt(51.8090, 4.6720);
    QTRY_COMPARE(map.marks()->rowCount(), 3);
    QCOMPARE(view.centre(), looked);
    town.tablet.session.setPage("now");
    town.shown();
    QCOMPARE(view.centre(), looked);
    map.showAll();
    const double whole = view.zoom();
    view.setWidth(1200);
    QVERIFY2(view.zoom() >= whole && view.zoom() < 13, qPrintable(QString::number(view.zoom())));
}

void TstMapSession::whatWasDrawnIsInSightWithItsRecord()
{
    constexpr LatLon stands{51.8066, 4.6810}, drawn{51.7820, 4.7310};
    Town town;
    town.drawRoute(town.fireAt(stands.latitude, stands.longitude), stands, drawn);
    town.shown();
    QVERIFY(town.isInSight(stands, 100));
    QVERIFY(town.isInSight(drawn, 100));
}

void TstMapSession::theCrossSaysWhereItIs()
{
    Town town;
    MapSession &map = town.shown();
    map.view()->go(mercator::toWorld({51.8133, 4.6901}), 15);
    QVERIFY2(map.crossWords().contains("51.81330, 4.69010 · RD 106930, 425194"),
             qPrintable(map.crossWords()));
    map.view()->go(mercator::toWorld({53.79, 3.01}), 15);
    QVERIFY2(!map.crossWords().contains("RD"), qPrintable(map.crossWords()));
}

void TstMapSession::theTabletStandsThereOnlyWhileSomeoneIsOnTheWay()
{
    Town town;
    town.disk.clock = SettableClock(firstFix);
    const auto source =
        PositionSource::ofRecording(SOURCE_DIR "/tests/place/data/drive.nmea", town.disk.clock);
    town.tablet.session.setWhereabouts({source.get(), &town.areas});
    MapSession &map = town.shown();
    QCOMPARE(source->state(), PositionSource::State::Off);
    const QString fire = town.newOne();
    (void)town.tablet.desk.write(incidentacts::time(fire.toStdString(), "departed",
                                                    Happened::atMinute(town.disk.clock.now(), "button")));
    QTRY_VERIFY(map.hereKnown());
    QVERIFY(map.hereRadius() > 0);
    town.tablet.session.openRecord(fire);
    QVERIFY(source->state() != PositionSource::State::Off);
    town.tablet.session.setPage("map");
    QVERIFY(source->state() != PositionSource::State::Off);
    town.tablet.session.setPage("now");
    QCOMPARE(source->state(), PositionSource::State::Off);
    QVERIFY(!map.hereKnown());
    town.tablet.session.setWhereabouts({});
}

void TstMapSession::aPressOnAMarkOpensTheRecord()
{
    Town town;
    const QString fire = town.fireAt(51.7700, 4.7200);
    Window window(town.tablet, {1280, 800});
    Hand hand(window.shown());
    QVERIFY(hand.press("Kaart"));
    MapSession &map = *town.tablet.session.map();
    QTRY_COMPARE(map.marks()->rowCount(), 1);
    QQuickItem *mark = nullptr;
    QTRY_VERIFY((mark = window.part("MapMarker")) != nullptr);
    const QPoint there = mark->mapToScene({mark->width() / 2, mark->height() / 2}).toPoint();
    QTest::mouseClick(&window.shown(), Qt::LeftButton, {}, there);
    QTRY_COMPARE(town.tablet.session.page(), QString("incident"));
    QCOMPARE(town.tablet.session.incident()->record(), fire);
    town.tablet.session.back();
    QCOMPARE(town.tablet.session.page(), QString("map"));
}

void TstMapSession::theKeyboardMovesTheMap()
{
    Town town;
    Window window(town.tablet, {1280, 800});
    Hand hand(window.shown());
    QVERIFY(hand.press("Kaart"));
    MapView &view = *town.tablet.session.map()->view();
    QQuickItem *pane = nullptr;
    QTRY_VERIFY((pane = window.part("MapPane")) != nullptr);
    pane->forceActiveFocus(Qt::TabFocusReason);
    const WorldPoint before = view.centre();
    const double zoom = view.zoom();
    QTest::keyClick(&window.shown(), Qt::Key_Right);
    QVERIFY(view.centre().x > before.x);
    QTest::keyClick(&window.shown(), Qt::Key_Down);
    QVERIFY(view.centre().y > before.y);
    QTest::keyClick(&window.shown(), Qt::Key_Plus);
    QVERIFY(view.zoom() > zoom);
    QTest::keyClick(&window.shown(), Qt::Key_Minus);
    QTest::keyClick(&window.shown(), Qt::Key_Minus);
    QVERIFY(view.zoom() < zoom + 0.01);
}

void TstMapSession::thePlaceIsPinnedByTheCross()
{
    Town town;
    Window window(town.tablet, {1600, 1000});
    Hand hand(window.shown());
    const QString fire = town.tablet.tap("fire");
    IncidentSession &incident = *town.tablet.session.incident();
    QVERIFY(!incident.placeKnown());
    QQuickItem *panel = nullptr;
    QTRY_VERIFY((panel = window.part("PlacePanel")) != nullptr);
    panel->setProperty("open", "map");
    QTRY_VERIFY(window.part("PinMap") != nullptr);
    QQuickItem *pane = window.part("MapPane");
    QVERIFY(pane != nullptr);
    MapView *view = pane->property("view").value<MapView *>();
    const double scrolled = panel->parentItem()->parentItem()->property("contentY").toReal();
    const QPoint middle = pane->mapToScene({pane->width() / 3, pane->height() / 2}).toPoint();
    const WorldPoint before = view->centre();
    QTest::mousePress(&window.shown(), Qt::LeftButton, {}, middle);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(&window.shown(), middle - QPoint(0, 8 * step));
    QTest::mouseRelease(&window.shown(), Qt::LeftButton, {}, middle - QPoint(0, 48));
    QVERIFY(view->centre().y > before.y);
    QCOMPARE(panel->parentItem()->parentItem()->property("contentY").toReal(), scrolled);
    view->go(mercator::toWorld({51.8168, 4.66129}), 16);
    QVERIFY(hand.press("Hier prikken"));
    QCOMPARE(incident.neighbourhood(), QString("Nieuwe Haven en omgeving"));
    QVERIFY(incident.placeKnown());
    const std::optional<WorldPoint> there = *placeOf(*town.tablet.reader, fire.toStdString());
    QVERIFY(there.has_value());
    QVERIFY(std::abs(mercator::toLatLon(*there).latitude - 51.8168) < 1e-6);
    panel->setProperty("open", "map");
    QTRY_VERIFY((pane = window.part("MapPane")) != nullptr);
    view = pane->property("view").value<MapView *>();
    QTRY_VERIFY(std::abs(mercator::toLatLon(view->centre()).longitude - 4.66129) < 1e-6);
}

void TstMapSession::twoFingersZoomRoundTheirMiddle()
{
    Town town;
    Window window(town.tablet, {1280, 800});
    Hand hand(window.shown());
    QVERIFY(hand.press("Kaart"));
    MapView &view = *town.tablet.session.map()->view();
    QQuickItem *pane = nullptr;
    QTRY_VERIFY((pane = window.part("MapPane")) != nullptr);
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint middle = pane->mapToScene({pane->width() * 0.3, pane->height() * 0.4}).toPoint();
    const QPointF inPane = pane->mapFromScene(QPointF(middle));
    for (const bool isApart : {true, false}) {
        const double before = view.zoom();
        const WorldPoint under = view.worldAt(inPane.x(), inPane.y());
        const auto finger = [&](int sign, int step) {
            return middle + QPoint(sign * (isApart ? 40 + 4 * step : 160 - 4 * step), 0);
        };
        QTest::touchEvent(&window.shown(), screen.get()).press(0, finger(-1, 0), &window.shown());
        QTest::touchEvent(&window.shown(), screen.get())
            .stationary(0)
            .press(1, finger(1, 0), &window.shown());
        for (int step = 1; step <= 30; ++step) {
            QTest::touchEvent(&window.shown(), screen.get())
                .move(0, finger(-1, step), &window.shown())
                .move(1, finger(1, step), &window.shown());
            QTest::qWait(16);
        }
        QTest::touchEvent(&window.shown(), screen.get())
            .release(0, finger(-1, 30), &window.shown())
            .release(1, finger(1, 30), &window.shown());
        QVERIFY2(isApart ? view.zoom() > before + 0.8 : view.zoom() < before - 0.8,
                 qPrintable(QString("%1 to %2").arg(before).arg(view.zoom())));
        const WorldPoint now = view.worldAt(inPane.x(), inPane.y());
        const double pixels = mercator::worldSize(view.zoom());
        QVERIFY2(std::hypot(now.x - under.x, now.y - under.y) * pixels < 20,
                 qPrintable(QString::number(std::hypot(now.x - under.x, now.y - under.y) * pixels)));
    }
}

QTEST_MAIN(TstMapSession)
#include "tst_mapsession.moc"
