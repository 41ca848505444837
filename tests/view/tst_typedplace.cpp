#include "exchange/recordvalues.h"
#include "report/situation.h"
#include "view/hand.h"
#include "view/mapmarks.h"
#include "view/window.h"

using namespace piketboek;

class TstTypedPlace : public QObject
{
    Q_OBJECT

private slots:
    void coordinatesTypedAsThePlaceAreAPosition_data();
    void coordinatesTypedAsThePlaceAreAPosition();
    void aSwappedPairIsToldAndNotTaken();
    void aHectometreIsWordsAndNoPosition();
    void aRecordOfARegisterTakesThemToo();
    void aNewPositionOutsideEveryNeighbourhoodLeavesNoOldOne();
    void aPositionTakenAwayTakesItsNeighbourhoodAlong();
};

namespace {

struct Town
{
    TabletDisk disk;
    Areas areas = *Areas::load(SOURCE_DIR "/assets/areas");
    Tablet tablet{disk, Desk::Purpose::Duty, {nullptr, &areas}};
};

} // namespace

void TstTypedPlace::coordinatesTypedAsThePlaceAreAPosition_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("51.8133, 4.6901") << "51.81330, 4.69010 · RD 106930, 425194";
    QTest::newRow("105000 425000") << "51.81138, 4.66214 · RD 105000, 425000";
}

void TstTypedPlace::coordinatesTypedAsThePlaceAreAPosition()
{
    QFETCH(QString, shown);
    Town town;
    Window window(town.tablet, {1600, 1000});
    Hand hand(window.shown());
    const QString fire = town.tablet.tap("fire");
    QVERIFY(hand.press("Adres"));
    hand.enter(QTest::currentDataTag());
    QTRY_VERIFY2(hand.sees(shown), qPrintable(town.tablet.session.incident()->coordinates()));
    QVERIFY((*placeOf(*town.tablet.reader, fire.toStdString())).has_value());
    QVERIFY(!town.tablet.session.incident()->neighbourhood().isEmpty());
    const QString line = town.tablet.at(*town.tablet.session.incident()->lines(), 0, "lineText").toString();
    QVERIFY2(line.startsWith("positie vastgelegd, "), qPrintable(line));
}

void TstTypedPlace::aSwappedPairIsToldAndNotTaken()
{
    Town town;
    Window window(town.tablet, {1600, 1000});
    Hand hand(window.shown());
    town.tablet.tap("fire");
    QVERIFY(hand.press("Adres"));
    hand.enter("425000 105000");
    const QString told =
        "\"425000,105000\" lijken RD-coördinaten in de verkeerde volgorde: eerst X, dan Y (Y is "
        "altijd groter).";
    QTRY_VERIFY2(hand.sees(told), qPrintable(town.tablet.session.incident()->refusal()));
    QVERIFY(!town.tablet.session.incident()->placeKnown());
    QVERIFY(hand.sees("425000 105000"));
}

void TstTypedPlace::aHectometreIsWordsAndNoPosition()
{
    Town town;
    Window window(town.tablet, {1600, 1000});
    Hand hand(window.shown());
    const QString fire = town.tablet.tap("fire");
    QVERIFY(hand.press("Adres"));
    hand.enter("a16 re 41.2");
    QTRY_VERIFY(hand.sees("A16 rechts, hectometer 41,2"));
    QVERIFY(hand.sees("Een hectometer staat hier in woorden: hij heeft geen plek op de kaart."));
    QVERIFY(!(*placeOf(*town.tablet.reader, fire.toStdString())).has_value());
    QVERIFY(town.tablet.session.incident()->takePager("P 1 Ongeval wegvervoer A16 Li 38,2 Dordrecht 182131"));
    QTRY_COMPARE(town.tablet.session.incident()->place(), QString("A16 links, hectometer 38,2 Dordrecht"));
    QVERIFY(town.tablet.session.incident()->setPlace("51.8133, 4.6901"));
    QVERIFY(!town.tablet.session.incident()->onlyInWords());
}

