#include "store/schema.h"

#include "store/deliveredjournal.h"

#include <QtTest>

using namespace piketboek;

class TstSchema : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFileIsBroughtUpToDateOnce();
    void aNewerStoreIsLeftAlone();
    void aReaderMakesNoTables();
    void whatIsComputedCanBeThrownAwayWithoutAnEntryLess();
};

void TstSchema::anEmptyFileIsBroughtUpToDateOnce()
{
    QTemporaryDir directory;
    Database database = must(Database::open(directory.filePath("s").toStdString(), Database::Access::Write));
    QVERIFY(!checkVersion(database));
    must(bringUpToDate(database));
    must(bringUpToDate(database));
    must(checkVersion(database));
    QCOMPARE(must(database.integer("SELECT count(*) FROM entry")), int64_t{0});
}

void TstSchema::aNewerStoreIsLeftAlone()
{
    DeliveredJournal journal;
    journal.tamper("PRAGMA user_version=1000");
    Database database = must(Database::open(storeFile(journal.directory()), Database::Access::Write));
    const Result<void> refused = bringUpToDate(database);
    QVERIFY(!refused);
    QCOMPARE(refused.error().remedy, Remedy::AskAgain);
    QVERIFY(!checkVersion(database));
    QCOMPARE(must(database.integer("PRAGMA user_version")), int64_t{1000});
    QCOMPARE(must(database.integer("SELECT count(*) FROM entry")), int64_t{4});
}

void TstSchema::aReaderMakesNoTables()
{
    QTemporaryDir directory;
    const std::string file = directory.filePath("s").toStdString();
    must(Database::open(file, Database::Access::Write));
    Database database = must(Database::open(file, Database::Access::Read));
    QVERIFY(!checkVersion(database));
    QVERIFY(!database.run("CREATE TABLE x(a)"));
    QCOMPARE(must(database.integer("SELECT count(*) FROM sqlite_schema")), int64_t{0});
}

void TstSchema::whatIsComputedCanBeThrownAwayWithoutAnEntryLess()
{
    DeliveredJournal journal;
    must(dropProjections(journal.journal().database()));
    QCOMPARE(must(journal.journal().database().integer("SELECT count(*) FROM timeline")), int64_t{0});
    QCOMPARE(journal.verdict().entries, int64_t{4});
    QVERIFY(journal.verdict().sound());
}

QTEST_GUILESS_MAIN(TstSchema)
#include "tst_schema.moc"
