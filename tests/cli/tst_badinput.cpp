#include "cli/program.h"

#include <filesystem>

#include <unistd.h>

using namespace piketboek;

namespace {

QByteArray manyRows(int count)
{
    QByteArray rows = "id;category;happened\n";
    for (int i = 1; i <= count; ++i)
        rows += QByteArray::number(i) + ";fire;2020\n";
    return rows;
}

QByteArray utf16(const QByteArray &text)
{
    QByteArray bytes = "\xFF\xFE";
    for (const char letter : text)
        bytes.append(letter).append('\0');
    return bytes;
}

/// The offset of a text in a file that is not in its last part of free pages.
qint64 placeOf(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll().indexOf(text) : -1;
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QFile::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at) ||
        !file.putChar(static_cast<char>(byte ^ 1)))
        qFatal("no byte to flip at %lld", at);
}

} // namespace

class TstBadInput : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatIsNotSoundIsRefusedWhole_data();
    void aFileThatIsNotSoundIsRefusedWhole();
    void aHundredMegabytesAreRefusedAtOnce();
    void aMarkAtTheStartIsFine();
    void fiftyThousandRowsWithThreeBadOnes();
    void aJournalThatIsAFileIsRefused();
    void aJournalThatMayNotBeWrittenIsLeftAsItIs();
    void aFullDiskLeavesWholeRows();
    void aJournalOfANewerVersionIsLeftAlone();
    void aFileThatIsNoDatabaseIsRefused();
    void aFlippedByteIsNamed();
    void aFlippedByteInTheFirstPageIsFound();
    void aKilledImportIsFinishedByTheNext();
};

void TstBadInput::aFileThatIsNotSoundIsRefusedWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray good = R"([{"id":"1","category":"fire","happened":"2020"},)";
    QTest::newRow("empty json") << "a.json" << QByteArray() << "ends too early";
    QTest::newRow("truncated json") << "a.json" << good + R"({"id":"2","cat)" << "ends too early";
    QTest::newRow("truncated between rows") << "a.json" << good << "ends too early";
    QTest::newRow("json that is no array") << "a.json" << QByteArray("{\"id\":1}") << "an array of records";
    QTest::newRow("not utf-8") << "a.json" << good + "{\"id\":\"caf\xE9\"}]" << "is not UTF-8";
    QTest::newRow("deep arrays") << "a.json" << good + QByteArray(200'000, '[') << "nested deeper than 16";
    QTest::newRow("deep objects") << "a.json" << good + QByteArray("{\"a\":").repeated(50'000)
                                  << "nested deeper than 16";
    QTest::newRow("a name twice") << "a.json" << good + R"({"id":"2","id":"3"}])" << "stands twice";
    QTest::newRow("half a character") << "a.json" << good + R"({"id":"\ud800"}])" << "surrogate";
    QTest::newRow("nul bytes") << "a.json" << QByteArray(1000, '\0') << "UTF-16";
    QTest::newRow("empty csv") << "a.csv" << QByteArray() << "is empty";
    QTest::newRow("wrong columns") << "a.csv" << QByteArray("nr;wat;wanneer\n1;brand;2020\n")
                                   << "nr, wat, wanneer; the columns are: category, happened";
    QTest::newRow("too few columns") << "a.csv" << QByteArray("id\n1\n")
                                     << "lacks the columns: category, happened";
    QTest::newRow("open quote") << "a.csv" << QByteArray("category;happened\nfire;2020\nfire;\"2020\n")
                                << "never closed";
    QTest::newRow("utf-16 csv") << "a.csv" << utf16("category;happened\nfire;2020\n")
                                << "save it as \"CSV UTF-8\"";
    QTest::newRow("utf-16 json") << "a.json" << utf16(good + "]") << "UTF-16";
}

void TstBadInput::aFileThatIsNotSoundIsRefusedWhole()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Place place;
    place.ctl({"write", "incident", "--category", "fire", "--happened", "2020"});
    const Ran ran = place.ctl({"import", place.file(name, bytes)});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.isOneSentence() && ran.err.contains(words), qPrintable(ran.err));
    QVERIFY(ran.err.size() < 600);
    QCOMPARE(place.entries(), 1);
    QVERIFY(place.content(name + ".rejected.csv").isEmpty());
}

