#include "exchange/calendar.h"

#include "exchange/calendartext.h"
#include "exchange/exports.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace piketboek;

namespace {

struct Read
{
    Result<void> done = {};
    std::vector<Row> rows = {};
};

Read read(std::string_view text)
{
    Read read;
    read.done = eachEvent(text, [&](const Row &row) {
        read.rows.push_back(row);
        return Result<void>();
    });
    return read;
}

std::string calendarOf(const std::string &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Notubiz//NL\r\n" + events + "END:VCALENDAR\r\n";
}

std::string eventOf(const std::string &lines)
{
    return calendarOf("BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n");
}

std::string startOf(const char *line)
{
    const Read events = read(eventOf(std::string(line) + "\r\n"));
    return events.rows[0].problem.empty() ? events.rows[0].fields.text("starts") : events.rows[0].problem;
}

/// Without DTSTAMP, which is when the test ran, and with A, B … for the records.
QString calendar(Book &book, const std::string &registerName, const QStringList &origins)
{
    QString text = QString::fromStdString(exported(book, registerName, ExportFormat::Calendar).text);
    for (const QString &origin : origins)
        text.replace(QString::fromStdString(book.recordOf(origin.toStdString())), origin);
    return text.remove(QRegularExpression("DTSTAMP:[0-9]{8}T[0-9]{6}Z\r\n"));
}

} // namespace

class TstCalendar : public QObject
{
    Q_OBJECT

private slots:
    void theMeetingsOfACalendarAreImported();
    void aStartIsTheDutchTimeOfThatMoment_data();
    void aStartIsTheDutchTimeOfThatMoment();
    void aCancelledMeetingSaysWhen();
    void aChangedMeetingOfASeriesHasAnIdOfItsOwn();
    void linesThatAreFoldedAreOne();
    void whatBelongsToNoEventIsPassedOver();
    void eachRowKnowsItsLine();
    void anEventThatSaysNoSingleStartIsARowWithAProblem_data();
    void anEventThatSaysNoSingleStartIsARowWithAProblem();
    void aBrokenCalendarIsRefusedInOneSentence_data();
    void aBrokenCalendarIsRefusedInOneSentence();
    void nothingOfABrokenCalendarIsImported();
    void onlyARegisterWhoseRecordsStartTakesACalendar();
    void whatIsMadeToHurtIsPassedQuickly_data();
    void whatIsMadeToHurtIsPassedQuickly();
    void aRecordIsAnEventAtItsDate();
    void whatStartsStandsAtItsStartUntilItsEnd();
    void nothingThatIsCoveredStandsInACalendar();
    void twoExportsAreTheSame();
    void ourOwnCalendarComesBackAsTheSameRecords();
};

void TstCalendar::theMeetingsOfACalendarAreImported()
{
    Book book;
    const std::string text = calendarOf(
        "BEGIN:VEVENT\r\nUID:raad-1@dordrecht.nl\r\nDTSTART;TZID=Europe/Amsterdam:20200630T200000\r\n"
        "SUMMARY:Raadsvergadering\\, met toelichting\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:raad-2@dordrecht.nl\r\nDTSTART:20200714T180000Z\r\n"
        "STATUS:CANCELLED\r\nLAST-MODIFIED:20200701T120000Z\r\nEND:VEVENT\r\n");
    const Imported taken = imported(book, "council_meeting", text, RowFormat::Calendar);
    QVERIFY2(taken.taken == 2, qPrintable(rejectedOf(book)));
    const RecordState first = must(book.reader().state(book.recordOf("raad-1@dordrecht.nl")));
    QCOMPARE(first.text("starts"), std::string("2020-06-30T20:00+02:00"));
    QCOMPARE(first.opened->at, std::string("2020-06-30T20:00+02:00"));
    QVERIFY(!first.reached("cancelled"));
    const RecordState second = must(book.reader().state(book.recordOf("raad-2@dordrecht.nl")));
    QCOMPARE(second.text("starts"), std::string("2020-07-14T20:00+02:00"));
    QCOMPARE(second.reached("cancelled")->at, std::string("2020-07-01T14:00+02:00"));
    QCOMPARE(imported(book, "council_meeting", text, RowFormat::Calendar).had, 2);
}

