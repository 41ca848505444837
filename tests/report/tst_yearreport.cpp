#include "report/yearreport.h"

#include "report/book.h"

#include <QRegularExpression>
#include <QtTest>

using namespace piketboek;

namespace {

constexpr const char *chapter =
    "Beheersen veiligheidsrisico's 2020\n"
    "\n"
    "Incidenten Crisisbeheersing en Bevolkingszorg\n"
    "\n"
    "Er zijn in 2020 geen GRIP-incidenten in Dordrecht geweest. Wel is de Officier van Dienst Bevolkingszorg "
    "(OvD-Bz) in 2020 16x opgeroepen voor een incident in Dordrecht:\n"
    "\n"
    "- 3x voor brand\n"
    "- 6x voor extreme weersomstandigheden (hoogwater, storm, wateroverlast; 3x niet nader benoemd)\n"
    "- 2x voor gevaarlijke stoffen (gaslucht)\n"
    "- 5x overig (contact meldkamer, lijkvinding, OOV, vervuild wegdek; 1x niet nader benoemd)\n"
    "\n"
    "Bijzonderheden daarin zijn:\n"
    "\n"
    "- 3 februari 2020: brand Dubbeldamseweg Noord 13 (brand in oud historisch pand)\n"
    "- 10 februari 2020: hoogwater binnenstad\n"
    "- 16 juni 2020: wolkbreuk met overstroming van straten binnenstad\n"
    "- 24 december 2020: broeibrand HVC\n"
    "\n"
    "Sinds 15 maart 2020 zijn er 21 noodverordeningen uitgevaardigd door de voorzitter van de "
    "veiligheidsregio. Bekrachtiging door de gemeenteraad is daarbij niet aan de orde (Wet "
    "veiligheidsregio's, artikel 39).\n"
    "\n"
    "Sinds 12 maart 2020 is de Veiligheidsregio Zuid-Holland Zuid opgeschaald naar GRIP 4 in verband met de "
    "bestrijding van het coronavirus.\n"
    "\n"
    "Wet openbare manifestaties\n"
    "\n"
    "De gemeente Dordrecht heeft in 2020 in het kader van de Wet openbare manifestaties (Wom) 20 "
    "kennisgevingen ontvangen. Of de demonstraties zijn gehouden, is niet geregistreerd.\n"
    "\n"
    "Het vermelden waard:\n"
    "\n"
    "- Black Lives Matter\n"
    "- tegen de coronamaatregelen\n"
    "\n"
    "Evenementen 2020\n"
    "\n"
    "Voor het verbod op evenementen is nog doorgegaan: Carnaval op 22 februari 2020.\n"
    "\n"
    "Vanaf 1 juli 2020 tot 14 oktober 2020 zijn er 2 grote evenementen georganiseerd, te weten: Muziek in "
    "de Museumtuin en Palm Parkies.\n"
    "\n"
    "Daarnaast zijn er diverse kleine activiteiten georganiseerd.\n"
    "\n"
    "Maatregelen:\n"
    "\n"
    "- 17 maart 2020: verbod op evenementen afgekondigd\n"
    "- 24 juni 2020: versoepeling aangekondigd: evenementen tot 250 personen per 1 juli\n"
    "- 1 juli 2020: versoepeling gaat in\n"
    "- 14 oktober 2020: opnieuw verbod op evenementen ingesteld\n"
    "\n"
    "Inleiding\n";
constexpr const char *asOf = "\nStand 14 januari 2021 09:12 · geen centraal logboek · niet compleet: 182 "
                             "vastleggingen staan alleen hier\n";

constexpr const char *json =
    R"json({"year":2020,"municipality":"GM0505","as_of":{"at":"2021-01-14T09:12+01:00","serial":0,"complete":false},)json"
    R"json("callouts":{"total":16,"withdrawn_or_false":0,"by_category":{"fire":3,"extreme_weather":6,)json"
    R"json("hazardous_substances":2,"other":5}},"incidents":{"total":16},"elsewhere":0,)json"
    R"json("grip":{"incidents":0,"effect":0,"region":[{"level":4,"since":"2020-03-12","until":null}]},)json"
    R"json("highlights":[{"date":"2020-02-03","text":"brand Dubbeldamseweg Noord 13 (brand in oud historisch pand)"},)json"
    R"json({"date":"2020-02-10","text":"hoogwater binnenstad"},)json"
    R"json({"date":"2020-06-16","text":"wolkbreuk met overstroming van straten binnenstad"},)json"
    R"json({"date":"2020-12-24","text":"broeibrand HVC"}],)json"
    R"json("ordinances":{"noodverordening":{"burgemeester":0,"voorzitter_vr":21},)json"
    R"json("noodbevel":{"burgemeester":0,"voorzitter_vr":0},)json"
    R"json("veiligheidsrisicogebied":{"burgemeester":0,"voorzitter_vr":0},)json"
    R"json("gebiedsverbod":{"burgemeester":0,"voorzitter_vr":0},"since":"2020-03-15","ratified":0,)json"
    R"json("ratification_not_applicable":21},"demonstrations":{"notices":20,"held":0,"outcome_unknown":20,)json"
    R"json("spontaneous":0,"highlights":["Black Lives Matter","tegen de coronamaatregelen"]},)json"
    R"json("events":{"before_ban":[{"name":"Carnaval","date":"2020-02-22"}],)json"
    R"json("large_held":{"from":"2020-07-01","to":"2020-10-14","count":2,)json"
    R"json("names":["Muziek in de Museumtuin","Palm Parkies"]},"measures":[)json"
    R"json({"date":"2020-03-17","kind":"ban","text":"verbod op evenementen afgekondigd"},)json"
    R"json({"date":"2020-06-24","kind":"relaxation",)json"
    R"json("text":"versoepeling aangekondigd: evenementen tot 250 personen per 1 juli","max_persons":250},)json"
    R"json({"date":"2020-07-01","kind":"relaxation","text":"versoepeling gaat in","max_persons":250},)json"
    R"json({"date":"2020-10-14","kind":"ban","text":"opnieuw verbod op evenementen ingesteld"}],)json"
    R"json("small":"diverse"},"tallies":{"ivp_periode":[2019,2022],"prioriteiten":5,)json";
constexpr const char *definitions =
    R"json("definitions":[{"id":"callouts.total","version":1},{"id":"callouts.withdrawn_or_false","version":1},)json"
    R"json({"id":"callouts.by_category","version":1},{"id":"incidents.total","version":1},)json"
    R"json({"id":"elsewhere","version":1},{"id":"grip.incidents","version":2},{"id":"grip.effect","version":1},)json"
    R"json({"id":"grip.region","version":1},{"id":"highlights","version":1},{"id":"ordinances","version":1},)json"
    R"json({"id":"demonstrations.notices","version":1},{"id":"demonstrations.held","version":1},)json"
    R"json({"id":"demonstrations.spontaneous","version":1},{"id":"events","version":1},)json"
    R"json({"id":"tallies","version":1},{"id":"registers","version":1}]})json"
    "\n";

YearReport reportOf(Book &book, int year = 2020, bool explained = false)
{
    return must(YearReport::make(book.reader(), year, "GM0505", book.clock.now(), explained));
}

YearReport published(Book &book)
{
    book.importExample("dordrecht-2020.json");
    return reportOf(book);
}

} // namespace

