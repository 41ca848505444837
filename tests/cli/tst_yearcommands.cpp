#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace piketboek;

namespace {

QJsonObject report(const Place &place)
{
    QJsonObject json =
        QJsonDocument::fromJson(place.ctl({"report", "year", "2020", "--format", "json"}).out.toUtf8())
            .object();
    json.remove("as_of");
    return json;
}

} // namespace

class TstYearCommands : public QObject
{
    Q_OBJECT

private slots:
    void importGivesThePublishedYear();
    void noiseChangesNoByteOfTheFigures();
    void explainNamesEachRecord();
    void importTellsItsBadRows();
    void theReportHasFourFormatsAndTwoLanguages();
    void aReportIsWrittenWholeIntoItsFile();
};

void TstYearCommands::importGivesThePublishedYear()
{
    const Place place;
    const Ran ran = place.ctl({"import", Place::example("dordrecht-2020.json"), "--register", "incident"});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    QCOMPARE(ran.out, QStringLiteral("153 imported, 0 stood here already, 0 rejected\n"));
    const QJsonObject callouts = report(place).value("callouts").toObject();
    QCOMPARE(callouts.value("total").toInt(), 16);
    QCOMPARE(callouts.value("by_category").toObject(),
             (QJsonObject{{"fire", 3}, {"extreme_weather", 6}, {"hazardous_substances", 2}, {"other", 5}}));
    QCOMPARE(report(place).value("highlights").toArray().size(), 4);
}

void TstYearCommands::noiseChangesNoByteOfTheFigures()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const QJsonObject before = report(place);
    QCOMPARE(place.ctl({"import", Place::example("dordrecht-2020-noise.json")}).code, 0);
    QCOMPARE(report(place), before);
    const Ran said = place.ctl({"report", "year", "2020"});
    QCOMPARE(said.code, 0);
    QVERIFY(said.err.contains("3 unconfirmed") && said.isOneSentence());
    QCOMPARE(place.ctl({"import", Place::example("dordrecht-2020-noise.json")}).out,
             QStringLiteral("0 imported, 17 stood here already, 0 rejected\n"));
}

void TstYearCommands::explainNamesEachRecord()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    place.ctl({"import", Place::example("dordrecht-2020-noise.json")});
    const Ran ran = place.ctl({"report", "year", "2020", "--format", "json", "--explain"});
    const QJsonArray records = QJsonDocument::fromJson(ran.out.toUtf8()).object().value("records").toArray();
    QMap<QString, QString> reasons;
    for (const QJsonValue &record : records)
        reasons[record.toObject().value("origin").toString()] = record.toObject().value("reason").toString();
    QCOMPARE(reasons.size(), 170);
    QCOMPARE(reasons["dordrecht-2020-16"], QStringLiteral("counted"));
    const char *expected[] = {"exercise",           "exercise",    "merged",      "mistaken",
                              "mistaken",           "unconfirmed", "unconfirmed", "unconfirmed",
                              "other_municipality", "other_year",  "other_year",  "mistaken"};
    for (int i = 0; i < 12; ++i)
        QCOMPARE(reasons[QStringLiteral("ruis-2020-%1").arg(i + 1, 2, 10, QLatin1Char('0'))],
                 QString(expected[i]));
}

void TstYearCommands::importTellsItsBadRows()
{
    const Place place;
    const QString file = place.file("rows.csv", "id;category;happened\n1;fire;2020\n2;flood;2020\n");
    const Ran ran = place.ctl({"import", file});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.isOneSentence() && ran.err.contains("rows.csv.rejected.csv"));
    QVERIFY(place.content("rows.csv.rejected.csv").startsWith("line;id;reason\r\n3;2;"));
    QCOMPARE(place.entries(), 1);
    place.file("rows.data", place.content("rows.csv"));
    QCOMPARE(place.ctl({"import", place.path("rows.data")}).code, 2);
    QCOMPARE(place.ctl({"import", place.path("rows.data"), "--format", "csv"}).code, 1);
    QCOMPARE(place.entries(), 1);
}

void TstYearCommands::theReportHasFourFormatsAndTwoLanguages()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const auto made = [&](const char *format, const char *language) {
        return place
            .ctl({"report", "year", "2020", "--municipality", "GM0505", "--format", format, "--language",
                  language})
            .out;
    };
    QVERIFY(
        made("text", "nl").contains("Officier van Dienst Bevolkingszorg (OvD-Bz) in 2020 16x opgeroepen"));
    QVERIFY(made("text", "en").contains("called out 16 times"));
    QVERIFY(made("html", "nl").contains("<html lang=\"nl\">"));
    QVERIFY(made("csv", "nl").startsWith("figure;version;date;value\r\n"));
    QCOMPARE(made("json", "nl").count('\n'), 1);
}

void TstYearCommands::aReportIsWrittenWholeIntoItsFile()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const Ran ran =
        place.ctl({"report", "year", "2020", "--format", "csv", "--output", place.path("2020.csv")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(place.content("2020.csv").endsWith("broeibrand HVC\r\n"));
    const Ran nowhere = place.ctl({"report", "year", "2020", "--output", place.path("none/2020.txt")});
    QCOMPARE(nowhere.code, 2);
    QVERIFY(nowhere.isOneSentence());
}

QTEST_GUILESS_MAIN(TstYearCommands)
#include "tst_yearcommands.moc"
