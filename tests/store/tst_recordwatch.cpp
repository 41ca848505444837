#include "store/recordwatch.h"

#include "store/journal.h"
#include "support/acts.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstRecordWatch : public QObject
{
    Q_OBJECT

private slots:
    void atFirstAllAreNew();
    void onlyWhatWasDecidedAboutIsToldAgain();
    void aMergedRecordIsTold();
    void whoForgetsIsToldAllAgain();
};

namespace {

struct Book
{
    QTemporaryDir directory;
    SettableClock clock;
    std::unique_ptr<Journal> journal = must(Journal::open(path(), clock));
    std::unique_ptr<Reader> reader = must(Reader::open(path()));
    RecordWatch watch{*reader};

    std::string path() const { return directory.filePath("journal").toStdString(); }

    std::string open()
    {
        const Draft draft = openIncident();
        must(journal->write(draft));
        return draft.record;
    }
    std::vector<std::string> changed() { return must(watch.changed()); }
};

using Names = std::vector<std::string>;

} // namespace

void TstRecordWatch::atFirstAllAreNew()
{
    Book book;
    QCOMPARE(book.changed(), Names());
    const std::string fire = book.open();
    QCOMPARE(book.changed(), Names{fire});
    QCOMPARE(book.changed(), Names());
}

void TstRecordWatch::onlyWhatWasDecidedAboutIsToldAgain()
{
    Book book;
    const std::string one = book.open();
    book.open();
    must(book.journal->write(lineAbout(one, "Die maakt er een bevestigd incident van")));
    (void)book.changed();
    must(book.journal->write(lineAbout(one, "Dak ingestort")));
    QCOMPARE(book.changed(), Names());
    must(book.journal->write(setCategory(one, "other")));
    QCOMPARE(book.changed(), Names{one});
}

void TstRecordWatch::aMergedRecordIsTold()
{
    Book book;
    const std::string one = book.open(), other = book.open();
    (void)book.changed();
    Draft merge{.role = "ovd-bz", .record = one, .registerName = "incident", .act = "merge"};
    merge.about = {{{}, other}};
    must(book.journal->write(merge));
    const Names changed = book.changed();
    const std::string &merged = must(book.reader->record(one))->head == one ? other : one;
    QVERIFY(must(book.reader->record(merged))->head != merged);
    QVERIFY(std::ranges::find(changed, merged) != changed.end());
}

void TstRecordWatch::whoForgetsIsToldAllAgain()
{
    Book book;
    const std::string fire = book.open();
    (void)book.changed();
    book.watch.forget();
    QCOMPARE(book.changed(), Names{fire});
}

QTEST_GUILESS_MAIN(TstRecordWatch)
#include "tst_recordwatch.moc"
