#include "store/reader.h"

#include "registers/acts.h"
#include "registers/formrules.h"
#include "store/pocketcentral.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace piketboek;

namespace {

struct Tablet
{
    QTemporaryDir directory;
    SettableClock clock;
    std::unique_ptr<Journal> journal = must(Journal::open(path(), clock));
    std::unique_ptr<Reader> reader = must(Reader::open(path()));

    std::string path() const { return directory.filePath("journal").toStdString(); }
    EntryId write(const Draft &draft) { return must(journal->write(draft)).id; }
    void hear(const PocketCentral &central)
    {
        central.tell(*journal);
        while (!must(journal->project()))
            continue;
    }

    std::vector<EntryId> shown(const TimelineQuery &query = {})
    {
        std::vector<EntryId> ids;
        for (const Line &line : must(reader->timeline(query)))
            ids.push_back(line.id);
        return ids;
    }
};

Draft sameMinute(const char *text)
{
    return at(line(text), "2020-03-14T02:00+01:00");
}

} // namespace

class TstReader : public QObject
{
    Q_OBJECT

private slots:
    void whatHappenedInOneMinuteStandsAlikeOnTwoTablets();
    void whatArrivedInOneMomentStandsInTheOrderOfItsDevices();
    void whatIsStillOnlyHereStandsLastInItsMinute();
    void pagesOfATimelineMissNothingWhereTheyMeet();
    void aLineShowsItsNewestStandingCorrection();
    void aCorrectionThatIsTakenBackShowsTheOneBefore();
    void theLastLineIsTheLatestThatHappened();
    void itsStateIsAsIfAllOfItsLinesHadBeenFolded_data();
    void itsStateIsAsIfAllOfItsLinesHadBeenFolded();
    void whatIsToBeDoneIsFoundAmongThousandsOfLines();
    void aLineIsReadByItsPlace();
    void whatWasKnownAtAMomentIsWhatStoodHereThen();
};

void TstReader::whatHappenedInOneMinuteStandsAlikeOnTwoTablets()
{
    Tablet one;
    Tablet two;
    PocketCentral central;
    const EntryId later = two.write(sameMinute("van twee"));
    const EntryId earlier = one.write(sameMinute("van een"));
    central.take(*one.journal, 1'584'147'700'000);
    central.take(*two.journal, 1'584'147'700'001);
    one.hear(central);
    two.hear(central);
    const std::vector<EntryId> asReceived{earlier, later};
    QCOMPARE(one.shown({.oldestFirst = true}), asReceived);
    QCOMPARE(two.shown({.oldestFirst = true}), asReceived);
    QCOMPARE(two.shown({.words = "van", .oldestFirst = true}), asReceived);
    QCOMPARE(two.shown({.record = someRecord, .oldestFirst = true}), asReceived);
    const std::vector<EntryId> newestFirst{later, earlier};
    QCOMPARE(one.shown(), newestFirst);
    QCOMPARE(two.shown(), newestFirst);
    QCOMPARE(must(two.reader->lastLine(someRecord))->id, later);
}

void TstReader::whatArrivedInOneMomentStandsInTheOrderOfItsDevices()
{
    Tablet one;
    Tablet two;
    PocketCentral central;
    std::vector<EntryId> ids;
    for (Tablet *tablet : {&one, &two, &one, &two})
        ids.push_back(tablet->write(sameMinute("tegelijk")));
    central.take(*one.journal, 1'584'147'700'000);
    central.take(*two.journal, 1'584'147'700'000);
    one.hear(central);
    two.hear(central);
    std::ranges::sort(ids);
    QCOMPARE(one.shown({.oldestFirst = true}), ids);
    QCOMPARE(two.shown({.oldestFirst = true}), ids);
}

