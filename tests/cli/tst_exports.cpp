#include "cli/program.h"

#include <QFileInfo>

using namespace piketboek;

namespace {

void fill(const Place &place)
{
    QCOMPARE(place.ctl({"import", Place::example("dordrecht-2020.json")}).code, 0);
    QCOMPARE(place.ctl({"import", Place::example("dordrecht-2020-noise.json")}).code, 0);
}

Ran exported(const Place &place, const char *registerName, const char *format, const QStringList &more = {})
{
    return place.ctl(QStringList{"export", "--register", registerName, "--format", format} + more);
}

bool isForTheOwnerOnly(const QString &path)
{
    return QFileInfo(path).permissions() ==
           (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

} // namespace

class TstExports : public QObject
{
    Q_OBJECT

private slots:
    void anExportedRegisterIsImportedAsItWas_data();
    void anExportedRegisterIsImportedAsItWas();
    void whatIsCoveredIsForTheOwnerOnly();
    void whatIsLeftOutIsSaidInOneSentence();
    void theWholeJournalIsStillPacked();
    void anUnclearExportIsAskedBack_data();
    void anUnclearExportIsAskedBack();
    void anExportNeverTakesTheJournalsPlace();
    void aMapReadsTheFileOfAnotherProgram();
    void aWrongMapIsNamedAndNothingIsImported();
    void aCalendarOfMeetingsIsImported();
    void aBrokenCalendarIsRefused_data();
    void aBrokenCalendarIsRefused();
};

void TstExports::anExportedRegisterIsImportedAsItWas_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("rows") << "json" << QStringList();
    QTest::newRow("columns") << "csv" << QStringList();
    QTest::newRow("all columns") << "csv" << QStringList("--all");
}

void TstExports::anExportedRegisterIsImportedAsItWas()
{
    QFETCH(QString, format);
    QFETCH(QStringList, more);
    for (const char *name : {"incident", "ordinance", "measure", "grip", "demonstration", "tally"}) {
        const Place place, other;
        fill(place);
        const QString file = place.path("out." + format);
        const Ran ran = exported(place, name, format.toLatin1().constData(), more + QStringList(file));
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.isEmpty());
        const Ran taken = other.ctl({"import", "--register", name, file});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        QCOMPARE(exported(other, name, format.toLatin1().constData(), more).out.toUtf8(),
                 place.content("out." + format));
    }
}

void TstExports::whatIsCoveredIsForTheOwnerOnly()
{
    const Place place;
    fill(place);
    exported(place, "incident", "json", {place.path("a.json")});
    QVERIFY(isForTheOwnerOnly(place.path("a.json")));
    exported(place, "incident", "csv", {place.path("a.csv")});
    QVERIFY(isForTheOwnerOnly(place.path("a.csv")));
    exported(place, "tally", "csv", {place.path("b.csv")});
    QVERIFY(!isForTheOwnerOnly(place.path("b.csv")));
    exported(place, "ordinance", "ics", {place.path("b.ics")});
    QVERIFY(!isForTheOwnerOnly(place.path("b.ics")));
}

