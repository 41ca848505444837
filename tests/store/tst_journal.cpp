#include "base/systemclock.h"
#include "base/uuid.h"
#include "store/journal.h"
#include "store/reader.h"
#include "store/verifier.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

Draft tap(const std::string &record, const char *category)
{
    Draft draft;
    draft.author = "1";
    draft.role = "ovd-bz";
    draft.record = record;
    draft.registerName = "incident";
    draft.act = "open";
    draft.municipality = "GM0505";
    draft.exercise = "no";
    draft.happened = HappenedText{"2020-02-03T20:10+01:00", "Europe/Amsterdam", "noted"};
    draft.plain = Json::object({{"category", category}});
    return draft;
}

Draft line(const std::string &record, const char *text)
{
    Draft draft = tap(record, "fire");
    draft.act = "line";
    draft.plain = Json::object({{"kind", "fact"}});
    draft.covered = {{"text", text}};
    return draft;
}

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().words.c_str());
    return std::move(*result);
}

} // namespace

class TstJournal : public QObject
{
    Q_OBJECT

private slots:
    void aTapStandsOnDiskAndOnTheRunningList();
    void aLineConfirmsTheIncidentAndIsFoundByItsFirstLetters();
    void undoingTheLineLeavesTheIncidentUnconfirmed();
    void aTapStandsOnNuWhileAPullIsStillBeingListed();
    void aSecondProgramMayReadAndNotWrite();
    void whatIsErasedIsGoneFromEveryByteOfTheDirectory();
    void rebuildingGivesTheSameLists();
    void aWithdrawnRecordDoesNotCount();
    void ofMergedRecordsOneCounts();

private:
    QTemporaryDir m_directory;
    SystemClock m_clock;
    std::string fresh(const char *name)
    {
        return m_directory.filePath(QString::fromUtf8(name)).toStdString();
    }
};

void TstJournal::aTapStandsOnDiskAndOnTheRunningList()
{
    const std::string directory = fresh("tap");
    const std::string record = uuid7(1, randomBytes(10));
    {
        const auto journal = must(Journal::open(directory, m_clock));
        QCOMPARE(must(journal->write(tap(record, "fire"))).id.seq, int64_t{1});
    }
    const auto reader = must(Reader::open(directory));
    const std::vector<RecordRow> running = must(reader->running());
    QCOMPARE(running.size(), size_t{1});
    QCOMPARE(running[0].id, record);
    QCOMPARE(running[0].state, std::string("unconfirmed"));
    QVERIFY(!running[0].counts);
    QCOMPARE(must(reader->waiting()), int64_t{1});
}

void TstJournal::aLineConfirmsTheIncidentAndIsFoundByItsFirstLetters()
{
    const std::string directory = fresh("line");
    const std::string record = uuid7(1, randomBytes(10));
    const auto journal = must(Journal::open(directory, m_clock));
    must(journal->write(tap(record, "fire")));
    must(journal->write(line(record, "Dak ingestort, buren ontruimd")));
    const auto reader = must(Reader::open(directory));
    QCOMPARE(must(reader->running())[0].state, std::string("confirmed"));
    QCOMPARE(must(reader->timeline({.words = "inge bur"})).size(), size_t{1});
    QCOMPARE(must(reader->timeline({.words = "\"inge* OR x"})).size(), size_t{0});
    QCOMPARE(must(reader->lines(record)).size(), size_t{2});
    QCOMPARE(must(reader->figures(2020, "GM0505"))[0].incidents, int64_t{1});
    QVERIFY(must(verify(reader->database())).sound());
}

void TstJournal::undoingTheLineLeavesTheIncidentUnconfirmed()
{
    const std::string directory = fresh("undo");
    const std::string record = uuid7(1, randomBytes(10));
    const auto journal = must(Journal::open(directory, m_clock));
    must(journal->write(tap(record, "fire")));
    const Entry written = must(journal->write(line(record, "per ongeluk")));
    Draft undo = line(record, "");
    undo.act = "withdraw";
    undo.covered = {};
    undo.about = {{written.id, {}}};
    must(journal->write(undo));
    const auto reader = must(Reader::open(directory));
    QCOMPARE(must(reader->running())[0].state, std::string("unconfirmed"));
    QVERIFY(must(reader->lines(record))[1].withdrawn);
    QCOMPARE(must(reader->state(record)).confirmed, false);
}

