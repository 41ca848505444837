#include "exchange/importer.h"
#include "exchange/inputfile.h"
#include "report/yearreport.h"
#include "view/hand.h"
#include "view/incidentacts.h"
#include "view/together.h"
#include "view/window.h"

#include <QRegularExpression>

using namespace piketboek;

class TstPages : public QObject
{
    Q_OBJECT

private slots:
    void aTapOnTheFirstFrameIsStored();
    void aLineIsTypedAndEntered();
    void theLanguageChangesWhileThePageStands();
    void threeJunkTapsLeaveOneUnconfirmedIncidentAtMost();
    void aPalmStoresNothing();
    void aSecondTapOfTheSameIsAskedAbout();
    void aTimeThatIsNoneKeepsItsWords();
    void wordsOfOnePlaceAreNotTypedIntoAnother();
    void searchFindsWhileTyping();
    void fiveNewLinesWaitBehindTheirButton();
    void theLevelIsRecordedFromNuWithTwoTaps();
    void twoValuesAreSettledByOnePress();
    void theSixteenCalloutsOf2020TypedGiveTheReportOfTheFile();
};

namespace {

const std::map<std::string, QString> tiles = {{"fire", "Brand"},
                                              {"extreme_weather", "Extreem weer"},
                                              {"hazardous_substances", "Gevaarlijke stoffen"},
                                              {"other", "Overig incident"}};

std::vector<Json> callouts()
{
    std::vector<Json> rows;
    const Result<std::string> text = readInput(SOURCE_DIR "/assets/examples/dordrecht-2020.json");
    (void)eachRow(*text, RowFormat::Json, {}, 0, [&](const Row &row) {
        if (row.fields.text("register").empty())
            rows.push_back(row.fields);
        return Result<void>();
    });
    return rows;
}

QString text(const Json &row, const char *field)
{
    return QString::fromStdString(row.text(field));
}

// As the pages show a year themselves: four figures alone could be a clock.
QString momentOf(const Json &row)
{
    const QString happened = text(row, "happened");
    return happened.size() == 4 ? happened + ", dag onbekend" : happened;
}

bool answer(Hand &hand, const QString &button, const QString &words)
{
    if (words.isEmpty())
        return true;
    if (!hand.press(button))
        return false;
    hand.enter(words);
    return true;
}

// "Er loopt al" is asked when one of that category was opened within the hour: these are all new ones.
bool openNew(Tablet &tablet, Hand &hand, const Json &row)
{
    const auto armed = [&] { return tablet.session.now()->tilesArmed(); };
    if (!hand.press("Nu") || !QTest::qWaitFor(armed) || !hand.press(tiles.at(row.text("category"))))
        return false;
    return !tablet.session.now()->alreadyRunning() ||
           (QTest::qWaitFor(armed) && hand.press("Nieuw incident"));
}

// One call-out as the officer of 2020 would have written it down: the tile, and then what is known of it.
bool typeCallout(Tablet &tablet, Hand &hand, const Json &row)
{
    return openNew(tablet, hand, row) && answer(hand, "anders", momentOf(row)) &&
           answer(hand, "Adres", text(row, "place")) && answer(hand, "Soort", text(row, "subcategory")) &&
           answer(hand, "Bijzonderheid", text(row, "highlight"));
}

YearReport reportOf(Reader &reader, int64_t now, int year = 2020)
{
    return *YearReport::make(reader, year, "GM0505", now, false);
}

// When it was asked, and how much of it the central log has, is not what was counted.
QString figuresOf(const YearReport &report)
{
    QString json = QString::fromStdString(asJson(report));
    return json.remove(QRegularExpression(R"("as_of": ?\{[^}]*\},?)"));
}

QString sentencesOf(const YearReport &report)
{
    const QString words = QString::fromStdString(asText(report, Language::Dutch));
    return words.left(words.lastIndexOf("Stand "));
}

YearReport reportOfTheFile(TabletDisk &disk)
{
    const std::unique_ptr<Journal> journal = std::move(*Journal::open(disk.path(), disk.clock));
    const std::unique_ptr<Reader> reader = std::move(*Reader::open(disk.path()));
    RejectedRows rejected(disk.path() + "/rejected.csv");
    Importer importer(*journal, *reader, disk.clock, Writer{});
    const std::string incidents = Json(callouts()).canonical();
    (void)importer.take(incidents, RowFormat::Json, rejected);
    return reportOf(*reader, disk.clock.now());
}

} // namespace

void TstPages::aTapOnTheFirstFrameIsStored()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(hand.press("Gevaarlijke stoffen"));
    QCOMPARE(*tablet.reader->lastNumber(), 1);
    QCOMPARE(tablet.session.page(), QString("incident"));
    QVERIFY(hand.press("Bevestig"));
    QVERIFY(!tablet.session.incident()->unconfirmed());
}

