#include "cli/program.h"

#include "base/systemclock.h"
#include "exchange/packcheck.h"
#include "store/journal.h"
#include "support/must.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace piketboek;

namespace {

QString incident(const Place &place, const QStringList &more = {})
{
    const Ran ran = place.ctl(
        QStringList{"write", "incident", "--category", "fire", "--happened", "2020-03-14 02:30"} + more);
    return ran.code == 0 ? ran.out.trimmed() : ran.err;
}

QJsonObject report(const Place &place)
{
    QJsonObject json =
        QJsonDocument::fromJson(place.ctl({"report", "year", "2020", "--format", "json"}).out.toUtf8())
            .object();
    json.remove("as_of");
    return json;
}

QJsonObject firstLine(const Place &place, const QStringList &filter = {})
{
    const QString out = place.ctl(QStringList{"timeline", "--json"} + filter).out;
    return QJsonDocument::fromJson(out.section('\n', 0, 0).toUtf8()).object();
}

} // namespace

class TstCommands : public QObject
{
    Q_OBJECT

private slots:
    void writeIncidentPrintsItsRecord();
    void everythingThatIsGivenIsKept();
    void writeLineStandsInItsRecord();
    void aLineIsNowUnlessItIsSaidWhen();
    void aLineInNoRecordIsAskedBack();
    void theDoubleHourIsAskedBackAndTheMissingOneRefused();
    void theTimelineIsOneObjectALine();
    void theTimelineCanBeNarrowed();
    void whatHasNoDayStandsUnderDateUnknown();
    void verifyIsSound();
    void rebuildGivesTheSame();
    void aMistypedDirectoryIsNotMadeIntoAJournal();
    void anOutputNeverTakesTheJournalsPlace();
    void theTimelineSaysWhatIsAnExerciseAndWhatIsUnconfirmed();
    void exportPackCanBeReadBack();
    void tokenAddPrintsOneToken();
    void readingGoesOnBesideTheAppAndWritingWaits();
    void badUsageIsTwo_data();
    void badUsageIsTwo();
    void helpIsZero();
    void whatCanNotBeSaidIsThree();
    void whatIsStoredButCanNotBeSaidIsNotToBeWrittenAgain();
    void whatIsImportedNowWasNotKnownThen();
};

void TstCommands::writeIncidentPrintsItsRecord()
{
    const Place place;
    const Ran ran = place.ctl({"write", "incident", "--category", "other", "--happened", "2020"});
    QCOMPARE(ran.code, 0);
    QVERIFY(QRegularExpression("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\n$")
                .match(ran.out)
                .hasMatch());
    QCOMPARE(report(place).value("callouts").toObject().value("total").toInt(), 1);
}

void TstCommands::everythingThatIsGivenIsKept()
{
    const Place place;
    const QString record =
        incident(place, {"--place", "Wijnstraat 1", "--position", "51.8133,4.6901", "--text", "rook",
                         "--highlight", "brand Wijnstraat", "--municipality", "GM0642", "--exercise"});
    const QJsonObject line = firstLine(place);
    QCOMPARE(line.value("record").toString(), record);
    QCOMPARE(line.value("happened").toObject().value("at").toString(),
             QStringLiteral("2020-03-14T02:30+01:00"));
    const QJsonObject covered = line.value("covered").toObject();
    QCOMPARE(covered.value("place").toString(), QStringLiteral("Wijnstraat 1"));
    QCOMPARE(covered.value("text").toString(), QStringLiteral("rook"));
    QCOMPARE(covered.value("position").toObject().value("lat7").toInt(), 518133000);
    QCOMPARE(line.value("plain").toObject().value("highlight").toString(),
             QStringLiteral("brand Wijnstraat"));
    QVERIFY(place.ctl({"report", "year", "2020", "--municipality", "GM0642", "--explain"})
                .out.contains("oefening"));
}

void TstCommands::writeLineStandsInItsRecord()
{
    const Place place;
    const QString record = incident(place);
    const Ran ran = place.ctl({"write", "line", "--record", record, "--kind", "decision", "--text",
                               "ontruimen", "--at", "2020-03-14 03:00"});
    QCOMPARE(ran.code, 0);
    const QJsonObject line = firstLine(place, {"--search", "ontruim"});
    QCOMPARE(line.value("record").toString(), record);
    QCOMPARE(line.value("act").toString(), QStringLiteral("line"));
    QCOMPARE(line.value("register").toString(), QStringLiteral("incident"));
    QCOMPARE(line.value("happened").toObject().value("at").toString(),
             QStringLiteral("2020-03-14T03:00+01:00"));
}

void TstCommands::aLineIsNowUnlessItIsSaidWhen()
{
    const Place place;
    const QString record = incident(place);
    QCOMPARE(place.ctl({"write", "line", "--record", record, "--kind", "fact", "--text", "nu"}).code, 0);
    const QString at = firstLine(place).value("happened").toObject().value("at").toString();
    QVERIFY(std::abs(QDateTime::fromString(at, Qt::ISODate).secsTo(QDateTime::currentDateTime())) < 3600);
}