void TstJournal::aTapStandsOnNuWhileAPullIsStillBeingListed()
{
    const std::string directory = fresh("backlog");
    {
        const auto before = must(Journal::open(directory, m_clock));
        for (int i = 0; i < 20; ++i)
            must(before->write(line(uuid7(i, randomBytes(10)), "eerder")));
        QVERIFY(before->database().run("DELETE FROM timeline; DELETE FROM record; "
                                       "DELETE FROM words; "
                                       "UPDATE memory SET value = 0 WHERE name = 'projected_entry'"));
    }
    const auto journal = must(Journal::open(directory, m_clock));
    const std::string record = uuid7(99, randomBytes(10));
    must(journal->write(tap(record, "fire")));
    must(journal->write(line(record, "na de tik")));
    const auto reader = must(Reader::open(directory));
    QVERIFY(must(reader->behind()) > 0);
    QCOMPARE(must(reader->record(record))->state, std::string("confirmed"));
    QCOMPARE(must(reader->lines(record)).size(), size_t{2});
    while (!must(journal->project(5))) {
    }
    QCOMPARE(must(reader->behind()), int64_t{0});
    QCOMPARE(must(reader->lines(record)).size(), size_t{2});
    QCOMPARE(must(reader->timelineCount({})), int64_t{22});
    QCOMPARE(must(reader->record(record))->state, std::string("confirmed"));
}

void TstJournal::aSecondProgramMayReadAndNotWrite()
{
    const std::string directory = fresh("two");
    const auto journal = must(Journal::open(directory, m_clock));
    const auto second = Journal::open(directory, m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().remedy, Remedy::TryLater);
    QVERIFY(Reader::open(directory).has_value());
}

void TstJournal::whatIsErasedIsGoneFromEveryByteOfTheDirectory()
{
    const std::string directory = fresh("erase");
    const std::string record = uuid7(1, randomBytes(10));
    const auto journal = must(Journal::open(directory, m_clock));
    must(journal->write(tap(record, "fire")));
    const Entry written = must(journal->write(line(record, "Zonneklaarwoord")));
    Draft erase = line(record, "");
    erase.act = "erase";
    erase.covered = {};
    erase.about = {{written.id, {}}};
    erase.plain =
        Json::object({{"fields", Json::Array{"text"}}, {"ground", "AVG 17"}, {"reason", "verzoek"}});
    must(journal->write(erase));
    for (const QFileInfo &file : QDir(QString::fromStdString(directory)).entryInfoList(QDir::Files)) {
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY2(!bytes.readAll().toLower().contains("zonneklaarwoord"), qPrintable(file.fileName()));
    }
    const auto reader = must(Reader::open(directory));
    const Verdict verdict = must(verify(reader->database()));
    QVERIFY(verdict.sound());
    QCOMPARE(verdict.erased, int64_t{1});
}

void TstJournal::rebuildingGivesTheSameLists()
{
    const std::string directory = fresh("rebuild");
    const std::string record = uuid7(1, randomBytes(10));
    const auto journal = must(Journal::open(directory, m_clock));
    must(journal->write(tap(record, "other")));
    must(journal->write(line(record, "eerste regel")));
    const auto reader = must(Reader::open(directory));
    const auto before = must(reader->lines(record)).size();
    if (const Result<void> rebuilt = journal->rebuild(); !rebuilt)
        QFAIL(rebuilt.error().words.c_str());
    QCOMPARE(must(reader->lines(record)).size(), before);
    QCOMPARE(must(reader->figures(2020, "GM0505"))[0].category, std::string("other"));
}

void TstJournal::aWithdrawnRecordDoesNotCount()
{
    const std::string directory = fresh("mistake");
    const std::string record = uuid7(1, randomBytes(10));
    const auto journal = must(Journal::open(directory, m_clock));
    must(journal->write(tap(record, "fire")));
    must(journal->write(line(record, "regel")));
    Draft mistake = line(record, "");
    mistake.act = "withdraw";
    mistake.covered = {{"reason", "dubbel getikt"}};
    mistake.about = {{{}, record}};
    must(journal->write(mistake));
    const auto reader = must(Reader::open(directory));
    QVERIFY(must(reader->figures(2020, "GM0505")).empty());
    QVERIFY(must(reader->running()).empty());
}

void TstJournal::ofMergedRecordsOneCounts()
{
    const std::string directory = fresh("merge");
    const std::string a = uuid7(1, randomBytes(10));
    const std::string b = uuid7(2, randomBytes(10));
    const auto journal = must(Journal::open(directory, m_clock));
    for (const std::string &record : {a, b}) {
        must(journal->write(tap(record, "fire")));
        must(journal->write(line(record, "regel")));
    }
    Draft merge = line(a, "");
    merge.act = "merge";
    merge.covered = {};
    merge.about = {{{}, a}, {{}, b}};
    const Entry merged = must(journal->write(merge));
    const auto reader = must(Reader::open(directory));
    QCOMPARE(must(reader->figures(2020, "GM0505"))[0].incidents, int64_t{1});
    QCOMPARE(must(reader->running()).size(), size_t{1});
    QCOMPARE(must(reader->record(b))->head, a);
    Draft apart = line(a, "");
    apart.act = "unmerge";
    apart.covered = {};
    apart.about = {{merged.id, {}}};
    must(journal->write(apart));
    QCOMPARE(must(reader->figures(2020, "GM0505"))[0].incidents, int64_t{2});
}

QTEST_GUILESS_MAIN(TstJournal)
#include "tst_journal.moc"