class TstYearReport : public QObject
{
    Q_OBJECT

private slots:
    void theTextIsThePublishedChapterCorrected();
    void theJsonIsTheContract();
    void noiseChangesNoByteOfTheJson();
    void zeroIsSaidAsNone();
    void englishIsComplete();
    void singularAndPlural();
    void aHighlightWithoutADayInventsNone();
    void whatIsFalseOrElsewhereIsSaid();
    void theExplanationFollowsWhenItIsAsked();
    void thePageIsSelfContainedAndHasAllFour();
    void thePageEscapesWhatWasTyped();
    void theTableHasEachFigureWithItsVersion();
};

void TstYearReport::theTextIsThePublishedChapterCorrected()
{
    Book book;
    const QString text = QString::fromStdString(asText(published(book), Language::Dutch));
    QCOMPARE(text.left(QString::fromUtf8(chapter).size()), QString::fromUtf8(chapter));
    QVERIFY(text.endsWith(QString::fromUtf8(asOf)));
}

void TstYearReport::theJsonIsTheContract()
{
    Book book;
    const QString text = QString::fromStdString(asJson(published(book)));
    QCOMPARE(text.left(QString::fromUtf8(json).size()), QString::fromUtf8(json));
    QVERIFY(text.endsWith(definitions));
}

void TstYearReport::noiseChangesNoByteOfTheJson()
{
    Book book;
    const std::string before = asJson(published(book));
    book.importExample("dordrecht-2020-noise.json");
    QCOMPARE(asJson(reportOf(book)), before);
}

void TstYearReport::zeroIsSaidAsNone()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    const std::string empty = asText(reportOf(book, 2018), Language::Dutch);
    QVERIFY(empty.contains("geen GRIP-incidenten"));
    QVERIFY(empty.contains("geen enkele keer opgeroepen"));
    QVERIFY(empty.contains("Bijzonderheden daarin: geen."));
    book.import(R"([{"id":"a","category":"other","happened":"2017"}])");
    const std::string one = asText(reportOf(book, 2017), Language::Dutch);
    QVERIFY(one.contains("- voor brand: geen\n"));
    QVERIFY(one.contains("- 1x overig\n"));
    QVERIFY(
        !QRegularExpression("\\b0\\b").match(QString::fromStdString(one).section("Stand", 0, 0)).hasMatch());
}