void TstExports::whatIsLeftOutIsSaidInOneSentence()
{
    const Place place;
    fill(place);
    place.ctl(
        {"write", "incident", "--category", "fire", "--happened", "2020", "--position", "51.8133,4.6901"});
    const Ran map = exported(place, "incident", "geojson");
    QCOMPARE(map.code, 0);
    QVERIFY(map.out.contains(R"("coordinates":[4.6901000,51.8133000])"));
    QVERIFY2(map.isOneSentence() && map.err.contains("note: 28 records without a position"),
             qPrintable(map.err));
    const Ran calendar = exported(place, "incident", "ics");
    QVERIFY(calendar.out.startsWith("BEGIN:VCALENDAR\r\n") && calendar.out.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(calendar.isOneSentence() && calendar.err.contains("note: 13 records that are known to no day"));
    QVERIFY(exported(place, "tally", "csv").err.isEmpty());
}

void TstExports::theWholeJournalIsStillPacked()
{
    const Place place;
    fill(place);
    const Ran ran = place.ctl({"export", "pack", place.path("journal.pack")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.endsWith(" entries packed\n"));
    QVERIFY(!place.content("journal.pack").isEmpty());
}

void TstExports::anUnclearExportIsAskedBack_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no format") << QStringList{"--register", "incident"};
    QTest::newRow("no register") << QStringList{"--format", "json"};
    QTest::newRow("another format") << QStringList{"--register", "incident", "--format", "xml"};
    QTest::newRow("another register") << QStringList{"--register", "flood", "--format", "json"};
    QTest::newRow("all rows") << QStringList{"--register", "incident", "--format", "json", "--all"};
}

void TstExports::anUnclearExportIsAskedBack()
{
    QFETCH(QStringList, arguments);
    const Place place;
    fill(place);
    const Ran ran = place.ctl(QStringList{"export"} + arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.isOneSentence() && ran.out.isEmpty(), qPrintable(ran.err));
}

void TstExports::anExportNeverTakesTheJournalsPlace()
{
    const Place place;
    fill(place);
    QCOMPARE(exported(place, "incident", "json", {place.journal() + "/journal.sqlite"}).code, 2);
    QCOMPARE(place.ctl({"verify"}).code, 0);
}

void TstExports::aMapReadsTheFileOfAnotherProgram()
{
    const Place place;
    const QString map =
        place.file("map.json", R"({"columns": {"Nr": "id", "Tijd": "happened", "Soort": "category"},
        "values": {"category": {"BR": "fire"}}, "time_format": "dd-MM-yyyy HH:mm", "zone": "UTC"})");
    const QString rows = place.file("gms.csv", "Nr;Tijd;Soort\r\n17;14-03-2020 01:30;BR\r\n");
    const Ran ran = place.ctl({"import", "--map", map, rows});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY(exported(place, "incident", "csv").out.contains("17;2020-03-14T02:30+01:00;;fire;"));
    const QString calendar = place.file("a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    QCOMPARE(place.ctl({"import", "--map", map, calendar}).code, 2);
}

void TstExports::aWrongMapIsNamedAndNothingIsImported()
{
    const Place place;
    const QString map = place.file("map.json", "{\"columns\": {\n\"Tijd\": \"wanneer\"}}");
    const QString rows = place.file("gms.csv", "Tijd\r\n2020\r\n");
    const Ran ran = place.ctl({"import", "--map", map, rows});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.isOneSentence() && ran.err.contains("map.json, line 2: there is no field \"wanneer\""),
             qPrintable(ran.err));
    QCOMPARE(place.ctl({"import", "--map", place.path("none.json"), rows}).code, 2);
    QCOMPARE(place.entries(), 0);
}

void TstExports::aCalendarOfMeetingsIsImported()
{
    const Place place;
    const QString file = place.file(
        "raad.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:raad-1\r\n"
        "DTSTART;TZID=Europe/Amsterdam:20200630T200000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:raad-2\r\n"
        "DTSTART:20200714T180000Z\r\nSTATUS:CANCELLED\r\nDTSTAMP:20200701T120000Z\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n");
    const Ran ran = place.ctl({"import", "--register", "council_meeting", file});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(ran.out, QStringLiteral("2 imported, 0 stood here already, 0 rejected\n"));
    QCOMPARE(
        exported(place, "council_meeting", "csv").out.toUtf8(),
        QByteArray("id;happened;starts;members;present;held;moved;cancelled\r\n"
                   "raad-1;2020-06-30T20:00+02:00;2020-06-30T20:00+02:00;;;;;\r\n"
                   "raad-2;2020-07-14T20:00+02:00;2020-07-14T20:00+02:00;;;;;2020-07-01T14:00+02:00\r\n"));
    QCOMPARE(place.ctl({"import", file}).code, 2);
}

void TstExports::aBrokenCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n");
    QTest::newRow("noise") << QByteArray("\x01\x02\xFF\xC0 noise");
    QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\r\n") +
                                 QByteArray("BEGIN:X\r\n").repeated(2'000'000);
    QTest::newRow("too large") << QByteArray(100 * 1024 * 1024, 'a');
}

void TstExports::aBrokenCalendarIsRefused()
{
    QFETCH(QByteArray, text);
    const Place place;
    const Ran ran = place.ctl({"import", "--register", "council_meeting", place.file("raad.ics", text)});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TstExports)
#include "tst_exports.moc"
