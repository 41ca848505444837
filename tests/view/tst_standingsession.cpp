#include "view/tablet.h"

#include "exchange/importer.h"
#include "support/must.h"

#include <QSignalSpy>

using namespace piketboek;

namespace {

// On 25 March 2026, 03:10.
constexpr auto rows = R"json([
{"id":"a","register":"ordinance","kind":"noodverordening","title":"Gebied rond de brand","authority":"burgemeester",
 "happened":"2026-03-25 01:00","published":"2026-03-25 01:10"},
{"id":"b","register":"ordinance","kind":"noodverordening","title":"Vorig jaar","authority":"burgemeester",
 "happened":"2025-03-01 01:00","published":"2025-03-01 01:10","lapsed":"2025-03-02"},
{"id":"c","register":"event","name":"Markt","starts":"2026-03-26"},
{"id":"d","register":"event","name":"Zomerfeest","starts":"2026-07-01"},
{"id":"e","register":"event","name":"Afgelast feest","starts":"2026-03-26","cancelled":"2026-03-20"},
{"id":"f","register":"demonstration","form":"stilstaand","starts":"2026-03-25 14:00","happened":"2026-03-20 10:00"},
{"id":"g","register":"demonstration","form":"stilstaand","starts":"2026-03-25 14:00","happened":"2026-03-20 10:00",
 "exercise":true}])json";

QStringList importInto(TabletDisk &disk)
{
    const std::unique_ptr<Journal> journal = must(Journal::open(disk.path(), disk.clock));
    const std::unique_ptr<Reader> reader = must(Reader::open(disk.path()));
    RejectedRows rejected(disk.directory.filePath("rejected.csv").toStdString());
    Importer importer(*journal, *reader, disk.clock, {}, "incident");
    const Imported imported = must(importer.take(rows, RowFormat::Json, rejected));
    return imported.rejected == 0 ? QStringList() : QStringList("rows were rejected");
}

} // namespace

class TstStandingSession : public QObject
{
    Q_OBJECT

private slots:
    void whatIsInForceDueOrHeldTodayOrTomorrowStandsOnNow()
    {
        TabletDisk disk;
        QCOMPARE(importInto(disk), QStringList());
        Tablet tablet(disk);
        tablet.session.standing()->readNow();
        QStringList titles = tablet.column(*tablet.session.standing()->rows(), "title");
        titles.sort();
        QCOMPARE(titles, (QStringList{"Gebied rond de brand", "Markt", "Stilstaand"}));
        QCOMPARE(tablet.session.standing()->count(), 3);
    }

    void itSaysWhatIsToBeDoneAndByWhichArticle()
    {
        TabletDisk disk;
        QCOMPARE(importInto(disk), QStringList());
        Tablet tablet(disk);
        tablet.session.standing()->readNow();
        RegisterModel &list = *tablet.session.standing()->rows();
        const qsizetype at = tablet.column(list, "title").indexOf("Gebied rond de brand");
        const QString due = tablet.at(list, int(at), "due").toString();
        QVERIFY2(due.contains("2 u"), qPrintable(due));
        QVERIFY2(due.contains("Gemeentewet art. 176 lid"), qPrintable(due));
    }

    void inAnExerciseTheExerciseStandsThereToo()
    {
        TabletDisk disk;
        QCOMPARE(importInto(disk), QStringList());
        Tablet tablet(disk);
        tablet.settings.setExercise(true);
        tablet.session.standing()->readNow();
        QCOMPARE(tablet.session.standing()->count(), 4);
    }

    void manyThatComeInTogetherAreReadOnce()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        QSignalSpy read(tablet.session.standing(), &StandingSession::changed);
        for (int i = 0; i < 20; ++i)
            tablet.session.standing()->refresh();
        QVERIFY(read.wait(2 * StandingSession::notOftener));
        QVERIFY(!read.wait(StandingSession::notOftener + 500));
        QCOMPARE(read.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstStandingSession)
#include "tst_standingsession.moc"