void TstBadInput::aHundredMegabytesAreRefusedAtOnce()
{
    const Place place;
    const QString file = place.file("large.json", "[");
    std::filesystem::resize_file(file.toStdString(), 100'000'000);
    const Ran ran = place.ctl({"import", file});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.isOneSentence() && ran.err.contains("more than 64 MiB"));
    QVERIFY(!QFile::exists(place.journal()));
}

void TstBadInput::aMarkAtTheStartIsFine()
{
    const Place place;
    QCOMPARE(place
                 .ctl({"import", place.file("a.csv", "\xEF\xBB\xBF"
                                                     "category,happened\r\nbrand,2020\r\n")})
                 .code,
             0);
    QCOMPARE(place
                 .ctl({"import", place.file("a.json", "\xEF\xBB\xBF"
                                                      "[{\"category\":\"fire\",\"happened\":\"2021\"}]")})
                 .code,
             0);
    QCOMPARE(place.entries(), 2);
}

void TstBadInput::fiftyThousandRowsWithThreeBadOnes()
{
    const Place place;
    QByteArray rows = manyRows(50'000);
    rows.replace("\n17;fire", "\n17;flood")
        .replace("\n20000;fire;2020", "\n20000;fire;soon")
        .replace("\n49999;fire", "\n49999");
    const Ran ran = place.ctl({"import", place.file("many.csv", rows)});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QStringLiteral("49997 imported, 0 stood here already, 3 rejected\n"));
    QVERIFY(ran.isOneSentence());
    const QByteArray rejected = place.content("many.csv.rejected.csv");
    QCOMPARE(rejected.count("\r\n"), 4);
    QVERIFY(rejected.contains("\r\n18;17;") && rejected.contains("\r\n20001;20000;") &&
            rejected.contains("\r\n50000;;"));
    QVERIFY(place.ctl({"report", "year", "2020", "--format", "json"}).out.contains("\"total\":49997"));
}

void TstBadInput::aJournalThatIsAFileIsRefused()
{
    const Place place;
    place.file("journal", "not a directory");
    for (const QStringList &command : {QStringList{"timeline"},
                                       {"verify"},
                                       {"rebuild"},
                                       {"import", Place::example("dordrecht-2020.json")}}) {
        const Ran ran = place.ctl(command);
        QVERIFY2(ran.code == 2 && ran.isOneSentence(), qPrintable(ran.err));
    }
    QCOMPARE(place.content("journal"), QByteArray("not a directory"));
}

void TstBadInput::aJournalThatMayNotBeWrittenIsLeftAsItIs()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const auto runAsAnother = [&](const QString &command) {
        return place.run("bash",
                         {"-c", "as() { if [ $(id -u) = 0 ]; then setpriv --reuid 65534 --regid 65534 "
                                "--clear-groups \"$@\"; else \"$@\"; fi; }\n"
                                "chmod -R a+rX . && chmod a-w journal journal/*\nas '" +
                                    Place::program() + "' --journal journal " + command +
                                    "\ncode=$?; chmod -R u+w journal; exit $code"});
    };
    const Ran writing = runAsAnother("write incident --category fire --happened 2020");
    if (writing.code == 126 || writing.err.contains("setpriv"))
        QSKIP("this machine lets no other user run the program");
    QVERIFY2(writing.code == 2 && writing.isOneSentence(), qPrintable(writing.err));
    const Ran reading = runAsAnother("report year 2020");
    QVERIFY2(reading.code == 2 && reading.isOneSentence(), qPrintable(reading.err));
    QCOMPARE(place.entries(), 182);
}

