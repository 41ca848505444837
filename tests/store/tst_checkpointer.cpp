#include "store/checkpointer.h"

#include "support/must.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

constexpr int64_t page = 4096;
constexpr int64_t many = 400 * page;

/// A store that one connection writes to, each time an eighth of a MiB.
struct Store
{
    QTemporaryDir directory;
    std::string path = directory.filePath("store").toStdString();
    Database database = must(Database::open(path, Database::Access::Write));
    std::unique_ptr<Checkpointer> checkpointer;

    Store()
    {
        must(database.run("CREATE TABLE held(body BLOB)"));
        checkpointer = must(Checkpointer::watch(database, path));
    }

    void write() { must(database.run("INSERT INTO held VALUES(randomblob(131072))")); }
    void write(int64_t bytes)
    {
        for (int64_t written = 0; written < bytes; written += 131072)
            write();
    }
    int64_t ownBytes() const { return QFileInfo(QString::fromStdString(path)).size(); }
    int64_t aheadBytes() const { return QFileInfo(QString::fromStdString(path + "-wal")).size(); }
};

} // namespace

class TstCheckpointer : public QObject
{
    Q_OBJECT

private slots:
    void littleIsLeftWhereItWasWritten();
    void muchIsCopiedWhileTheWriterGoesOn();
    void theFileThatIsWrittenAheadDoesNotGrowForEver();
    void nothingIsCopiedDuringAPause();
    void whoPausesItCanEmptyTheFileThatIsWrittenAhead();
};

void TstCheckpointer::littleIsLeftWhereItWasWritten()
{
    Store store;
    store.write(many / 2);
    store.checkpointer.reset();
    QVERIFY(store.ownBytes() < many / 4);
}

void TstCheckpointer::muchIsCopiedWhileTheWriterGoesOn()
{
    Store store;
    for (int i = 0; i < 10'000 && store.ownBytes() < many; ++i)
        store.write();
    QVERIFY(store.ownBytes() >= many);
    Statement check = must(store.database.prepare("PRAGMA quick_check"));
    QVERIFY(must(check.step()));
    QCOMPARE(std::string(check.text(0)), std::string("ok"));
}

void TstCheckpointer::theFileThatIsWrittenAheadDoesNotGrowForEver()
{
    Store store;
    for (int i = 0; i < 40; ++i) {
        store.write(many / 4);
        const auto settled = store.checkpointer->pause();
    }
    QVERIFY2(store.aheadBytes() < 4 * many, std::to_string(store.aheadBytes()).c_str());
    QVERIFY(store.ownBytes() > 6 * many);
}

void TstCheckpointer::nothingIsCopiedDuringAPause()
{
    Store store;
    {
        const auto paused = store.checkpointer->pause();
        store.write(2 * many);
        QVERIFY(store.ownBytes() < many / 4);
    }
    for (int i = 0; i < 10'000 && store.ownBytes() < many; ++i)
        store.write();
    QVERIFY(store.ownBytes() >= many);
}

void TstCheckpointer::whoPausesItCanEmptyTheFileThatIsWrittenAhead()
{
    Store store;
    store.write(2 * many);
    const auto paused = store.checkpointer->pause();
    must(store.database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    QCOMPARE(store.aheadBytes(), int64_t{0});
}

QTEST_GUILESS_MAIN(TstCheckpointer)
#include "tst_checkpointer.moc"
