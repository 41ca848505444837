#include "stage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <map>

using namespace piketboek;

class TstShots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachPageSaysWhatItMust_data();
    void eachPageSaysWhatItMust();
    void noTwoPicturesAreEqual();
    void anEnglishPageSaysNothingInDutch();

private:
    std::unique_ptr<Stage> m_stage;
    std::map<QString, QImage> m_taken;
    std::map<QString, QStringList> m_read;
};

namespace {

const std::map<QString, QStringList> dutch = {
    {"now",
     {"DEMO", "Nu", "Brand", "Extreem weer", "Gevaarlijke stoffen", "Overig incident",
      "Deze app alarmeert niemand. Opschalen gaat via de meldkamer (CaCo).", "Brand Dubbeldamseweg Noord 13",
      "GRIP 1", "1 u 12"}},
    {"incident",
     {"DEMO", "Brand Dubbeldamseweg Noord 13", "Buurpand stabiel, brandweer blust na", "Vastleggen",
      "Geen namen of kentekens van burgers; gebruik Persoon.", "03:38",
      "Opvang in wijkcentrum Admiraal openen; 14 bewoners niet terug deze nacht"}},
    {"timeline", {"DEMO", "Zoek in alles", "Dinsdag 24 november 2026", "Brand Dubbeldamseweg Noord 13"}},
    {"registers", {"DEMO", "Noodverordeningen", "Noodverordening vastleggen", "Demonstraties"}},
    {"record", {"DEMO", "Stappen", "Bekendgemaakt"}},
    {"map", {"DEMO", "Alles", "Lopend"}},
    {"year", {"DEMO", "2020"}},
    {"settings", {"DEMO", "Taal", "Thema", "Oefening"}},
    {"times", {"DEMO", "Alarm 03:10", "Aangenomen", "Uitgerukt", "Ter plaatse", "Einde inzet", "Terug"}},
    {"facts",
     {"DEMO", "Dubbeldamseweg Noord 13", "Hier", "Kaart", "Effectgebied", "GRIP vastleggen", "Geïnformeerd"}},
    {"phrases",
     {"DEMO", "Rook trekt over woningen", "Asbest mogelijk vrijgekomen", "Bouwbeheer gevraagd",
      "Bewoners elders ondergebracht", "NL-Alert gevraagd", "Aangemeld bij de OvD brandweer",
      "Nazorg afgesproken", "Ontruiming gestart"}},
    {"sheet", {"DEMO", "WAT", "WAAR", "Kopieer tekst"}},
    {"attach",
     {"DEMO", "Foto · Brand Dubbeldamseweg Noord 13", "IMG_2045.jpg", "Meer tegelijk", "Camera", "Sluiten"}},
    {"photo", {"DEMO", "03:33 · OvD-Bz 1 · Brand Dubbeldamseweg Noord 13", "IMG_2043.jpg", "Sluiten"}},
    {"blur",
     {"DEMO", "03:33 · OvD-Bz 1 · Brand Dubbeldamseweg Noord 13", "IMG_2043.jpg", "Bewaar vervaagde kopie",
      "Ongedaan maken", "Stop vervagen"}},
    {"camera", {"DEMO", "Camera · Brand Dubbeldamseweg Noord 13", "Foto", "Sluiten", "Andere camera"}},
    {"voice",
     {"DEMO", "Spraakmemo 0:00, nog 5 min", "Brand Dubbeldamseweg Noord 13", "Stop", "Zoek in alles"}},
    {"filters",
     {"DEMO", "Zoek in alles", "Wat wisten we",
      "7 van 197 regels · filter: bekend om di 24 nov 03:30, namen zoals nu", "Wis"}},
    {"keys", {"DEMO", "Buurpand stabiel, brandweer blust na", "Vastleggen", "q", "spatie"}},
    {"help", {"DEMO", "De pieper gaat"}},
    {"mistakes", {"DEMO", "Vergissingen"}},
    {"phrasebook", {"DEMO", "Nieuwe snelle regel", "Elk incident", "Elke stap"}},
    {"taskcards", {"DEMO", "Begin van de inzet", "Alarmtijd genoteerd"}},
    {"calls", {"DEMO", "Waterbedrijf, storingen", "088 000 00 02", "Bel met dit apparaat"}},
    {"handover", {"DEMO", "Per telefoon", "Op een andere tablet", "Telefonisch overgedragen om 04:22"}},
    {"lock", {"DEMO", "Brand", "Extreem weer", "Gevaarlijke stoffen", "Overig incident", "Vastleggen"}}};

const std::map<QString, QStringList> english = {
    {"now",
     {"DEMO", "Now", "Fire", "Extreme weather", "Hazardous substances", "Other incident",
      "Fire Dubbeldamseweg Noord 13", "GRIP 1", "1 h 12"}},
    {"incident", {"DEMO", "Fire Dubbeldamseweg Noord 13", "Buurpand stabiel, brandweer blust na", "03:38"}},
    {"timeline", {"DEMO", "Fire Dubbeldamseweg Noord 13"}},
    {"registers", {"DEMO", "Emergency ordinances", "Record emergency ordinance"}},
    {"record", {"DEMO", "Steps", "Published"}},
    {"map", {"DEMO", "All", "Running"}},
    {"year", {"DEMO", "2020"}},
    {"settings", {"DEMO", "Language", "Theme", "Exercise"}},
    {"times", {"DEMO", "Accepted", "Departed", "On scene"}},
    {"facts", {"DEMO", "Here", "Map", "Effect area", "Record GRIP", "Informed"}},
    {"phrases", {"DEMO", "Smoke drifts over homes", "Evacuation started"}},
    {"sheet", {"DEMO", "WHAT", "WHERE", "Copy text"}},
    {"attach",
     {"DEMO", "Photo · Fire Dubbeldamseweg Noord 13", "IMG_2045.jpg", "Several at once", "Camera", "Close"}},
    {"photo", {"DEMO", "03:33 · OvD-Bz 1 · Fire Dubbeldamseweg Noord 13", "IMG_2043.jpg", "Close"}},
    {"blur",
     {"DEMO", "03:33 · OvD-Bz 1 · Fire Dubbeldamseweg Noord 13", "IMG_2043.jpg", "Save blurred copy",
      "Undo"}},
    {"camera", {"DEMO", "Photo", "Close", "Other camera"}},
    {"voice", {"DEMO", "Voice memo 0:00, 5 min left", "Fire Dubbeldamseweg Noord 13", "Stop"}},
    {"filters", {"DEMO", "What we knew", "7 of 197 lines · filter: known at Tue 24 Nov 03:30, names as now"}},
    {"keys", {"DEMO", "Buurpand stabiel, brandweer blust na", "Record", "q", "space"}},
    {"help", {"DEMO", "Your pager goes off"}},
    {"mistakes", {"DEMO", "Mistakes"}},
    {"phrasebook", {"DEMO", "New quick line", "Any incident", "Any step"}},
    {"taskcards", {"DEMO", "Start of the deployment", "Time of alarm noted"}},
    {"calls", {"DEMO", "Water company, faults", "088 000 00 02", "Call with this device"}},
    {"handover", {"DEMO", "By telephone", "On another tablet", "Handed over by telephone at 04:22"}},
    {"lock", {"DEMO", "Fire", "Extreme weather", "Other incident", "Record"}}};

// The demonstration's ordinances are those of 2020, by their own names.
const QRegularExpression letters("^(?!IMG_|Noodverordening COVID|[0-9]+ min$).*[a-z]{2}");

// Names, what an officer wrote, and the words that both languages have.
const QSet<QString> sameInBoth = {
    "Buurpand stabiel, brandweer blust na",
    "Dak ingestort, kort overgeslagen naar buurpand. 6 bewoners buiten.",
    "Opvang in wijkcentrum Admiraal openen; 14 bewoners niet terug deze nacht",
    "“Opvang in wijkcentrum Admiraal openen; 14 bewoners niet terug deze nacht”",
    "Waterbedrijf: leiding gesprongen, ploeg onderweg",
    "Gebied rond de Dubbeldamseweg Noord",
    "Dubbeldamseweg Noord 13",
    "Mars",
    "Meldkamer: woningbrand, uitslaand, historisch pand",
    "Warenmarkt",
    "OvD-Bz 1",
    "OvD-Bz 2",
    "OvD-Bz 1, tablet ZLP",
    "Pictures",
    "Alarm",
    "Alarm 03:10",
    "Camera",
    "Contact",
    "English",
    "Filter",
    "Nederlands",
    "Open",
    "Registers",
    "Status",
    "Stop"};

QStringList wantedOn(const Shot &shot)
{
    const bool isDutch = shot.language == "nl";
    QStringList wanted = (isDutch ? dutch : english).at(shot.page);
    if (shot.page == "now")
        wanted << (isDutch ? "Nieuw: één tik legt vast" : "New: one tap records it");
    if (shot.page == "now" && shot.size.width() >= 560)
        wanted << (isDutch ? "Lopend" : "Running");
    const bool isNarrow = shot.size.width() < 700;
    if (shot.page == "lock" || (shot.page == "keys" && isNarrow))
        return wanted;
    const bool isTablet = shot.size == QSize(800, 1280) || shot.size == QSize(1280, 800);
    if (shot.page == "incident" && isTablet) // eight quick phrases in sight, as a telephone's own page has
        wanted << (isDutch ? dutch : english).at("phrases");
    wanted << (isDutch    ? isNarrow ? "GRIP 1 (stand 03:35)" : "regio: GRIP 1 (stand 03:35)"
               : isNarrow ? "GRIP 1 (as of 03:35)"
                          : "region: GRIP 1 (as of 03:35)");
    return wanted;
}

} // namespace