void TstPages::aLineIsTypedAndEntered()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        Window window(tablet);
        Hand hand(window.shown());
        record = tablet.tap("fire");
        QVERIFY(hand.press("Wat gebeurt er?"));
        hand.enter("Dak ingestort");
        QCOMPARE(tablet.column(*tablet.session.incident()->lines(), "lineText").first(),
                 QString("Dak ingestort"));
        hand.type("Buurpand sta");
        QCOMPARE(tablet.session.incident()->draftText(), QString("Buurpand sta"));
    }
    Tablet again(disk);
    Window window(again);
    Hand hand(window.shown());
    again.session.openRecord(record);
    QTest::qWait(100);
    QVERIFY(hand.press("Vastleggen"));
    QCOMPARE(again.column(*again.session.incident()->lines(), "lineText").first(), QString("Buurpand sta"));
}

void TstPages::theLanguageChangesWhileThePageStands()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(hand.press("Meer"));
    QVERIFY(hand.press("English"));
    QVERIFY(hand.press("Now"));
    QVERIFY(hand.press("Fire"));
    QCOMPARE(tablet.session.incident()->title(), QString("Fire"));
    QVERIFY(hand.press("More"));
    QVERIFY(hand.press("Nederlands"));
    QVERIFY(hand.press("Nu"));
}

// A pocket, or a hand that slips: three short touches on three tiles within a second.
void TstPages::threeJunkTapsLeaveOneUnconfirmedIncidentAtMost()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    // What the tap opens is built before: building it may not eat the second that is told about.
    QTRY_VERIFY(window.holds("IncidentPage"));
    hand.touch("Brand", 20);
    hand.touch("Extreem weer", 40);
    QCOMPARE(*tablet.reader->lastNumber(), 0);
    hand.touch("Brand", 120);
    QCOMPARE(*tablet.reader->lastNumber(), 1);
    tablet.session.setPage("now");
    QTest::qWait(50);
    hand.touch("Extreem weer", 120);
    hand.touch("Overig incident", 120);
    QCOMPARE(*tablet.reader->lastNumber(), 1);
    QVERIFY(tablet.reader->running()->front().state == "unconfirmed");
    QCOMPARE(reportOf(*tablet.reader, disk.clock.now(), 2026).figures.callouts.value, 0);
}

void TstPages::aPalmStoresNothing()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    hand.lay({"Brand", "Extreem weer"});
    hand.lay({"Brand", "Gevaarlijke stoffen", "Overig incident"});
    QCOMPARE(*tablet.reader->lastNumber(), 0);
    hand.touch("Brand", 120);
    QCOMPARE(*tablet.reader->lastNumber(), 1);
}

void TstPages::aSecondTapOfTheSameIsAskedAbout()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    hand.touch("Brand", 120);
    const QString first = tablet.session.incident()->record();
    tablet.session.setPage("now");
    QVERIFY(QTest::qWaitFor([&] { return tablet.session.now()->tilesArmed(); }));
    disk.clock.pass(12 * 60'000);
    hand.touch("Brand", 120);
    QVERIFY(hand.sees("Er loopt al: Brand, 12 min geleden"));
    QVERIFY(QTest::qWaitFor([&] { return tablet.session.now()->tilesArmed(); }));
    QVERIFY(hand.press("Hetzelfde incident"));
    QCOMPARE(*tablet.reader->lastNumber(), 1);
    QCOMPARE(tablet.session.incident()->record(), first);
    QCOMPARE(tablet.session.page(), QString("incident"));
}

void TstPages::aTimeThatIsNoneKeepsItsWords()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    tablet.tap("fire");
    QVERIFY(hand.press("anders"));
    hand.type("2020");
    QVERIFY(hand.sees("een tijd of een jaar? 20:20, of 2020, dag onbekend"));
    hand.enter("");
    QVERIFY(!tablet.session.incident()->alarmKnown());
    QVERIFY(hand.sees("Een tijd of een jaar? Schrijf 20:20, of 2020, dag onbekend."));
    hand.type(", dag onbekend");
    QVERIFY(hand.sees("= 2020, dag onbekend"));
    hand.enter("");
    QCOMPARE(tablet.session.incident()->alarmWords(), QString("Alarm 2020, dag onbekend · met de hand"));
    QVERIFY(!hand.sees("= 2020, dag onbekend"));
}