void TstReader::whatIsStillOnlyHereStandsLastInItsMinute()
{
    Tablet one;
    Tablet two;
    PocketCentral central;
    const EntryId mine = one.write(sameMinute("nog hier"));
    const EntryId other = two.write(sameMinute("al centraal"));
    central.take(*two.journal, 1'584'147'700'000);
    one.hear(central);
    QCOMPARE(one.shown({.oldestFirst = true}), (std::vector<EntryId>{other, mine}));
    central.take(*one.journal, 1'584'147'700'001);
    one.hear(central);
    two.hear(central);
    QCOMPARE(one.shown({.oldestFirst = true}), two.shown({.oldestFirst = true}));
}

void TstReader::pagesOfATimelineMissNothingWhereTheyMeet()
{
    Tablet tablet;
    for (int i = 0; i < 9; ++i)
        tablet.write(sameMinute("regel"));
    const std::vector<EntryId> all = tablet.shown();
    std::vector<EntryId> paged;
    for (int64_t skip = 0; skip < 9; skip += 2)
        std::ranges::copy(tablet.shown({.limit = 2, .skip = skip}), std::back_inserter(paged));
    QCOMPARE(paged, all);
}

void TstReader::aLineShowsItsNewestStandingCorrection()
{
    Tablet tablet;
    tablet.write(open("fire"));
    const EntryId said = tablet.write(line("Kerkstraat 1"));
    for (const char *text : {"Kerkstraat 11", "Kerkstraat 111"}) {
        tablet.clock.pass(1000);
        Draft correction = about("correct", said);
        correction.covered = {{"text", text}};
        tablet.write(correction);
    }
    const std::vector<Line> lines =
        must(tablet.reader->timeline({.words = "kerkstraat", .oldestFirst = true}));
    QCOMPARE(lines.front().id, said);
    QCOMPARE(lines.front().correctedText, std::string("Kerkstraat 111"));
    QCOMPARE(lines.front().correctedBy, std::optional(EntryId{said.device, 4}));
    QVERIFY(!lines.front().withdrawn);
}

void TstReader::aCorrectionThatIsTakenBackShowsTheOneBefore()
{
    Tablet tablet;
    tablet.write(open("fire"));
    const EntryId said = tablet.write(line("een"));
    std::vector<EntryId> corrections;
    for (const char *text : {"twee", "drie"}) {
        tablet.clock.pass(1000);
        Draft correction = about("correct", said);
        correction.covered = {{"text", text}};
        corrections.push_back(tablet.write(correction));
    }
    const EntryId undo = tablet.write(takeBack(corrections[1]));
    const auto corrected = [&] {
        return must(tablet.reader->timeline({.words = "een"})).at(0).correctedText;
    };
    QCOMPARE(corrected(), std::string("twee"));
    const EntryId again = tablet.write(takeBack(undo));
    QCOMPARE(corrected(), std::string("drie"));
    tablet.write(takeBack(again));
    QCOMPARE(corrected(), std::string("twee"));
    tablet.write(takeBack(corrections[0]));
    QCOMPARE(corrected(), std::string());
    QVERIFY(!must(tablet.reader->timeline({.words = "een"})).at(0).correctedBy);
}

void TstReader::theLastLineIsTheLatestThatHappened()
{
    Tablet tablet;
    tablet.write(open("fire"));
    const EntryId latest = tablet.write(at(line("om half drie"), "2020-03-14T02:30+01:00"));
    tablet.write(at(line("om kwart over twee"), "2020-03-14T02:15+01:00"));
    QCOMPARE(must(tablet.reader->lastLine(someRecord))->id, latest);
}

void TstReader::itsStateIsAsIfAllOfItsLinesHadBeenFolded_data()
{
    QTest::addColumn<QByteArray>("acts");
    for (const char *acts :
         {"l", "lll", "ol", "olw", "olwW", "ollwwW", "olc", "olcw", "lolc", "owl", "lw", "olcc"})
        QTest::newRow(acts) << QByteArray(acts);
}