void TstCalendar::aStartIsTheDutchTimeOfThatMoment_data()
{
    QTest::addColumn<QString>("starts");
    const auto row = [](const char *line, const char *starts) { QTest::newRow(line) << starts; };
    row("DTSTART;VALUE=DATE:20200630", "2020-06-30");
    row("DTSTART:20200630T180000Z", "2020-06-30T18:00+00:00");
    row("DTSTART:20200630T180007Z", "2020-06-30T18:00:07+00:00");
    row("DTSTART:20200630T200000", "2020-06-30T20:00");
    row("DTSTART;TZID=Europe/Amsterdam:20200630T200000", "2020-06-30T20:00");
    row("dtstart;tzid=\"Europe/Amsterdam\":20200630T200000", "2020-06-30T20:00");
    row("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Amsterdam:20200630T200000", "2020-06-30T20:00");
    row("DTSTART;TZID=W. Europe Standard Time:20200630T200000", "2020-06-30T18:00+00:00");
    row("DTSTART;TZID=Europe/London:20200630T190000", "2020-06-30T18:00+00:00");
    row("DTSTART;TZID=Customized:20200630T190000",
        "its time is in the zone \"Customized\", which is not known here");
}

void TstCalendar::aStartIsTheDutchTimeOfThatMoment()
{
    QFETCH(QString, starts);
    QCOMPARE(QString::fromStdString(startOf(QTest::currentDataTag())), starts);
}

void TstCalendar::aCancelledMeetingSaysWhen()
{
    const auto cancelled = [](const std::string &lines) {
        const Row row = read(eventOf("DTSTART:20200630T180000Z\r\n" + lines)).rows[0];
        return QString::fromStdString(row.problem.empty() ? row.fields.text("cancelled") : row.problem);
    };
    QCOMPARE(cancelled("STATUS:CONFIRMED\r\nDTSTAMP:20200601T100000Z\r\n"), QString());
    QCOMPARE(cancelled("STATUS:CANCELLED\r\nDTSTAMP:20200601T100000Z\r\n"),
             QStringLiteral("2020-06-01T10:00+00:00"));
    QCOMPARE(cancelled("STATUS:CANCELLED\r\nDTSTAMP:20200601T100000Z\r\nLAST-MODIFIED:20200501T100000Z\r\n"),
             QStringLiteral("2020-05-01T10:00+00:00"));
    QVERIFY(cancelled("STATUS:CANCELLED\r\n").contains("says not when"));
}

void TstCalendar::aChangedMeetingOfASeriesHasAnIdOfItsOwn()
{
    const Row row =
        read(eventOf("UID:a\r\nDTSTART:20200630T180000Z\r\nRECURRENCE-ID:20200623T180000Z\r\n")).rows[0];
    QCOMPARE(row.fields.text("id"), std::string("a#20200623T180000Z"));
}

void TstCalendar::linesThatAreFoldedAreOne()
{
    const Row row = read(eventOf("UID:a\r\n b\r\n\tc\r\nDTST\r\n ART:2020\r\n 0630T180000Z\r\n")).rows[0];
    QCOMPARE(row.fields.text("id"), std::string("abc"));
    QCOMPARE(row.fields.text("starts"), std::string("2020-06-30T18:00+00:00"));
    const Row unix = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n b\nDTSTART:20200630T180000Z\nEND:VEVENT\n"
                          "END:VCALENDAR")
                         .rows[0];
    QCOMPARE(unix.fields.text("id"), std::string("ab"));
}

void TstCalendar::whatBelongsToNoEventIsPassedOver()
{
    const Read calendar = read(calendarOf(
        "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
        "RRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\n"
        "BEGIN:VEVENT\r\nUID:a\r\nBEGIN:VALARM\r\nUID:b\r\nDTSTART:19701025T030000\r\nEND:VALARM\r\n"
        "DTSTART:20200630T180000Z\r\nEND:VEVENT\r\n"));
    QVERIFY(calendar.done);
    QCOMPARE(calendar.rows.size(), 1u);
    QCOMPARE(calendar.rows[0].fields.canonical(),
             std::string(R"({"id":"a","starts":"2020-06-30T18:00+00:00"})"));
}