void TstPages::wordsOfOnePlaceAreNotTypedIntoAnother()
{
    TabletDisk disk;
    QString first;
    {
        Tablet tablet(disk);
        Window window(tablet);
        Hand hand(window.shown());
        first = tablet.tap("fire");
        QVERIFY(hand.press("Adres"));
        hand.type("Spuiboule");
        tablet.tap("other");
        QVERIFY(hand.press("Adres"));
        hand.enter("Statenplein");
        QCOMPARE(tablet.session.incident()->place(), QString("Statenplein"));
        tablet.session.openRecord(first);
        QVERIFY(!tablet.session.incident()->placeKnown());
    }
    Tablet again(disk);
    Window window(again);
    Hand hand(window.shown());
    again.session.openRecord(first);
    QTest::qWait(200);
    QVERIFY(hand.press("Spuiboule"));
    hand.enter("vard");
    QCOMPARE(again.session.incident()->place(), QString("Spuiboulevard"));
}

void TstPages::searchFindsWhileTyping()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    tablet.tap("fire");
    tablet.session.incident()->phrase("Waterleiding gesprongen");
    tablet.session.incident()->phrase("Gaslucht geroken");
    QVERIFY(hand.press("Tijdlijn"));
    QTRY_VERIFY(hand.sees("Gaslucht geroken"));
    QVERIFY(hand.press("Zoek in alles"));
    hand.type("wa");
    QTRY_VERIFY(!hand.sees("Gaslucht geroken"));
    QVERIFY(hand.sees("Waterleiding gesprongen"));
    QVERIFY(hand.sees("1 van 3 regels · filter: wa"));
    QVERIFY(hand.press("Wis"));
    QTRY_VERIFY(hand.sees("Gaslucht geroken"));
    QVERIFY(hand.sees("Zoek in alles"));
}

void TstPages::fiveNewLinesWaitBehindTheirButton()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    const std::string record = tablet.tap("fire").toStdString();
    QVERIFY(hand.press("Tijdlijn"));
    QTRY_VERIFY(hand.sees("Genoteerd als brand"));
    const QPoint before = hand.placeOf("Genoteerd als brand");
    for (int i = 0; i < 5; ++i)
        tablet.pen.run(Pen::Turn::Pull, [&](Journal &journal) {
            QVERIFY(journal.write(
                incidentacts::line(record, "fact", QString("van elders %1").arg(i), disk.clock.now())));
        });
    QTRY_VERIFY(hand.sees("5 nieuwe regels"));
    QVERIFY(!hand.sees("van elders 4"));
    QCOMPARE(hand.placeOf("Genoteerd als brand"), before);
    QVERIFY(hand.press("5 nieuwe regels"));
    QTRY_VERIFY(hand.sees("van elders 4"));
    QVERIFY(!hand.sees("5 nieuwe regels"));
}

void TstPages::theLevelIsRecordedFromNuWithTwoTaps()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet, {412, 915});
    Hand hand(window.shown());
    QVERIFY(hand.sees("Evenement") && !hand.sees("GRIP vastleggen"));
    tablet.tap("fire");
    for (int time = 0; time < 2; ++time) {
        tablet.session.setPage("now");
        QVERIFY(hand.press("GRIP vastleggen"));
        QTRY_VERIFY(hand.sees("Afgekondigd door"));
        QVERIFY(hand.press("Regels"));
    }
}

void TstPages::twoValuesAreSettledByOnePress()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk, otherDisk;
    Tablet tablet(disk), other(otherDisk);
    Together together(tablet, central), others(other, central);
    const QString record = tablet.tap("fire");
    together.exchange();
    others.exchange();
    other.session.openRecord(record);
    QVERIFY(other.session.incident()->setPlace("Statenplein"));
    QVERIFY(tablet.session.incident()->setPlace("Spuiboulevard"));
    others.exchange();
    together.exchange();
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(tablet.session.incident()->conflictWords().startsWith("2 waarden voor plaats"));
    QTRY_VERIFY(hand.sees(tablet.session.incident()->conflictWords()));
    QVERIFY(hand.press("Nieuwste klopt"));
    QCOMPARE(tablet.session.incident()->conflictWords(), QString());
    QVERIFY(!hand.sees("Nieuwste klopt"));
}

void TstPages::theSixteenCalloutsOf2020TypedGiveTheReportOfTheFile()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet, {1920, 2000}); // all of an incident without scrolling
    Hand hand(window.shown());
    const std::vector<Json> rows = callouts();
    QCOMPARE(rows.size(), 16u);
    for (const Json &row : rows)
        QVERIFY2(typeCallout(tablet, hand, row), row.text("id").c_str());

    const YearReport typed = reportOf(*tablet.reader, disk.clock.now());
    TabletDisk other;
    const YearReport imported = reportOfTheFile(other);
    QCOMPARE(typed.figures.callouts.value, 16);
    QCOMPARE(figuresOf(typed), figuresOf(imported));
    QCOMPARE(sentencesOf(typed), sentencesOf(imported));
}

QTEST_MAIN(TstPages)
#include "tst_pages.moc"