// o opens, l is a line, w withdraws the last line, W the last withdrawal, c corrects the last line.
void TstReader::itsStateIsAsIfAllOfItsLinesHadBeenFolded()
{
    QFETCH(const QByteArray, acts);
    Tablet tablet;
    std::map<char, EntryId> last;
    for (const char one : acts) {
        Draft draft = one == 'o' ? open("fire") : line("een regel");
        if (one == 'w' || one == 'W')
            draft = takeBack(last[one == 'w' ? 'l' : 'w']);
        if (one == 'c') {
            draft = about("correct", last['l']);
            draft.covered = {{"text", "anders"}};
        }
        last[one] = tablet.write(draft);
    }
    RecordState all = RecordState::fold(must(tablet.reader->placed(someRecord)));
    const RecordState read = must(tablet.reader->state(someRecord));
    QCOMPARE(read.lines, all.lines);
    std::ranges::copy(formRemarks(all, tablet.reader->book()), std::back_inserter(all.remarks));
    QVERIFY(read.remarks == all.remarks);
    QVERIFY(read == all);
}

void TstReader::whatIsToBeDoneIsFoundAmongThousandsOfLines()
{
    Tablet tablet;
    for (int i = 0; i < 40; ++i)
        tablet.write(line("een regel"));
    Draft action = line("Opvang openen");
    action.plain.set("kind", "action");
    Draft answer = line("Gas afgesloten");
    answer.plain.set("task", "fire/gas");
    const std::vector<EntryId> tasks{tablet.write(action), tablet.write(answer)};
    QCOMPARE(tablet.shown({.record = someRecord, .onlyTasks = true, .oldestFirst = true}), tasks);
}

void TstReader::aLineIsReadByItsPlace()
{
    Tablet tablet;
    tablet.write(open("fire"));
    const EntryId said = tablet.write(line("een regel"));
    const std::vector<LinePlace> places = must(tablet.reader->linePlaces(someRecord, -1));
    QCOMPARE(places.size(), size_t{2});
    QCOMPARE(places.front().act, std::string("line"));
    QCOMPARE(must(tablet.reader->line(places.front().no))->id, said);
    QVERIFY(!must(tablet.reader->line(places.front().no + 1)));
}

// Two writes first, and the central log has it last; one amends a line, and takes the amendment back.
void TstReader::whatWasKnownAtAMomentIsWhatStoodHereThen()
{
    Tablet one;
    Tablet two;
    PocketCentral central;
    const int64_t start = one.clock.now();
    const EntryId other = two.write(sameMinute("van twee"));
    const EntryId mine = one.write(sameMinute("Kerkstraat 1"));
    one.clock.pass(10'000);
    Draft correction = about("correct", mine);
    correction.covered = {{"text", "Kerkstraat 11"}};
    const EntryId amended = one.write(correction);
    one.clock.pass(10'000);
    one.write(takeBack(amended));
    central.take(*two.journal, start + 30'000);
    one.hear(central);
    const auto textAt = [&](int64_t moment) {
        for (const Line &line : must(one.reader->timeline({.knownBefore = start + moment}))) {
            if (line.id == mine)
                return QString::fromStdString(line.correctedText);
        }
        return QString("nothing");
    };
    const auto isKnown = [&](const EntryId &entry, int64_t moment) {
        const std::vector<EntryId> then = one.shown({.knownBefore = start + moment});
        return std::ranges::find(then, entry) != then.end();
    };
    QCOMPARE(textAt(0), QString("nothing"));
    QCOMPARE(textAt(1), QString());
    QCOMPARE(textAt(10'001), QString("Kerkstraat 11"));
    QCOMPARE(textAt(20'001), QString());
    QVERIFY(!isKnown(other, 30'000) && isKnown(other, 30'001));
    const TimelineQuery then{.knownBefore = start + 30'000};
    QCOMPARE(must(one.reader->timelineCount(then)), int64_t(one.shown(then).size()));
}

QTEST_GUILESS_MAIN(TstReader)
#include "tst_reader.moc"