void TstTypedPlace::aRecordOfARegisterTakesThemToo()
{
    Town town;
    town.tablet.session.beginRecordOf("event");
    RecordSession &record = *town.tablet.session.registers()->opened();
    const auto shown = [&](const char *field) {
        return town.tablet.at(*record.fields(), record.fields()->rowOf(field), "value").toString();
    };
    QVERIFY(record.put("place", "105000 425000"));
    QCOMPARE(shown("position"), QString("51.81138, 4.66214 · RD 105000, 425000"));
    QCOMPARE(shown("place"), QString());
    QVERIFY(record.put("position", "51.8133, 4.6901"));
    QCOMPARE(shown("position"), QString("51.81330, 4.69010 · RD 106930, 425194"));
    QVERIFY(!record.put("position", "4.6901, 51.8133"));
    QVERIFY2(record.refusal().contains("verwisseld"), qPrintable(record.refusal()));
    QVERIFY(record.put("place", "A16 li 38.2"));
    QCOMPARE(shown("place"), QString("A16 links, hectometer 38,2"));
    QVERIFY(record.put("position", ""));
    QCOMPARE(shown("position"), QString());
}

void TstTypedPlace::aNewPositionOutsideEveryNeighbourhoodLeavesNoOldOne()
{
    Town town;
    const QString fire = town.tablet.tap("fire");
    IncidentSession &incident = *town.tablet.session.incident();
    QVERIFY(incident.setPlace("51.8133, 4.6901"));
    QVERIFY(!incident.neighbourhood().isEmpty());
    QVERIFY(incident.setPlace("52.0907, 5.1214")); // Utrecht, which has no neighbourhoods here
    QCOMPARE(incident.neighbourhood(), QString());
    QCOMPARE(incident.place(), QString("op de vastgelegde positie"));
    const RecordState state = *town.tablet.reader->state(fire.toStdString());
    QCOMPARE(state.text("wijk"), std::string());
    const Situation situation =
        *Situation::of(*town.tablet.reader, fire.toStdString(), town.disk.clock.now());
    QCOMPARE(situation.neighbourhood.in(Language::Dutch), std::string());
}

void TstTypedPlace::aPositionTakenAwayTakesItsNeighbourhoodAlong()
{
    Town town;
    town.tablet.session.beginRecordOf("event");
    RecordSession &record = *town.tablet.session.registers()->opened();
    const std::string id = record.record().toStdString();
    const Description &form = *town.tablet.desk.book().find("event");
    const auto holds = [&](const std::string &name) {
        const RecordState state = *town.tablet.reader->state(id);
        const std::vector<RecordValue> values = *recordValues(*town.tablet.reader, state, form);
        return std::ranges::find(values, name, &RecordValue::name) != values.end();
    };
    QVERIFY(record.put("position", "51.8133, 4.6901"));
    QVERIFY(holds("position") && holds("wijk") && holds("buurt"));
    QVERIFY(record.put("position", ""));
    QVERIFY(!holds("position"));
    QVERIFY(!holds("wijk"));
    QVERIFY(!holds("buurt"));
    QVERIFY(!(*placeOf(*town.tablet.reader, id)).has_value());
    town.tablet.session.setPage("timeline");
    TimelineModel &timeline = *town.tablet.session.timeline();
    QTRY_COMPARE(town.tablet.column(timeline, "lineText").front(), QString("positie: "));
    town.tablet.tap("fire");
    QVERIFY(town.tablet.session.incident()->setPlace("51.8133, 4.6901"));
    town.tablet.session.openForm();
    QVERIFY(record.put("position", ""));
    QCOMPARE(town.tablet.session.incident()->neighbourhood(), QString());
    QVERIFY(!town.tablet.session.incident()->placeKnown());
    town.tablet.session.setPage("timeline");
    QTRY_COMPARE(town.tablet.column(timeline, "lineText").front(), QString("Positie vervalt"));
}

QTEST_MAIN(TstTypedPlace)
#include "tst_typedplace.moc"
