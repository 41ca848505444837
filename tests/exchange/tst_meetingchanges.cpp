#include "exchange/meetingchanges.h"

#include "exchange/exports.h"
#include "exchange/recordsurroundings.h"
#include "registers/due.h"

#include <QtTest>

using namespace piketboek;

namespace {

/// The council's calendar with one meeting.
std::string calendarWith(const std::string &starts, const std::string &more = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Notubiz//NL\r\nBEGIN:VEVENT\r\nUID:raad\r\nDTSTART" +
           starts + "\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

Imported taken(Book &book, const std::string &calendar)
{
    return imported(book, "council_meeting", calendar, RowFormat::Calendar);
}

RecordState meetingOf(Book &book)
{
    return must(book.reader().state(book.recordOf("raad")));
}

const std::string june = calendarWith(":20200630T180000Z");
const std::string july = calendarWith(":20200707T180000Z");
const std::string cancelled = "STATUS:CANCELLED\r\nDTSTAMP:20200601T100000Z\r\n";

} // namespace

class TstMeetingChanges : public QObject
{
    Q_OBJECT

private slots:
    void aMeetingThatMovesIsTheSameMeetingAtAnotherTime();
    void aMeetingThatIsCancelledSaysSo();
    void howeverOftenTheFileIsImportedAChangeIsToldOnce_data();
    void howeverOftenTheFileIsImportedAChangeIsToldOnce();
    void theSameMomentSpelledOtherwiseIsNoMove();
    void whatTheCouncilMovesBackIsMovedBack();
    void theOrdinanceWaitsForTheNewTime();
    void aMistakeStaysAsItIs();
    void otherFilesAndRegistersKeepEachOnce();
};

void TstMeetingChanges::aMeetingThatMovesIsTheSameMeetingAtAnotherTime()
{
    Book book;
    QCOMPARE(taken(book, june).taken, 1);
    const Imported again = taken(book, july);
    QCOMPARE(again.taken, 0);
    QCOMPARE(again.had, 1);
    QCOMPARE(again.changed, 1);
    QCOMPARE(again.rejected, 0);
    const RecordState meeting = meetingOf(book);
    QCOMPARE(meeting.text("starts"), std::string("2020-07-07T20:00+02:00"));
    QCOMPARE(meeting.opened->at, std::string("2020-06-30T20:00+02:00"));
    QCOMPARE(meeting.reached("moved")->at, std::string("2021-01-14T09:12+01:00"));
    QCOMPARE(meeting.reached("moved")->source, std::string("noted"));
    QVERIFY(!meeting.reached("cancelled") && !meeting.conflicted("starts") && meeting.remarks.empty());
}

void TstMeetingChanges::aMeetingThatIsCancelledSaysSo()
{
    Book book;
    taken(book, june);
    QCOMPARE(taken(book, calendarWith(":20200630T180000Z", cancelled)).changed, 1);
    QCOMPARE(meetingOf(book).reached("cancelled")->at, std::string("2020-06-01T12:00+02:00"));
    QVERIFY(!meetingOf(book).reached("moved"));
    QCOMPARE(must(book.reader().lastNumber()), 2);
}

void TstMeetingChanges::howeverOftenTheFileIsImportedAChangeIsToldOnce_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<int>("entries");
    QTest::newRow("the same") << QString::fromStdString(june) << 1;
    QTest::newRow("moved") << QString::fromStdString(july) << 3;
    QTest::newRow("to a day") << QString::fromStdString(calendarWith(";VALUE=DATE:20200630")) << 3;
    QTest::newRow("cancelled") << QString::fromStdString(calendarWith(":20200630T180000Z", cancelled)) << 2;
    QTest::newRow("both") << QString::fromStdString(calendarWith(":20200707T180000Z", cancelled)) << 4;
}

void TstMeetingChanges::howeverOftenTheFileIsImportedAChangeIsToldOnce()
{
    QFETCH(QString, calendar);
    QFETCH(int, entries);
    Book book;
    taken(book, june);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(taken(book, calendar.toStdString()).changed, i == 0 && entries > 1 ? 1 : 0);
        QCOMPARE(must(book.reader().lastNumber()), entries);
    }
}

void TstMeetingChanges::theSameMomentSpelledOtherwiseIsNoMove()
{
    Book book;
    taken(book, june);
    for (const char *starts :
         {";TZID=Europe/Amsterdam:20200630T200000", ";TZID=Europe/London:20200630T190000"})
        QCOMPARE(taken(book, calendarWith(starts)).changed, 0);
    Book precise;
    precise.import(R"([{"id":"raad","register":"council_meeting","starts":"2020-06-30T20:00:00+02:00"}])");
    QCOMPARE(taken(precise, june).changed, 0);
    QCOMPARE(must(precise.reader().lastNumber()), 1);
}

void TstMeetingChanges::whatTheCouncilMovesBackIsMovedBack()
{
    Book book;
    taken(book, june);
    taken(book, july);
    QCOMPARE(taken(book, june).changed, 1);
    QCOMPARE(meetingOf(book).text("starts"), std::string("2020-06-30T20:00+02:00"));
}

void TstMeetingChanges::theOrdinanceWaitsForTheNewTime()
{
    Book book;
    book.import(R"([{"id":"nv","register":"ordinance","happened":"2020-06-20 19:00","kind":"noodverordening",
                     "title":"A","authority":"burgemeester","published":"2020-06-20 20:00"}])");
    taken(book, june);
    const auto ratify = [&] {
        const RecordSurroundings surroundings = must(RecordSurroundings::of(book.reader()));
        const RecordState ordinance = must(book.reader().state(book.recordOf("nv")));
        for (const Due &due : Due::of(ordinance, surroundings.around(), 1'592'700'000'000)) // 21 June 2020
            if (due.what == "ratify")
                return due;
        return Due();
    };
    const Due before = ratify();
    taken(book, july);
    const Due after = ratify();
    QCOMPARE(*after.by - *before.by, int64_t(7 * 24 * 3'600'000));
    QCOMPARE(after.meeting, book.recordOf("raad"));
    QVERIFY(after.version == meetingOf(book).choice("starts")->by && after.version != before.version);
    taken(book, calendarWith(":20200707T180000Z", cancelled));
    QVERIFY(!ratify().by);
}

void TstMeetingChanges::aMistakeStaysAsItIs()
{
    Book book;
    book.import(
        R"([{"id":"raad","register":"council_meeting","starts":"2020-06-30 20:00","mistake":"verkeerde gemeente"}])");
    QCOMPARE(taken(book, july).changed, 0);
    QCOMPARE(must(book.reader().lastNumber()), 2);
}

void TstMeetingChanges::otherFilesAndRegistersKeepEachOnce()
{
    Book book;
    taken(book, june);
    const char *row = R"([{"id":"raad","register":"council_meeting","starts":"2020-07-07 20:00"}])";
    QCOMPARE(book.import(row).rejected, 1);
    Book other;
    other.import(R"([{"id":"raad","register":"event","name":"Open dag","starts":"2020-06-30 20:00"}])");
    QCOMPARE(taken(other, july).rejected, 1);
    QCOMPARE(must(book.reader().lastNumber()) + must(other.reader().lastNumber()), 2);
}

QTEST_GUILESS_MAIN(TstMeetingChanges)
#include "tst_meetingchanges.moc"
