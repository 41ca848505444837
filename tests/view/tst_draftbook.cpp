#include "view/tablet.h"

using namespace piketboek;

class TstDraftBook : public QObject
{
    Q_OBJECT

private slots:
    void wordsInAFormComeBack();
    void wordsOfOneIncidentAreNotShownInAnother();
    void wordsThatWereTakenAreGone();
    void aFullDiskIsSaidAndLosesNoWord();
};

namespace {

/// A disk without room for one more page, or with room again.
void setRoom(Tablet &tablet, bool room)
{
    tablet.pen.run(Pen::Turn::Tap, [room](Journal &journal) {
        QVERIFY(journal.database().run(room ? "PRAGMA max_page_count=1000000" : "PRAGMA max_page_count=1"));
    });
}

QString longWords()
{
    return QString("Buurpand stabiel. ").repeated(600);
}

} // namespace

void TstDraftBook::wordsInAFormComeBack()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        tablet.session.incident()->keepFormWords("place", "Dubbeldamsew");
        tablet.session.incident()->keepFormWords("highlight", "broei");
    }
    Tablet again(disk);
    again.session.openRecord(record);
    QCOMPARE(again.session.incident()->formWords("place"), QString("Dubbeldamsew"));
    QCOMPARE(again.session.incident()->formWords("highlight"), QString("broei"));
    QCOMPARE(again.session.now()->leftovers()->rowCount(), 0);
}

void TstDraftBook::wordsOfOneIncidentAreNotShownInAnother()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString first = tablet.tap("fire");
    tablet.session.incident()->keepFormWords("place", "Spuiboulevard");
    tablet.tap("other");
    QCOMPARE(tablet.session.incident()->formWords("place"), QString());
    tablet.session.openRecord(first);
    QCOMPARE(tablet.session.incident()->formWords("place"), QString("Spuiboulevard"));
}

void TstDraftBook::wordsThatWereTakenAreGone()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        tablet.session.incident()->keepFormWords("place", "Spuiboulevard");
        QTest::qWait(2 * DraftBook::coalesced);
        tablet.session.incident()->keepFormWords("place", "");
    }
    Tablet again(disk);
    again.session.openRecord(record);
    QCOMPARE(again.session.incident()->formWords("place"), QString());
}

void TstDraftBook::aFullDiskIsSaidAndLosesNoWord()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        IncidentSession &incident = *tablet.session.incident();
        setRoom(tablet, false);
        incident.setDraftText(longWords());
        QTRY_VERIFY(tablet.session.warning().startsWith("Vastleggen lukt nu niet; wat u typt blijft staan."));
        incident.write();
        QCOMPARE(incident.draftText(), longWords());
        QCOMPARE(incident.stored(), QString());
        QCOMPARE(incident.lines()->rowCount(), 1);
        setRoom(tablet, true);
        QTRY_COMPARE(tablet.session.warning(), QString());
        QTRY_VERIFY(std::ranges::any_of(
            tablet.desk.drafts(), [](const KeptDraft &kept) { return kept.place.starts_with("line:"); }));
    }
    Tablet again(disk);
    again.session.openRecord(record);
    QCOMPARE(again.session.incident()->draftText(), longWords());
    again.session.incident()->write();
    QCOMPARE(again.session.incident()->lines()->rowCount(), 2);
}

QTEST_GUILESS_MAIN(TstDraftBook)
#include "tst_draftbook.moc"
