#include "journal/jsonreader.h"
#include "report/book.h"
#include "report/yearreport.h"

#include <QtTest>

#include <map>

using namespace piketboek;

namespace {

Json published()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/report/factsheet-2020.json"));
    if (!file.open(QFile::ReadOnly))
        qFatal("the published figures are missing");
    const std::string text = file.readAll().toStdString();
    return JsonReader(text).value().value();
}

Json measureOn(const EventFigures &events, const std::string &kind, size_t which, bool takesEffect = false)
{
    for (const EventFigures::Measure &measure : events.measures) {
        if (measure.kind == kind && measure.text.empty() == takesEffect && which-- == 0)
            return measure.date;
    }
    return {};
}

void addIncidents(std::map<std::string, Json> &all, const YearFigures &figures)
{
    all["grip_incidenten_dordrecht"] = figures.gripIncidents.value;
    all["oproepen_ovdbz"] = figures.callouts.value;
    all["oproepen_ovdbz_brand"] = figures.byCategory[0];
    all["oproepen_ovdbz_extreme_weersomstandigheden"] = figures.byCategory[1];
    all["oproepen_ovdbz_gevaarlijke_stoffen"] = figures.byCategory[2];
    all["oproepen_ovdbz_overig"] = figures.byCategory[3];
    for (const Highlight &highlight : figures.highlights)
        all["bijzonderheid_" + highlight.date] = highlight.date;
    for (const GripFigures::Region &region : figures.grip.region) {
        all["vrzhz_grip_niveau"] = region.level;
        all["vrzhz_grip_sinds"] = region.since;
    }
}

void addEvents(std::map<std::string, Json> &all, const EventFigures &events)
{
    for (const EventFigures::Named &event : events.beforeBan)
        all["carnaval_datum"] = event.date;
    all["verbod_evenementen_1"] = measureOn(events, "ban", 0);
    all["verbod_evenementen_2"] = measureOn(events, "ban", 1);
    all["versoepeling_aangekondigd"] = measureOn(events, "relaxation", 0);
    all["versoepeling_ingang"] = measureOn(events, "relaxation", 0, true);
    for (const EventFigures::Measure &measure : events.measures) {
        if (measure.most > 0)
            all["versoepeling_max_personen"] = measure.most;
    }
    all["grote_evenementen_1jul_14okt"] = static_cast<int64_t>(events.largeHeld.size());
    if (events.uncounted)
        all["kleine_activiteiten"] = "diverse";
}

std::map<std::string, Json> fromRecords(const YearReport &report)
{
    std::map<std::string, Json> all;
    addIncidents(all, report.figures);
    addEvents(all, report.events);
    all["noodverordeningen_bekrachtigd"] = report.ordinances.total("noodverordening");
    all["noodverordeningen_sinds"] = report.ordinances.since;
    all["wom_kennisgevingen"] = report.demonstrations.notices;
    Json::Array themes(report.demonstrations.highlights.begin(), report.demonstrations.highlights.end());
    all["wom_vermeldenswaard"] = themes;
    return all;
}

std::map<std::string, Json> fromTallies(const YearReport &report)
{
    std::map<std::string, Json> all;
    for (const TallyFigures::Tally &tally : report.tallies.tallies)
        all[tally.figure] = tally.value;
    return all;
}

YearReport report2020(Book &book)
{
    return must(YearReport::make(book.reader(), 2020, "GM0505", book.clock.now(), false));
}

} // namespace

class TstFactsheet : public QObject
{
    Q_OBJECT

private slots:
    void allHundredAndTwelvePublishedFiguresAreThere()
    {
        Book book;
        book.importExample("dordrecht-2020.json");
        const YearReport report = report2020(book);
        const std::map<std::string, Json> records = fromRecords(report), tallies = fromTallies(report);
        std::map<std::string, int> met;
        const Json figures = published();
        for (const Json &figure : *figures.asArray()) {
            const std::string key = figure.text("key"), from = figure.text("from");
            const std::map<std::string, Json> &held = from == "records" ? records : tallies;
            const auto found = held.find(key);
            QVERIFY2(found != held.end(), key.c_str());
            const std::string value = found->second.canonical(), wanted = figure.find("value")->canonical();
            QVERIFY2(value == wanted, (key + ": " + value + " is not " + wanted).c_str());
            ++met[from];
        }
        QCOMPARE(met["records"], 24);
        QCOMPARE(met["tallies"], 88);
        QCOMPARE(records.size(), size_t{24});
        QCOMPARE(tallies.size(), size_t{88});
    }

    void aTotalThatIsNotTheSumOfItsPartsIsFlaggedWithItsParts()
    {
        Book book;
        book.importExample("dordrecht-2020.json");
        const YearReport report = report2020(book);
        const std::string text = asText(report, Language::Dutch);
        QVERIFY(text.contains("zijn samen 193, opgegeven is 191."));
        QVERIFY(text.contains("screenings: openstaande aanvragen: 2"));
        QVERIFY(!text.contains("zijn samen 57"));
        QVERIFY(asJson(report).contains(
            R"({"figure":"screenings_behandeld","stated":191,"parts":193,"adds_up":false})"));
        QVERIFY(asJson(report).contains(
            R"({"figure":"buurtbemiddeling_totaal","stated":57,"parts":57,"adds_up":true})"));
    }

    void whatMayBeCountedTwiceIsSaid()
    {
        Book book;
        book.importExample("dordrecht-2020.json");
        QVERIFY(asText(report2020(book), Language::Dutch)
                    .contains("18.107 g (mogelijk dezelfde als verborgen_ruimte_ketamine_kg)"));
    }

    void aTallyOfAnotherYearOrTownIsInNoFigure()
    {
        Book book;
        book.import(R"([{"register":"tally","figure":"huiszoekingen","number":3,"period":"2020-03"},
                        {"register":"tally","figure":"sexting","number":4,"period":"2019"},
                        {"register":"tally","figure":"cybercrime","number":5,"period":"2020","municipality":"GM0642"}])");
        const YearReport report = report2020(book);
        QCOMPARE(report.tallies.tallies.size(), size_t{1});
        QCOMPARE(report.tallies.tallies[0].value, Json(3));
    }

    void ofTwoTalliesOfOneFigureTheLaterIsShownAndBothAreNamed()
    {
        Book book;
        book.import(R"([{"id":"a","register":"tally","figure":"sexting","number":4,"period":"2020"},
                        {"id":"b","register":"tally","figure":"sexting","number":11,"period":"2020"}])");
        const YearReport report = report2020(book);
        QCOMPARE(report.tallies.tallies.size(), size_t{1});
        QCOMPARE(report.tallies.tallies[0].value, Json(11));
        QCOMPARE(report.tallies.twice, std::vector<std::string>{"sexting"});
    }
};

QTEST_GUILESS_MAIN(TstFactsheet)
#include "tst_factsheet.moc"
