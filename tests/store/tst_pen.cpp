#include "store/pen.h"

#include "registers/acts.h"
#include "store/reader.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <future>

using namespace piketboek;

namespace {

std::unique_ptr<Journal> journalIn(const QTemporaryDir &directory, const Clock &clock)
{
    return must(Journal::open(directory.filePath("journal").toStdString(), clock));
}

/// Keeps the pen at work until it is let go of, so that a test can put jobs behind it.
class Hold
{
public:
    explicit Hold(Pen &pen)
    {
        pen.post(Pen::Turn::Pull, [this, ended = m_end.get_future().share()](Journal &) {
            m_begun.set_value();
            ended.wait();
        });
        m_begun.get_future().wait();
    }
    void letGo() { m_end.set_value(); }

private:
    std::promise<void> m_begun;
    std::promise<void> m_end;
};

} // namespace

class TstPen : public QObject
{
    Q_OBJECT

private slots:
    void tapsPassWhatWaits();
    void jobsOfOneTurnKeepTheirOrder();
    void whoeverWaitsForAJobFindsItDone();
    void everyJobThatWaitsIsDoneBeforeItEnds();
    void theListsGiveWayToATapAndAreFinishedAfterIt();

private:
    SettableClock m_clock;
};

void TstPen::tapsPassWhatWaits()
{
    QTemporaryDir directory;
    std::string order;
    {
        Pen pen(journalIn(directory, m_clock));
        Hold hold(pen);
        pen.post(Pen::Turn::Pull, [&](Journal &) { order += "pull "; });
        pen.post(Pen::Turn::Tap, [&](Journal &) { order += "tap "; });
        hold.letGo();
    }
    QCOMPARE(order, std::string("tap pull "));
}

void TstPen::jobsOfOneTurnKeepTheirOrder()
{
    QTemporaryDir directory;
    std::string order;
    {
        Pen pen(journalIn(directory, m_clock));
        Hold hold(pen);
        for (const char *name : {"1 ", "2 ", "3 "})
            pen.post(Pen::Turn::Tap, [&order, name](Journal &) { order += name; });
        hold.letGo();
    }
    QCOMPARE(order, std::string("1 2 3 "));
}

void TstPen::whoeverWaitsForAJobFindsItDone()
{
    QTemporaryDir directory;
    Pen pen(journalIn(directory, m_clock));
    int64_t seq = 0;
    for (int64_t i = 1; i <= 20; ++i) {
        pen.run(Pen::Turn::Tap, [&](Journal &journal) { seq = must(journal.write(open("fire"))).id.seq; });
        QCOMPARE(seq, i);
    }
}

void TstPen::everyJobThatWaitsIsDoneBeforeItEnds()
{
    QTemporaryDir directory;
    {
        Pen pen(journalIn(directory, m_clock));
        Hold hold(pen);
        for (int i = 0; i < 10; ++i)
            pen.post(Pen::Turn::Tap, [](Journal &journal) { must(journal.write(open("fire"))); });
        hold.letGo();
    }
    const auto reader = must(Reader::open(directory.filePath("journal").toStdString()));
    QCOMPARE(must(reader->timelineCount({})), int64_t{10});
}

void TstPen::theListsGiveWayToATapAndAreFinishedAfterIt()
{
    QTemporaryDir directory;
    Pen pen(journalIn(directory, m_clock));
    int64_t shownBeforeTheTap = -1;
    bool finished = true;
    pen.run(Pen::Turn::Pull, [&](Journal &journal) {
        must(journal.writeAll(std::vector<Draft>(20, line("regel"))));
        must(journal.database().run("DELETE FROM timeline; DELETE FROM words; "
                                    "UPDATE memory SET value = 0 WHERE name = 'projected_entry'"));
        pen.post(Pen::Turn::Tap, [&](Journal &waited) {
            shownBeforeTheTap = must(waited.database().integer("SELECT count(*) FROM timeline"));
        });
        finished = must(journal.project(1000));
    });
    QVERIFY(!finished);
    pen.run(Pen::Turn::Pull, [&](Journal &journal) { finished = must(journal.project(1000)); });
    QVERIFY(finished);
    QCOMPARE(shownBeforeTheTap, int64_t{1});
    const auto reader = must(Reader::open(directory.filePath("journal").toStdString()));
    QCOMPARE(must(reader->timelineCount({})), int64_t{20});
}

QTEST_GUILESS_MAIN(TstPen)
#include "tst_pen.moc"