void TstCalendar::eachRowKnowsItsLine()
{
    const std::string event =
        "BEGIN:VEVENT\r\nDESCRIPTION:a\r\n b\r\n\r\nDTSTART:20200630T180000Z\r\nEND:VEVENT\r\n";
    const Read calendar = read(calendarOf(event + event));
    QCOMPARE(calendar.rows[0].line, 4);
    QCOMPARE(calendar.rows[1].line, 10);
}

void TstCalendar::anEventThatSaysNoSingleStartIsARowWithAProblem_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("problem");
    QTest::newRow("none") << QByteArray("UID:a\r\n") << "its DTSTART is missing";
    QTest::newRow("no time") << QByteArray("DTSTART:gisteren\r\n") << "its DTSTART is missing or is no time";
    QTest::newRow("a period") << QByteArray("DTSTART;VALUE=PERIOD:20200630T180000Z/PT1H\r\n")
                              << "its DTSTART is missing or is no time";
    QTest::newRow("repeats") << QByteArray("DTSTART:20200630T180000Z\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n")
                             << "it repeats (RRULE)";
    QTest::newRow("dates") << QByteArray("DTSTART:20200630T180000Z\r\nRDATE:20200707T180000Z\r\n")
                           << "it repeats (RRULE)";
    QTest::newRow("long") << "DTSTART:20200630T180000Z\r\nUID:" + QByteArray(5000, 'a') + "\r\n"
                          << "its UID is longer than 4096";
    QTest::newRow("half a letter") << QByteArray("DTSTART:20200630T180000Z\r\nUID:\\\xC3\xA9\r\n")
                                   << "its UID is no text";
    QTest::newRow("nul") << "DTSTART:20200630T180000Z\r\nUID:a" + QByteArray(1, '\0') + "\r\n"
                         << "its UID has a character";
}

void TstCalendar::anEventThatSaysNoSingleStartIsARowWithAProblem()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, problem);
    const Read events = read(eventOf(lines.toStdString()));
    QVERIFY(events.done);
    QCOMPARE(events.rows.size(), 1u);
    QVERIFY2(QString::fromStdString(events.rows[0].problem).startsWith(problem),
             events.rows[0].problem.c_str());
}

void TstCalendar::aBrokenCalendarIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) { QTest::newRow(text) << words; };
    row("", "line 1: BEGIN:VCALENDAR was expected");
    row("id;starts\n1;2020\n", "line 1: a colon was expected");
    row("BEGIN:VEVENT\nEND:VEVENT\n", "line 1: BEGIN:VCALENDAR was expected");
    row("UID:a\n", "line 1: BEGIN:VCALENDAR was expected");
    row("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "line 2: it ends before END:VEVENT");
    row("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "line 3: END:VEVENT was expected");
    row("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n", "line 3: nothing is open here");
    row("BEGIN:VCALENDAR\nBEGIN:VCALENDAR\n", "line 2: a calendar stands in another");
    row("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\n", "line 3: an event stands in another");
    row("BEGIN:VCALENDAR\nBEGIN:VEVENT\nniets\n", "line 3: a colon was expected");
    row("BEGIN:VCALENDAR\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\n",
        "line 9: components stand too deep");
}

void TstCalendar::aBrokenCalendarIsRefusedInOneSentence()
{
    QFETCH(QString, words);
    const Result<void> done = read(QTest::currentDataTag()).done;
    QVERIFY(!done);
    QCOMPARE(done.error().remedy, Remedy::AskAgain);
    const QString said = QString::fromStdString(done.error().words);
    QVERIFY2(said.startsWith("this file is no sound calendar at " + words), qPrintable(said));
    QVERIFY(said.endsWith("; nothing was imported") && !said.contains('\n'));
}

void TstCalendar::nothingOfABrokenCalendarIsImported()
{
    Book book;
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {}, "council_meeting");
    const std::string text = eventOf("UID:a\r\nDTSTART:20200630T180000Z\r\n");
    QVERIFY(
        !importer.take(std::string_view(text).substr(0, text.size() - 16), RowFormat::Calendar, rejected));
    QCOMPARE(must(book.reader().lastNumber()), 0);
}

