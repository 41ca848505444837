#include "support/must.h"
#include "view/hand.h"
#include "view/window.h"

using namespace piketboek;

class TstMistakesSession : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyConfirmedIsPutAwayWithOneTapAndTakenBackOneByOne();
    void whatWasConfirmedCountsAndOneTapTakesThatBack();
    void aRecordOfAnotherRegisterIsConfirmedInItsOwn();
    void theYearNamesWhatNobodyConfirmedAndWhyItDoesNotCount();
    void besideTheFigureStandsThatOfTheYearBeforeUnlessTheBookDidNotExist();
};

void TstMistakesSession::whatNobodyConfirmedIsPutAwayWithOneTapAndTakenBackOneByOne()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    tablet.tap("other");
    tablet.tap("extreme_weather");
    tablet.session.incident()->confirm();
    MistakesSession &mistakes = *tablet.session.mistakes();
    tablet.session.setPage("mistakes");
    QCOMPARE(mistakes.unconfirmed().size(), 2);
    for (const QVariant &row : mistakes.unconfirmed())
        QCOMPARE(row.toMap()["sign"].toString(), QString(row.toMap()["record"] == fire ? "fire" : "other"));
    QCOMPARE(mistakes.waiting(), 2);

    mistakes.putAllAway();
    QCOMPARE(mistakes.unconfirmed().size(), 0);
    QCOMPARE(mistakes.mistakes().size(), 2);
    mistakes.takeBack(fire);
    QCOMPARE(mistakes.mistakes().size(), 1);
    QCOMPARE(mistakes.unconfirmed().first().toMap()["record"].toString(), fire);
}

void TstMistakesSession::whatWasConfirmedCountsAndOneTapTakesThatBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    const QString fire = tablet.tap("fire");
    tablet.session.setPage("mistakes");
    QVERIFY(hand.press("Bevestig"));
    MistakesSession &mistakes = *tablet.session.mistakes();
    QTRY_COMPARE(mistakes.unconfirmed().size(), 0);
    QCOMPARE(mistakes.mistakes().size(), 0);
    QCOMPARE(mistakes.waiting(), 0);
    QVERIFY(must(tablet.reader->state(fire.toStdString())).choice("confirmed"));
    QCOMPARE(tablet.session.undo()->words(), QString("Bevestigd"));
    tablet.session.undo()->undo();
    QTRY_COMPARE(mistakes.unconfirmed().size(), 1);
}

void TstMistakesSession::aRecordOfAnotherRegisterIsConfirmedInItsOwn()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.setPage("registers");
    tablet.session.beginRecord();
    const QString record = tablet.session.registers()->opened()->record();
    MistakesSession &mistakes = *tablet.session.mistakes();
    tablet.session.setPage("mistakes");
    QCOMPARE(mistakes.unconfirmed().size(), 1);
    mistakes.confirm(record);
    QCOMPARE(mistakes.unconfirmed().size(), 0);
    const std::vector<Line> lines = must(tablet.reader->lines(record.toStdString()));
    QCOMPARE(lines.back().envelope.act, std::string("set"));
    QCOMPARE(lines.back().envelope.registerName, std::string("ordinance"));
}

void TstMistakesSession::theYearNamesWhatNobodyConfirmedAndWhyItDoesNotCount()
{
    TabletDisk disk;
    disk.clock.pass(30LL * 24 * 60 * 60 * 1000);
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    YearSession &year = *tablet.session.year();
    tablet.session.setPage("year");
    QTRY_COMPARE(year.defects().size(), 1);
    QCOMPARE(year.defects().first().toMap()["record"].toString(), fire);
    QCOMPARE(year.registers().first().toMap()["counted"].toInt(), 0);
    QCOMPARE(year.registers().first().toMap()["left"].toInt(), 1);

    year.confirm(fire);
    QTRY_COMPARE(year.defects().size(), 0);
    QTRY_COMPARE(year.registers().first().toMap()["counted"].toInt(), 1);
}

void TstMistakesSession::besideTheFigureStandsThatOfTheYearBeforeUnlessTheBookDidNotExist()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->confirm();
    YearSession &year = *tablet.session.year();
    const auto before = [&] { return year.registers().value(0).toMap()["before"].toString(); };
    tablet.session.setPage("year");
    year.setYear(2026);
    QTRY_COMPARE(before(), QString("2025: geen gegevens"));

    disk.clock.pass(365LL * 24 * 60 * 60 * 1000);
    tablet.tap("fire");
    tablet.session.incident()->confirm();
    tablet.session.setPage("year");
    year.setYear(2027);
    QTRY_COMPARE(before(), QString("2026: 1"));
}

QTEST_MAIN(TstMistakesSession)
#include "tst_mistakessession.moc"