void TstShots::initTestCase()
{
    Result<std::unique_ptr<Stage>> stage = Stage::build(PIKETBOEK_ASSETS);
    QVERIFY2(stage.has_value(), stage ? "" : stage.error().words.c_str());
    m_stage = std::move(*stage);
}

void TstShots::eachPageSaysWhatItMust_data()
{
    QTest::addColumn<Shot>("shot");
    for (const Shot &shot : Shot::all(Stage::sizes))
        QTest::newRow(qPrintable(shot.name())) << shot;
}

void TstShots::eachPageSaysWhatItMust()
{
    QFETCH(Shot, shot);
    const Picture picture = m_stage->take(shot);
    QCOMPARE(picture.image.size(), shot.size);
    for (const QString &text : wantedOn(shot))
        QVERIFY2(picture.texts.contains(text),
                 qPrintable(text + " is not among: " + picture.texts.join(" | ")));
    m_taken[shot.name()] = picture.image;
    m_read[shot.name()] = picture.texts;
}

void TstShots::noTwoPicturesAreEqual()
{
    QVERIFY(m_taken.size() >= 2);
    for (auto one = m_taken.begin(); one != m_taken.end(); ++one)
        for (auto other = std::next(one); other != m_taken.end(); ++other)
            QVERIFY2(one->second != other->second, qPrintable(one->first + " = " + other->first));
}

void TstShots::anEnglishPageSaysNothingInDutch()
{
    QStringList dutchToo;
    int pairs = 0;
    for (const auto &[name, texts] : m_read) {
        if (!name.endsWith("-en"))
            continue;
        const auto twin = m_read.find(name.chopped(3) + "-nl");
        QVERIFY2(twin != m_read.end(), qPrintable(name + " has no Dutch twin"));
        ++pairs;
        for (const QString &text : texts)
            if (twin->second.contains(text) && !sameInBoth.contains(text) && text.contains(letters))
                dutchToo << name + ": " + text;
    }
    QVERIFY2(pairs >= 20, qPrintable(QString::number(pairs)));
    QVERIFY2(dutchToo.isEmpty(), qPrintable(dutchToo.join('\n')));
}

QTEST_MAIN(TstShots)
#include "tst_shots.moc"
