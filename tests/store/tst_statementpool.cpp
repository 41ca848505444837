#include "store/database.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstStatementPool : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aStatementIsLentAgainWithNothingBound();
    void twoOfOneTextAtOnceDoNotDisturbEachOther();
    void aStatementThatWasLeftAtARowHoldsNoView();
    void moreTextsThanArePooledAllWork();
    void aTableThatIsMadeAnewIsReadAnew();
    void aStatementMayOutliveItsDatabase();

private:
    QTemporaryDir m_directory;
    std::optional<Database> m_database;
    Statement prepared(const char *sql)
    {
        Result<Statement> statement = m_database->prepare(sql);
        if (!statement)
            qFatal("%s", statement.error().words.c_str());
        return std::move(*statement);
    }
};

void TstStatementPool::init()
{
    m_database.reset();
    const std::string file = m_directory.filePath("pool.sqlite").toStdString();
    QFile::remove(QString::fromStdString(file));
    m_database = std::move(*Database::open(file, Database::Access::Write));
    QVERIFY(m_database->run("CREATE TABLE number(value); INSERT INTO number VALUES(1), (2), (3)"));
}

void TstStatementPool::aStatementIsLentAgainWithNothingBound()
{
    QCOMPARE(*prepared("SELECT ?1 IS NULL").bind(1, int64_t{7}).step(), true);
    Statement again = prepared("SELECT ?1 IS NULL");
    QCOMPARE(*again.step(), true);
    QCOMPARE(again.integer(0), int64_t{1});
}

void TstStatementPool::twoOfOneTextAtOnceDoNotDisturbEachOther()
{
    constexpr auto sql = "SELECT value FROM number ORDER BY value";
    Statement first = prepared(sql);
    QVERIFY(*first.step());
    Statement second = prepared(sql);
    QVERIFY(*second.step());
    QVERIFY(*first.step());
    QCOMPARE(first.integer(0), int64_t{2});
    QCOMPARE(second.integer(0), int64_t{1});
}

void TstStatementPool::aStatementThatWasLeftAtARowHoldsNoView()
{
    QVERIFY(*prepared("SELECT value FROM number").step());
    QVERIFY(m_database->run("DROP TABLE number"));
}

void TstStatementPool::moreTextsThanArePooledAllWork()
{
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 200; ++i)
            QCOMPARE(*m_database->integer("SELECT " + std::to_string(i)), int64_t{i});
    }
}

void TstStatementPool::aTableThatIsMadeAnewIsReadAnew()
{
    QCOMPARE(*m_database->integer("SELECT count(*) FROM number"), int64_t{3});
    QVERIFY(m_database->run("DROP TABLE number; CREATE TABLE number(other, value)"));
    QCOMPARE(*m_database->integer("SELECT count(*) FROM number"), int64_t{0});
}

void TstStatementPool::aStatementMayOutliveItsDatabase()
{
    Statement statement = prepared("SELECT 5");
    m_database.reset();
    QVERIFY(*statement.step());
    QCOMPARE(statement.integer(0), int64_t{5});
}

QTEST_GUILESS_MAIN(TstStatementPool)
#include "tst_statementpool.moc"