void TstCalendar::onlyARegisterWhoseRecordsStartTakesACalendar()
{
    Book book;
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {}, "incident");
    const Result<Imported> none =
        importer.take(eventOf("DTSTART:20200630T180000Z\r\n"), RowFormat::Calendar, rejected);
    QVERIFY(none.error().words.contains("a field \"starts\""));
}

void TstCalendar::whatIsMadeToHurtIsPassedQuickly_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray begin = "BEGIN:VCALENDAR\r\n", end = "END:VCALENDAR\r\n";
    const qsizetype large = 32 * 1024 * 1024;
    QTest::newRow("one line") << begin + "X:" + QByteArray(large, 'a') + "\r\n" + end;
    QTest::newRow("no line at all") << QByteArray(large, 'a');
    QTest::newRow("folds") << begin + "X:" + QByteArray("\r\n a").repeated(large / 4) + "\r\n" + end;
    QTest::newRow("empty lines") << begin + QByteArray(large, '\n') + end;
    QTest::newRow("depth") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(large / 17);
    QTest::newRow("one long start") << begin + "BEGIN:VEVENT\r\nDTSTART:" + QByteArray(large, '2') +
                                           "\r\nEND:VEVENT\r\n" + end;
    QTest::newRow("events") << begin + QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n").repeated(large / 200) +
                                   end;
    QByteArray noise(large, '\0');
    for (qsizetype i = 0; i < large; ++i)
        noise[i] = static_cast<char>((i * 2654435761u) >> 13);
    QTest::newRow("noise") << begin + noise;
}

void TstCalendar::whatIsMadeToHurtIsPassedQuickly()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    int64_t rows = 0;
    const Result<void> done =
        eachEvent(std::string_view(text.constData(), static_cast<size_t>(text.size())), [&](const Row &) {
            ++rows;
            return Result<void>();
        });
    QVERIFY(done || done.error().words.size() < 200);
    QVERIFY2(timer.elapsed() < 60'000, "this took too long");
}

void TstCalendar::aRecordIsAnEventAtItsDate()
{
    Book book;
    book.import(R"([{"id":"A","category":"fire","happened":"2020-02-03","exercise":true},
                    {"id":"B","category":"other","happened":"2020-07-01 00:30","subcategory":"a;b,\u0001\\\u000ac"},
                    {"id":"C","category":"other","happened":"2020-07","unconfirmed":true},
                    {"id":"D","category":"other","happened":"2020-08-01","unconfirmed":true},
                    {"id":"E","category":"other","happened":"2020-08-02","mistake":"","alarm":"2020-08-03"}])");
    QCOMPARE(calendar(book, "incident", {"A", "B", "D", "E"}),
             QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Piketboek//piketboekctl//NL\r\n"
                            "BEGIN:VEVENT\r\nUID:A@piketboek\r\nDTSTART;VALUE=DATE:20200203\r\n"
                            "SUMMARY:OEFENING · incident · brand\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n"
                            "BEGIN:VEVENT\r\nUID:B@piketboek\r\nDTSTART:20200630T223000Z\r\n"
                            "SUMMARY:incident · a\\;b\\, \\\\ c\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n"
                            "BEGIN:VEVENT\r\nUID:D@piketboek\r\nDTSTART;VALUE=DATE:20200801\r\n"
                            "SUMMARY:incident · overig\r\nSTATUS:TENTATIVE\r\nEND:VEVENT\r\n"
                            "BEGIN:VEVENT\r\nUID:E@piketboek\r\nDTSTART;VALUE=DATE:20200803\r\n"
                            "SUMMARY:incident · overig\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"
                            "END:VCALENDAR\r\n"));
    const RegisterExport text = exported(book, "incident", ExportFormat::Calendar);
    QCOMPARE(text.note, std::string("1 records that are known to no day were left out"));
    QVERIFY(!text.isCovered);
}

