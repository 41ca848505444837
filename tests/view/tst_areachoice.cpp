#include "view/areachoice.h"

#include "base/uuid.h"
#include "view/hand.h"
#include "view/window.h"

#include <QSignalSpy>

using namespace piketboek;

namespace {

// Two neighbourhoods of Zwijndrecht beside each other, in metres of RD.
const QByteArray zwijndrecht = R"({"type":"FeatureCollection","features":[
 {"type":"Feature","properties":{"buurtcode":"BU06420100","buurtnaam":"Aan de kade","wijknaam":"Wijk 01 Kort Ambacht"},
  "geometry":{"type":"Polygon","coordinates":[[[103000,425000],[104000,425000],[104000,426000],[103000,426000],[103000,425000]]]}},
 {"type":"Feature","properties":{"buurtcode":"BU06420101","buurtnaam":"Achter de dijk","wijknaam":"Wijk 01 Kort Ambacht"},
  "geometry":{"type":"Polygon","coordinates":[[[104000,425000],[105000,425000],[105000,426000],[104000,426000],[104000,425000]]]}}]})";

/// A tablet whose neighbourhoods are those of its settings, as the program has it.
struct Town
{
    Town()
    {
        QObject::connect(&choice, &AreaChoice::changed, [this] {
            tablet.session.setWhereabouts({nullptr, choice.areas(), choice.words()});
        });
        tablet.session.map()->view()->setWidth(1200);
        tablet.session.map()->view()->setHeight(800);
        choice.load();
    }
    ~Town() { tablet.session.setWhereabouts({}); }

    QString file(const QByteArray &text)
    {
        QFile file(disk.directory.filePath("buurten.geojson"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test can not write its file");
        return file.fileName();
    }

    size_t drawn() { return tablet.session.map()->ground()->outlines().size(); }
    QString wrong() { return tablet.session.map()->areaWords(); }
    std::string municipalityOf(const QString &record)
    {
        return tablet.reader->state(record.toStdString())->municipality;
    }

    TabletDisk disk;
    Tablet tablet{disk};
    AreaChoice choice{tablet.settings, SOURCE_DIR "/assets/areas"};
};

} // namespace

class TstAreaChoice : public QObject
{
    Q_OBJECT

private slots:
    void anotherMunicipalityDrawsItsAreasAndIsOnWhatIsNew()
    {
        Town town;
        QCOMPARE(town.drawn(), size_t{129});
        QCOMPARE(town.wrong(), QString());
        const QString before = town.tablet.tap("fire");
        QVERIFY(town.tablet.settings.setMunicipality("gm0642"));
        QCOMPARE(town.wrong(), QString("Geen van de buurten ligt in GM0642: kies een bestand dat ze heeft."));
        town.tablet.settings.setAreaFile(town.file(zwijndrecht));
        QCOMPARE(town.wrong(), QString());
        QCOMPARE(town.drawn(), size_t{2});
        const QString after = town.tablet.tap("other");
        QVERIFY(town.tablet.session.incident()->setPlace("104500 425500"));
        QCOMPARE(town.tablet.session.incident()->neighbourhood(), QString("Achter de dijk"));
        QCOMPARE(town.municipalityOf(before), std::string("GM0505"));
        QCOMPARE(town.municipalityOf(after), std::string("GM0642"));
        town.tablet.session.beginRecordOf("event");
        QCOMPARE(town.municipalityOf(town.tablet.session.registers()->opened()->record()),
                 std::string("GM0642"));
        const QRectF box = town.tablet.session.map()->ground()->box();
        const WorldPoint seen = town.tablet.session.map()->view()->centre();
        QVERIFY(box.contains(seen.x, seen.y));
    }

    void theYearIsThatOfTheMunicipality()
    {
        Town town;
        YearSession &year = *town.tablet.session.year();
        town.tablet.session.setPage("year");
        QTRY_VERIFY(!year.busy() && year.reportText().contains("Dordrecht"));
        QVERIFY(town.tablet.settings.setMunicipality("0642"));
        QTRY_VERIFY(!year.busy() && year.reportText().contains("Zwijndrecht"));
        QVERIFY(!year.reportText().contains("Dordrecht"));
    }

    void aFileThatCanNotBeUsedLeavesWhatWasThere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no GeoJSON") << QByteArray("buurten");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << zwijndrecht.left(300);
        QTest::newRow("no outline") << QByteArray(zwijndrecht).replace("Polygon", "Point");
        QTest::newRow("x and y swapped")
            << QByteArray(zwijndrecht).replace("[103000,425000]", "[425000,103000]");
    }
    void aFileThatCanNotBeUsedLeavesWhatWasThere()
    {
        QFETCH(QByteArray, text);
        Town town;
        town.tablet.settings.setAreaFile(town.file(text));
        QCOMPARE(town.drawn(), size_t{129});
        QCOMPARE(town.wrong(), QString("“buurten.geojson” is niet te lezen, of geen GeoJSON met buurten: die "
                                       "van eerst blijven staan."));
        town.tablet.settings.setAreaFile({});
        QCOMPARE(town.drawn(), size_t{129});
        QCOMPARE(town.wrong(), QString());
    }

    void thoseOfAnotherMunicipalityRemainToo()
    {
        Town town;
        town.tablet.settings.setAreaFile(town.file(zwijndrecht));
        QCOMPARE(town.drawn(), size_t{2});
        town.tablet.settings.setAreaFile("/nergens/buurten.geojson");
        QCOMPARE(town.drawn(), size_t{2});
        QVERIFY(!town.wrong().isEmpty());
    }

    void aStartWithABrokenFileHasTheOnesThatCameAlong()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.settings.setAreaFile("/nergens/buurten.geojson");
        AreaChoice choice(tablet.settings, SOURCE_DIR "/assets/areas");
        QVERIFY(!choice.areas());
        choice.load();
        QCOMPARE(choice.areas()->all().size(), size_t{129});
        QVERIFY(choice.words().contains("buurten.geojson"));
        tablet.settings.setLanguage("en");
        QVERIFY(choice.words().contains("can not be read"));
    }

    void itIsChosenOnThePageAndKept()
    {
        Town town;
        town.tablet.session.setPage("settings");
        Window window(town.tablet, {1280, 2600});
        Hand hand(window.shown());
        QVERIFY(hand.press("GM0505"));
        QTest::keyClick(&window.shown(), Qt::Key_A, Qt::ControlModifier);
        hand.type("Dordt");
        QTest::keyClick(&window.shown(), Qt::Key_Return);
        QTRY_VERIFY(hand.sees("Dit is geen gemeente: schrijf GM en vier cijfers. Er is niets veranderd."));
        QCOMPARE(town.tablet.settings.municipality(), QString("GM0505"));
        QTest::keyClick(&window.shown(), Qt::Key_A, Qt::ControlModifier);
        hand.type("0642");
        QTest::keyClick(&window.shown(), Qt::Key_Return);
        QCOMPARE(town.tablet.settings.municipality(), QString("GM0642"));
        QTRY_VERIFY(hand.sees("GM0642"));
        QTRY_VERIFY(hand.sees("Geen van de buurten ligt in GM0642: kies een bestand dat ze heeft."));
        const Settings again(QString::fromStdString(town.disk.path() + "/settings.ini"), town.disk.clock);
        QCOMPARE(again.municipality(), QString("GM0642"));
    }
};

QTEST_MAIN(TstAreaChoice)
#include "tst_areachoice.moc"