void TstYearReport::englishIsComplete()
{
    Book book;
    const std::string text = asText(published(book), Language::English);
    QVERIFY(text.contains("There were no GRIP incidents in Dordrecht in 2020."));
    QVERIFY(text.contains("was called out 16 times for an incident in Dordrecht in 2020:"));
    QVERIFY(text.contains("- 3 times for a fire\n"));
    QVERIFY(text.contains("- 3 February 2020: brand"));
    QVERIFY(text.contains("\nIntroduction\n\n"));
    QVERIFY(text.contains("As of 14 January 2021 09:12 · no central log · not complete"));
    for (const char *dutch : {"opgeroepen", "voor ", "geweest", "Stand ", "februari", "overig", "Inleiding"})
        QVERIFY2(!text.contains(dutch), dutch);
}

void TstYearReport::singularAndPlural()
{
    Book book;
    book.import(R"([{"id":"a","category":"fire","happened":"2020","grip":1}])");
    QVERIFY(asText(reportOf(book), Language::Dutch)
                .contains("Er is in 2020 1 GRIP-incident in Dordrecht geweest. In totaal is"));
    book.import(R"([{"id":"b","category":"fire","happened":"2020","grip":2}])");
    QVERIFY(asText(reportOf(book), Language::Dutch).contains("Er zijn in 2020 2 GRIP-incidenten"));
    QVERIFY(asText(reportOf(book), Language::English).contains("There were 2 GRIP incidents"));
}

void TstYearReport::aHighlightWithoutADayInventsNone()
{
    Book book;
    book.import(R"([{"id":"a","category":"fire","happened":"2020-03","highlight":"brand"}])");
    QVERIFY(asText(reportOf(book), Language::Dutch).contains("- maart 2020, dag onbekend: brand\n"));
    QVERIFY(asJson(reportOf(book)).contains(R"({"date":"2020-03","text":"brand"})"));
}

void TstYearReport::whatIsFalseOrElsewhereIsSaid()
{
    Book book;
    book.import(R"([{"id":"a","category":"fire","happened":"2020","outcome":"false"},
                    {"id":"b","category":"fire","happened":"2020","incident_municipality":"GM0642"}])");
    const std::string text = asText(reportOf(book), Language::Dutch);
    QVERIFY(text.contains("1x was de oproep loos of ingetrokken."));
    QVERIFY(text.contains("Daarnaast is de OvD-Bz 1x opgeroepen buiten Dordrecht."));
}

void TstYearReport::theExplanationFollowsWhenItIsAsked()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    book.importExample("dordrecht-2020-noise.json");
    const YearReport report = reportOf(book, 2020, true);
    const std::string text = asText(report, Language::Dutch);
    QVERIFY(text.contains("Gebreken:\n\n- 3x onbevestigd"));
    QVERIFY(text.contains(book.recordOf("ruis-2020-04") +
                          "  2020-04-12T14:05+02:00  incident  other  vergissing  [ruis-2020-04]\n"));
    const std::string records = asJson(report);
    QVERIFY(
        records.contains(R"("defects":{"unconfirmed":3,"without_category":0,"conflicts":0,"remarks":0})"));
    QVERIFY(records.contains(R"("counted":false,"reason":"other_municipality")"));
    QCOMPARE(QString::fromStdString(asCsv(report, Language::Dutch)).count("\r\n"), 171);
}

void TstYearReport::thePageIsSelfContainedAndHasAllFour()
{
    Book book;
    const std::string page = asHtml(published(book), Language::Dutch);
    QVERIFY(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    for (const Category &category : categories)
        QVERIFY2(page.contains(">" + std::string(category.dutch) + "</text>"), category.dutch.data());
    QCOMPARE(QString::fromStdString(page).count("<rect"), 4);
    for (const char *outside : {"http:", "https:", "<script", "@import", "url(", "<link", "{{"})
        QVERIFY2(!page.contains(outside), outside);
    QVERIFY(page.contains("<li>24 december 2020: broeibrand HVC</li>"));
}

void TstYearReport::thePageEscapesWhatWasTyped()
{
    Book book;
    book.import(
        R"([{"id":"<i>","category":"fire","happened":"2020","highlight":"<script>alert(1)</script>"}])");
    const std::string page = asHtml(reportOf(book, 2020, true), Language::Dutch);
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<i>"));
    QVERIFY(page.contains("&lt;script&gt;"));
}

void TstYearReport::theTableHasEachFigureWithItsVersion()
{
    Book book;
    const std::string table = asCsv(published(book), Language::Dutch);
    QVERIFY(table.starts_with("figure;version;date;value\r\ncallouts.total;1;;16\r\n"));
    QVERIFY(table.contains("callouts.by_category.extreme_weather;1;;6\r\n"));
    QVERIFY(table.ends_with("highlights;1;2020-12-24;broeibrand HVC\r\n"));
}

QTEST_GUILESS_MAIN(TstYearReport)
#include "tst_yearreport.moc"