void TstBadInput::aFullDiskLeavesWholeRows()
{
    const Place place;
    place.file("many.csv", manyRows(5'000));
    const QString ctl = "'" + Place::program() + "' --journal full/journal ";
    const QString script = "mkdir full && mount -t tmpfs -o size=4m tmpfs full || exit 99\n" + ctl +
                           "import many.csv; echo code $?\n" + ctl + "verify | tail -n 1; " + ctl +
                           "timeline --json | wc -l\n";
    const QString alone = geteuid() == 0 ? "-m" : "-rm"; // a disk that this test alone sees
    const Ran ran = place.run("unshare", {alone, "bash", "-c", script});
    if (ran.code == 99 || ran.err.contains("unshare") || ran.err.contains("mount"))
        QSKIP("this machine lets no test mount a small disk");
    QVERIFY2(ran.out.startsWith("code 3\nsound: "), qPrintable(ran.out + ran.err));
    QVERIFY2(ran.isOneSentence() && ran.err.contains("full"), qPrintable(ran.err));
    const int entries = ran.out.section('\n', -2, -2).toInt();
    QVERIFY2(entries > 0 && entries % 500 == 0, qPrintable(ran.out));
}

void TstBadInput::aJournalOfANewerVersionIsLeftAlone()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    QCOMPARE(place.run("sqlite3", {"journal/journal.sqlite", "PRAGMA user_version=99"}).code, 0);
    for (const QStringList &command : {QStringList{"timeline"},
                                       {"verify"},
                                       {"rebuild"},
                                       {"write", "incident", "--category", "fire", "--happened", "2020"}}) {
        const Ran ran = place.ctl(command);
        QVERIFY2(ran.code == 2 && ran.isOneSentence() && ran.err.contains("newer"), qPrintable(ran.err));
    }
    QCOMPARE(place.run("sqlite3", {"journal/journal.sqlite", "SELECT count(*) FROM entry"}).out,
             QStringLiteral("182\n"));
}

void TstBadInput::aFileThatIsNoDatabaseIsRefused()
{
    const Place place;
    QVERIFY(QDir(place.path(".")).mkdir("journal"));
    place.file("journal/journal.sqlite", QByteArray(8192, 'x'));
    for (const QStringList &command : {QStringList{"timeline"}, {"verify"}, {"rebuild"}}) {
        const Ran ran = place.ctl(command);
        QVERIFY2(ran.code == 1 && ran.isOneSentence(), qPrintable(ran.err));
    }
    QCOMPARE(place.content("journal/journal.sqlite"), QByteArray(8192, 'x'));
}

void TstBadInput::aFlippedByteIsNamed()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const QString store = place.path("journal/journal.sqlite");
    QCOMPARE(place.run("sqlite3", {store, "PRAGMA wal_checkpoint(TRUNCATE)"}).code, 0);
    const qint64 at = placeOf(store, "\"subcategory\":\"storm\"");
    QVERIFY(at > 0);
    flip(store, at + 16);
    const Ran ran = place.ctl({"verify"});
    QCOMPARE(ran.code, 1);
    QVERIFY2(
        QRegularExpression("^piketboekctl: [A-Za-z0-9_-]{22} 6: its bytes are not").match(ran.err).hasMatch(),
        qPrintable(ran.err));
}

void TstBadInput::aFlippedByteInTheFirstPageIsFound()
{
    const Place place;
    place.ctl({"import", Place::example("dordrecht-2020.json")});
    const QString store = place.path("journal/journal.sqlite");
    place.run("sqlite3", {store, "PRAGMA wal_checkpoint(TRUNCATE)"});
    flip(store, 3);
    for (const QStringList &command : {QStringList{"verify"},
                                       {"timeline"},
                                       {"write", "incident", "--category", "fire", "--happened", "2020"}}) {
        const Ran ran = place.ctl(command);
        QVERIFY2(ran.code == 1 && ran.isOneSentence(), qPrintable(ran.err));
    }
}

void TstBadInput::aKilledImportIsFinishedByTheNext()
{
    const Place place;
    const QString file = place.file("many.csv", manyRows(3'000));
    QProcess process;
    process.start(Place::program(), {"--journal", place.journal(), "import", file});
    QVERIFY(QTest::qWaitFor([&] { return place.entries() > 0 || process.state() == QProcess::NotRunning; },
                            60'000));
    process.kill();
    process.waitForFinished();
    QCOMPARE(place.entries() % 500, 0);
    QCOMPARE(place.ctl({"import", file}).code, 0);
    QCOMPARE(place.entries(), 3'000);
    QCOMPARE(place.ctl({"verify"}).code, 0);
}

QTEST_GUILESS_MAIN(TstBadInput)
#include "tst_badinput.moc"