void TstCommands::aLineInNoRecordIsAskedBack()
{
    const Place place;
    incident(place);
    const Ran ran = place.ctl({"write", "line", "--record", "01783a4b-0000-7000-8000-000000000001", "--kind",
                               "fact", "--text", "x"});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.isOneSentence());
    QCOMPARE(place.entries(), 1);
}

void TstCommands::theDoubleHourIsAskedBackAndTheMissingOneRefused()
{
    const Place place;
    const auto at = [&](const char *time) {
        return place.ctl({"write", "incident", "--category", "fire", "--happened", time});
    };
    QCOMPARE(at("2020-10-25 02:30").code, 2);
    QVERIFY(at("2020-10-25 02:30").err.contains("zomertijd"));
    QCOMPARE(at("2020-10-25 02:30 zomertijd").code, 0);
    QCOMPARE(at("2020-10-25 02:30 wintertijd").code, 0);
    QCOMPARE(at("2020-03-29 02:30").code, 2);
    QVERIFY(at("2020-03-29 02:30").isOneSentence());
    QCOMPARE(place.entries(), 2);
}

void TstCommands::theTimelineIsOneObjectALine()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const QStringList lines = place.ctl({"timeline", "--json"}).out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 182);
    for (const QString &line : lines)
        QVERIFY(QJsonDocument::fromJson(line.toUtf8()).object().contains("act"));
}

void TstCommands::theTimelineCanBeNarrowed()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const auto count = [&](const QStringList &filter) {
        return place.ctl(QStringList{"timeline", "--json"} + filter).out.count('\n');
    };
    QCOMPARE(count({"--from", "2020-02-03", "--to", "2020-02-10"}), 2);
    QCOMPARE(count({"--to", "2020"}), 182);
    QCOMPARE(count({"--to", "2019-12"}), 0);
    QCOMPARE(count({"--category", "fire"}), 3);
    QCOMPARE(count({"--register", "incident"}), 16);
    QCOMPARE(count({"--register", "event"}), 8);
    QCOMPARE(count({"--search", "dubbeldam"}), 1);
}

void TstCommands::whatHasNoDayStandsUnderDateUnknown()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const QString out = place.ctl({"timeline"}).out;
    QVERIFY(out.startsWith("donderdag 24 december 2020\n  --:--  incident · brand · broeibrand HVC · HVC"));
    QCOMPARE(('\n' + out.section("datum onbekend\n", 1)).count("\n  2020, dag onbekend"), 158);
    QVERIFY(place.ctl({"timeline", "--language", "en"}).out.contains("\ndate unknown\n  2020, day unknown"));
}

void TstCommands::verifyIsSound()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const Ran ran = place.ctl({"verify"});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("sound: 182 entries of 1 devices"));
    QVERIFY(ran.err.isEmpty());
}

void TstCommands::aMistypedDirectoryIsNotMadeIntoAJournal()
{
    const Place place;
    for (const char *command : {"rebuild", "verify", "timeline"}) {
        const Ran ran = place.ctl({command});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
    }
    QVERIFY(!QFile::exists(place.journal()));
}

void TstCommands::anOutputNeverTakesTheJournalsPlace()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    for (const QString &name : {place.journal() + "/journal.sqlite", place.journal() + "/lock"}) {
        const Ran report = place.ctl({"report", "year", "2020", "--output", name});
        QVERIFY2(report.code == 2 && report.isOneSentence(), qPrintable(report.err));
        QCOMPARE(place.ctl({"export", "pack", name}).code, 2);
    }
    QCOMPARE(place.ctl({"verify"}).code, 0);
    QCOMPARE(place.entries(), 182);
}

void TstCommands::theTimelineSaysWhatIsAnExerciseAndWhatIsUnconfirmed()
{
    const Place place;
    place.ctl({"write", "incident", "--category", "fire", "--happened", "2020-03-14 02:05"});
    QVERIFY(!place.ctl({"timeline"}).out.contains("OEFENING"));
    place.ctl({"write", "incident", "--category", "other", "--happened", "2020-03-14 02:30", "--exercise"});
    QCOMPARE(place.ctl({"timeline"}).out.count("OEFENING"), 1);
    const QString lines = place.ctl({"timeline", "--json"}).out;
    QCOMPARE(lines.count(R"("exercise":"exercise")"), 1);
    QCOMPARE(lines.count(R"("municipality":"GM0505")"), 2);
}

void TstCommands::rebuildGivesTheSame()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    place.ctl({"import", Place::example("dordrecht-2020-noise.json")});
    const QJsonObject before = report(place);
    const QString lines = place.ctl({"timeline", "--json"}).out;
    QCOMPARE(place.ctl({"rebuild"}).code, 0);
    QCOMPARE(report(place), before);
    QCOMPARE(place.ctl({"timeline", "--json"}).out, lines);
}

