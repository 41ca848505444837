#include "store/authors.h"

#include "registers/acts.h"
#include "store/journal.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstAuthors : public QObject
{
    Q_OBJECT

private slots:
    void eachOfficerWhoWroteIsNamedOnceInOrder();
    void aJournalWithoutEntriesHasNone();
};

void TstAuthors::eachOfficerWhoWroteIsNamedOnceInOrder()
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath("journal").toStdString();
    SettableClock clock;
    const std::unique_ptr<Journal> journal = must(Journal::open(path, clock));
    const std::unique_ptr<Reader> reader = must(Reader::open(path));
    must(journal->write(open("fire")));
    for (const char *author : {"OvD-Bz 2", "", "OvD-Bz 1", "OvD-Bz 2"}) {
        Draft draft = line("een regel");
        draft.author = author;
        must(journal->write(draft));
    }
    QVERIFY(must(authorsIn(*reader)) == (std::vector<std::string>{"OvD-Bz 1", "OvD-Bz 2"}));
}

void TstAuthors::aJournalWithoutEntriesHasNone()
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath("journal").toStdString();
    SettableClock clock;
    const std::unique_ptr<Journal> journal = must(Journal::open(path, clock));
    const std::unique_ptr<Reader> reader = must(Reader::open(path));
    QVERIFY(must(authorsIn(*reader)).empty());
}

QTEST_GUILESS_MAIN(TstAuthors)
#include "tst_authors.moc"
