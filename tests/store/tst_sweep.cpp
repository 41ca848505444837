#include "store/journal.h"
#include "store/reader.h"
#include "support/acts.h"
#include "support/must.h"
#include "support/settableclock.h"
#include "support/storefiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

using namespace piketboek;

namespace {

const std::string words = "geheimewoorden";

bool lingers(const std::string &directory)
{
    for (const char *part : {"", "-wal"}) {
        QFile file(QString::fromStdString(storeFile(directory) + part));
        if (file.open(QFile::ReadOnly) && file.readAll().contains("heimewoorden"))
            return true;
    }
    return false;
}

} // namespace

class TstSweep : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_journal = must(Journal::open(directory(), m_clock));
        for (int line = 0; line < 300; ++line)
            must(m_journal->write(lineAbout(m_record, "regel " + std::to_string(line))));
        m_entry = must(m_journal->write(lineAbout(m_record, words)));
        must(m_journal->write(lineAbout(m_record, "daarna")));
    }
    void cleanup() { m_journal.reset(); }

    void whatIsErasedIsGoneFromTheFilesWhenTheTapReturns()
    {
        QVERIFY(lingers(directory()));
        must(m_journal->write(erasureOf(m_record, m_entry.id)));
        QVERIFY(!lingers(directory()));
    }

    void whoReadsHoldsNobodyUpAndTheWordsGoOnceItLeft()
    {
        auto reader = must(Reader::open(directory()));
        must(reader->freeze());
        QElapsedTimer time;
        time.start();
        must(m_journal->write(erasureOf(m_record, m_entry.id)));
        QVERIFY2(time.elapsed() < Database::patience, "the tap waited for who reads");
        QVERIFY(lingers(directory()));
        QVERIFY(must(m_journal->project()));
        QVERIFY(lingers(directory()));
        reader.reset();
        QVERIFY(must(m_journal->project()));
        QVERIFY(!lingers(directory()));
    }

    void aKillBetweenTheCommitAndTheSweepIsMadeUpForAtTheNextStart()
    {
        static std::string from, to;
        from = directory();
        to = m_home->filePath("killed").toStdString();
        const auto copyAtFirstCommit = [](void *, sqlite3 *, const char *, int) {
            if (!std::filesystem::exists(storeFile(to)))
                copyStore(storeFile(from), storeFile(to));
            return SQLITE_OK;
        };
        sqlite3_wal_hook(m_journal->database().handle(), copyAtFirstCommit, nullptr);
        must(m_journal->write(erasureOf(m_record, m_entry.id)));
        std::filesystem::permissions(to, std::filesystem::perms::owner_all);
        QVERIFY(lingers(to));
        const auto again = must(Journal::open(to, m_clock));
        QCOMPARE(must(again->database().integer("SELECT count(*) FROM erased")), 1);
        QVERIFY(!lingers(to));
    }

private:
    std::string directory() const { return m_home->filePath("journal").toStdString(); }

    SettableClock m_clock;
    const std::string m_record = openIncident().record;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Journal> m_journal;
    Entry m_entry;
};

QTEST_GUILESS_MAIN(TstSweep)
#include "tst_sweep.moc"