void TstCommands::exportPackCanBeReadBack()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const Ran ran = place.ctl({"export", "pack", place.path("journal.pack")});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QStringLiteral("182 entries packed\n"));
    const PackCheck check(place.path("journal.pack").toStdString());
    QCOMPARE(check.wrong, std::string());
    QCOMPARE(check.entries, 182);
}

void TstCommands::tokenAddPrintsOneToken()
{
    const Place place;
    const QString store = "sqlite:" + place.path("central.sqlite");
    const Ran one = place.run(Place::program(), {"token", "add", "--store", store, "--name", "T1"});
    const Ran other = place.run(Place::program(), {"token", "add", "--store", store, "--name", "T2"});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.size() > 20 && one.out.count('\n') == 1 && !one.out.contains(' '));
    QVERIFY(one.out != other.out);
    const Ran wrong =
        place.run(Place::program(), {"token", "add", "--store", place.path("x"), "--name", "T1"});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.isOneSentence());
}

void TstCommands::readingGoesOnBesideTheAppAndWritingWaits()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const SystemClock clock;
    const std::unique_ptr<Journal> app = must(Journal::open(place.journal().toStdString(), clock));
    for (const QStringList &reading : {QStringList{"timeline"},
                                       {"report", "year", "2020"},
                                       {"verify"},
                                       {"export", "pack", place.path("p")}})
        QVERIFY2(place.ctl(reading).code == 0, qPrintable(reading.front()));
    const QString file = Place::example("dordrecht-2020-noise.json");
    for (const QStringList &writing : {QStringList{"import", file},
                                       {"rebuild"},
                                       {"write", "incident", "--category", "fire", "--happened", "2020"}}) {
        const Ran ran = place.ctl(writing);
        QVERIFY2(ran.code == 3 && ran.isOneSentence(), qPrintable(writing.front() + ran.err));
    }
    QCOMPARE(place.entries(), 182);
}

void TstCommands::badUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString &words) {
        QTest::newRow(qPrintable(words)) << words.split(' ', Qt::SkipEmptyParts);
    };
    row("");
    row("nothing");
    row("import");
    row("import none.json");
    row("import none.json --register event");
    row("import none.json --format xml");
    row("write");
    row("write incident");
    row("write incident --category flood --happened 2020");
    row("write incident --category fire --happened soon");
    row("write incident --category fire --happened 2020 --position 4.7,51.8");
    row("write incident --category fire --happened 2020 --municipality Dordrecht");
    row("write line --record x --kind rumour --text x");
    row("timeline");
    row("retention");
    row("timeline --from soon");
    row("timeline --nonsense");
    row("report");
    row("report year");
    row("report year soon");
    row("report year 2020 --format pdf");
    row("report year 2020 --language de");
    row("report year 2020 --municipality Dordrecht");
    row("verify");
    row("verify now");
    row("export pack");
    row("export pack x");
    row("sync");
    row("sync --central http://127.0.0.1:1 --token-file none");
    row("token add");
    row("token add --store postgres:x --name T");
    row("central-verify");
    row("central-verify --store sqlite:none.sqlite");
}

void TstCommands::badUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Place place;
    const Ran ran = place.ctl(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!QFile::exists(place.journal()));
    if (!arguments.isEmpty())
        QCOMPARE(place.run(Place::program(), arguments).code, 2);
}

void TstCommands::helpIsZero()
{
    const Place place;
    for (const QStringList &asked :
         {QStringList{"--help"}, {"import", "--help"}, {"report", "year", "--help"}}) {
        const Ran ran = place.run(Place::program(), asked);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains("--help") && ran.err.isEmpty());
    }
}

void TstCommands::whatCanNotBeSaidIsThree()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const Ran ran =
        place.run("bash", {"-c", "'" + Place::program() + "' --journal journal report year 2020 >/dev/full"});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.isOneSentence());
}

void TstCommands::whatIsStoredButCanNotBeSaidIsNotToBeWrittenAgain()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const Ran ran = place.run("bash", {"-c", "'" + Place::program() +
                                                 "' --journal journal write incident --category fire "
                                                 "--happened 2020-05-05 >/dev/full"});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.isOneSentence());
    QVERIFY2(ran.err.contains("do not write it again"), qPrintable(ran.err));
    QCOMPARE(place.ctl({"timeline", "--json", "--from", "2020-05-05", "--to", "2020-05-05"}).out.count('\n'),
             1);
}

void TstCommands::whatIsImportedNowWasNotKnownThen()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const auto lines = [&](const QString &option, const QString &moment) {
        return place.ctl({"timeline", "--json", option, moment}).out.count('\n');
    };
    QVERIFY(lines("--to", "2020") > 100);
    QCOMPARE(lines("--known", "2020"), 0);
    QCOMPARE(lines("--known", "2099"), lines("--to", "2099"));
}

QTEST_GUILESS_MAIN(TstCommands)
#include "tst_commands.moc"