void TstCalendar::whatStartsStandsAtItsStartUntilItsEnd()
{
    Book book;
    const auto times = [&](const char *id, const char *starts, const char *ends) {
        book.import(Json(Json::Array{Json::object({{"id", id},
                                                   {"register", "event"},
                                                   {"name", "Koningsdag"},
                                                   {"starts", starts},
                                                   {"ends", ends}})})
                        .canonical());
        const QString text = calendar(book, "event", {});
        const qsizetype begin = text.indexOf("DTSTART", text.indexOf(book.recordOf(id).c_str()));
        return text.mid(begin, text.indexOf("SUMMARY", begin) - begin).replace("\r\n", " ").trimmed();
    };
    QCOMPARE(times("a", "2020-04-27 10:00", "2020-04-27 18:00"),
             QStringLiteral("DTSTART:20200427T080000Z DTEND:20200427T160000Z"));
    QCOMPARE(times("b", "2020-04-27", "2020-04-28"),
             QStringLiteral("DTSTART;VALUE=DATE:20200427 DTEND;VALUE=DATE:20200429"));
    QCOMPARE(times("c", "2020-04-27", "2020-04-27"), QStringLiteral("DTSTART;VALUE=DATE:20200427"));
    QCOMPARE(times("d", "2020-04-27 10:00", "2020-04-28"), QStringLiteral("DTSTART:20200427T080000Z"));
    QCOMPARE(times("e", "2020-04-27 10:00", "2020-04-27 09:00"), QStringLiteral("DTSTART:20200427T080000Z"));
    book.import(
        R"([{"id":"f","register":"demonstration","happened":"2020-05-01","starts":"2020-05-09","withdrawn":"2020-05-04"},
                    {"id":"g","register":"demonstration","happened":"2020-05-01"}])");
    const RegisterExport demonstrations = exported(book, "demonstration", ExportFormat::Calendar);
    QVERIFY(demonstrations.text.contains("DTSTART;VALUE=DATE:20200509\r\n"));
    QVERIFY(demonstrations.text.contains("STATUS:CANCELLED"));
    QVERIFY(!demonstrations.text.contains("20200501"));
    QVERIFY(demonstrations.note.starts_with("1 records"));
}

void TstCalendar::nothingThatIsCoveredStandsInACalendar()
{
    Book book;
    book.import(
        R"([{"id":"a","category":"fire","happened":"2020-02-03","text":"Zonneklaar","place":"Zonneklaar"},
        {"id":"b","register":"event","name":"Koningsdag","starts":"2020-04-27","organiser":"Zonneklaar",
         "contact":"Zonneklaar","conditions":"Zonneklaar"},
        {"id":"c","register":"demonstration","happened":"2020-05-01","starts":"2020-05-09","organiser":"Zonneklaar",
         "aim":"Zonneklaar","location":"Zonneklaar"}])");
    for (const char *name : {"incident", "event", "demonstration"}) {
        const std::string text = exported(book, name, ExportFormat::Calendar).text;
        QVERIFY(text.contains("BEGIN:VEVENT") && !text.contains("Zonneklaar"));
    }
}

void TstCalendar::twoExportsAreTheSame()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    const std::string text = exported(book, "ordinance", ExportFormat::Calendar).text;
    book.clock.pass(3'600'000);
    const auto later = must(Reader::open(book.directory()));
    QCOMPARE(must(RegisterExport::make(*later, {"ordinance", ExportFormat::Calendar, false})).text, text);
    QCOMPARE(QString::fromStdString(text).count("DTSTAMP:20210114T0812"), 6);
}

void TstCalendar::ourOwnCalendarComesBackAsTheSameRecords()
{
    Book book, other;
    book.import(R"([{"id":"a","register":"council_meeting","starts":"2020-06-30 20:00"},
                    {"id":"b","register":"council_meeting","starts":"2020-07-14","cancelled":"2020-07-01"}])");
    const std::string text = exported(book, "council_meeting", ExportFormat::Calendar).text;
    QCOMPARE(imported(book, "council_meeting", text, RowFormat::Calendar).had, 2);
    QCOMPARE(imported(other, "council_meeting", text, RowFormat::Calendar).taken, 2);
    const RecordState meeting = must(other.reader().state(other.recordOf(book.recordOf("b"))));
    QCOMPARE(meeting.text("starts"), std::string("2020-07-14"));
    QVERIFY(meeting.reached("cancelled"));
}

QTEST_GUILESS_MAIN(TstCalendar)
#include "tst_calendar.moc"
