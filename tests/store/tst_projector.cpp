#include "store/projector.h"

#include "registers/acts.h"
#include "store/pocketcentral.h"
#include "store/reader.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

constexpr auto otherRecord = "0170057a-4d80-7c55-9a31-6b1f0c4de002";

/// A journal with its reader; every test has one of its own.
struct Desk
{
    QTemporaryDir directory;
    SettableClock clock;
    std::unique_ptr<Journal> journal = must(Journal::open(path(), clock));
    std::unique_ptr<Reader> reader = must(Reader::open(path()));

    std::string path() const { return directory.filePath("journal").toStdString(); }
    EntryId write(const Draft &draft) { return must(journal->write(draft)).id; }

    void writeTwoIncidents()
    {
        for (const char *record : {someRecord, otherRecord}) {
            for (Draft draft : {open("fire"), line("regel")}) {
                draft.record = record;
                write(draft);
            }
        }
    }
    EntryId mergeThem() { return write(merge(someRecord, {someRecord, otherRecord})); }

    void destroy(const EntryId &id)
    {
        EntryStore &entries = journal->entries();
        const Entry entry = *must(entries.find(*entries.device(id.device), id.seq));
        Draft draft = act("destroy");
        draft.plain = Json::object(
            {{"list", Json::Array{Json::object(
                          {{"device", id.device}, {"seq", id.seq}, {"hash", toText(entry.hash)}})}}});
        write(draft);
    }

    bool areTied() { return must(reader->record(otherRecord))->head == someRecord; }
    int64_t counted() { return must(reader->figures(2020, "GM0505")).at(0).incidents; }

    /// Every computed table, so that what was brought forward step by step can be laid beside a rebuild.
    std::string computed()
    {
        std::string all;
        for (const char *sql :
             {"SELECT no || '|' || sort || '|' || arrived || '|' || device || '|' || folded || '|' || task "
              "|| '|' || act || '|' || author "
              "FROM timeline ORDER BY no",
              "SELECT r.id || '|' || h.id || '|' || r.category || '|' || r.at || '|' || r.state || '|' || "
              "r.open || r.counts || '|' || r.callouts || r.remarks || r.conflicts || '|' || r.highlight "
              "FROM record r JOIN record h ON h.no = r.head ORDER BY r.id",
              "SELECT device || seq || '|' || no FROM mark ORDER BY device, seq, no",
              "SELECT value FROM memory WHERE name LIKE 'projected%' ORDER BY name"}) {
            Statement rows = must(reader->database().prepare(sql));
            while (must(rows.step()))
                all += std::string(rows.text(0)) + '\n';
        }
        return all;
    }
};

} // namespace

class TstProjector : public QObject
{
    Q_OBJECT

private slots:
    void theIndexOfWordsStaysInFewPartsAndKeepsItsWords();
    void anUnmergeThatIsTakenBackTiesTheRecordsAgain();
    void aMergeThatIsTakenBackUntiesAndTakingThatBackTies();
    void aDestroyedMergeTiesNothing();
    void aGroupIsCountedWithItsEarliestAlarmHighestGripAndEachOfficerOnce();
    void whatHappensToAMemberLaterIsCountedWithItsGroup();
    void aRebuildGivesWhatTheStepsGave();
    void stepsOfOneEntryGiveWhatOneStepGives();
    void anErasedWordLeavesTheSearchAndARebuildDoesNotBringItBack();
    void tablesOfAnotherEditionAreMadeAnew();
};

void TstProjector::anUnmergeThatIsTakenBackTiesTheRecordsAgain()
{
    Desk desk;
    desk.writeTwoIncidents();
    const EntryId unmerge = desk.write(about("unmerge", desk.mergeThem()));
    QVERIFY(!desk.areTied());
    QCOMPARE(desk.counted(), int64_t{2});
    const EntryId back = desk.write(takeBack(unmerge));
    QVERIFY(desk.areTied());
    QCOMPARE(desk.counted(), int64_t{1});
    desk.write(takeBack(back));
    QVERIFY(!desk.areTied());
    QCOMPARE(desk.counted(), int64_t{2});
}

void TstProjector::aMergeThatIsTakenBackUntiesAndTakingThatBackTies()
{
    Desk desk;
    desk.writeTwoIncidents();
    const EntryId undo = desk.write(takeBack(desk.mergeThem()));
    QVERIFY(!desk.areTied());
    QCOMPARE(desk.counted(), int64_t{2});
    desk.write(takeBack(undo));
    QVERIFY(desk.areTied());
    QCOMPARE(desk.counted(), int64_t{1});
}

void TstProjector::aDestroyedMergeTiesNothing()
{
    Desk desk;
    desk.writeTwoIncidents();
    const EntryId merged = desk.mergeThem();
    QVERIFY(desk.areTied());
    desk.destroy(merged);
    QVERIFY(!desk.areTied());
    QCOMPARE(desk.counted(), int64_t{2});
}

void TstProjector::aGroupIsCountedWithItsEarliestAlarmHighestGripAndEachOfficerOnce()
{
    Desk desk;
    desk.writeTwoIncidents();
    const auto on = [&](const char *record, Draft draft) {
        draft.record = record;
        return desk.write(draft);
    };
    on(someRecord, pressed("alarm", "2020-02-03T14:30+01:00"));
    on(otherRecord, pressed("alarm", "2019-12-31T23:58+01:00"));
    on(otherRecord, grip(2));
    for (const char *record : {someRecord, otherRecord}) {
        Draft called = callout("answered");
        called.plain.set("officer", "OvD-Bz 1");
        on(record, called);
    }
    on(otherRecord, callout("false"));
    const auto sums = [&](int year) {
        const std::vector<CategoryFigures> all = must(desk.reader->figures(year, "GM0505"));
        return all.empty() ? CategoryFigures() : all.front();
    };
    const EntryId merged = desk.mergeThem();
    QCOMPARE(sums(2020).incidents, int64_t{0});
    QCOMPARE(sums(2019).incidents, int64_t{1});
    QCOMPARE(sums(2019).callouts, int64_t{2});
    QCOMPARE(sums(2019).falseCallouts, int64_t{1});
    QCOMPARE(sums(2019).gripIncidents, int64_t{1});
    const std::string before = desk.computed();
    must(desk.journal->rebuild());
    QCOMPARE(desk.computed(), before);
    desk.write(about("unmerge", merged));
    QCOMPARE(sums(2020).callouts, int64_t{1});
    QCOMPARE(sums(2020).gripIncidents, int64_t{0});
    QCOMPARE(sums(2019).callouts, int64_t{2});
}

void TstProjector::whatHappensToAMemberLaterIsCountedWithItsGroup()
{
    Desk desk;
    desk.writeTwoIncidents();
    desk.mergeThem();
    const auto gripIncidents = [&] { return must(desk.reader->figures(2020, "GM0505")).at(0).gripIncidents; };
    QCOMPARE(gripIncidents(), int64_t{0});
    Draft level = grip(1);
    level.record = otherRecord;
    desk.write(level);
    QCOMPARE(gripIncidents(), int64_t{1});
    desk.write(mistake());
    QCOMPARE(desk.counted(), int64_t{1});
    QCOMPARE(gripIncidents(), int64_t{1});
}

void TstProjector::aRebuildGivesWhatTheStepsGave()
{
    Desk desk;
    desk.writeTwoIncidents();
    const EntryId merged = desk.mergeThem();
    desk.write(callout("false"));
    desk.write(set("highlight", "brand in oud pand"));
    const EntryId lineToGo = desk.write(line("gaat weg"));
    desk.write(about("unmerge", merged));
    PocketCentral central;
    central.take(*desk.journal, 1'584'147'700'000);
    QVERIFY(central.tell(*desk.journal).complete);
    Draft destroy = act("destroy");
    destroy.record = otherRecord;
    destroy.plain = Json::object(
        {{"list", Json::Array{Json::object({{"device", lineToGo.device}, {"seq", lineToGo.seq}})}}});
    desk.write(destroy);
    while (!must(desk.journal->project()))
        continue;
    const std::string before = desk.computed();
    QVERIFY(before.contains("1584147700000"));
    must(desk.journal->rebuild());
    QCOMPARE(desk.computed(), before);
}

void TstProjector::stepsOfOneEntryGiveWhatOneStepGives()
{
    Desk one;
    one.writeTwoIncidents();
    one.mergeThem();
    PocketCentral central;
    central.take(*one.journal, 1'584'147'700'000);
    Desk small;
    Desk large;
    central.tell(*small.journal);
    central.tell(*large.journal);
    int steps = 0;
    while (!must(small.journal->project(1)))
        ++steps;
    QVERIFY(steps >= 5);
    QVERIFY(must(large.journal->project(1000)));
    QCOMPARE(small.computed(), large.computed());
    QVERIFY(small.areTied());
}

void TstProjector::anErasedWordLeavesTheSearchAndARebuildDoesNotBringItBack()
{
    Desk desk;
    desk.write(open("fire"));
    const EntryId spoken = desk.write(line("Zonneklaarwoord gezegd"));
    QCOMPARE(must(desk.reader->search("zonnek", 10)).size(), size_t{1});
    Draft erase = about("erase", spoken);
    erase.plain =
        Json::object({{"fields", Json::Array{"text"}}, {"ground", "AVG 17"}, {"reason", "verzoek"}});
    desk.write(erase);
    QCOMPARE(must(desk.reader->search("zonnek", 10)).size(), size_t{0});
    must(desk.journal->rebuild());
    QCOMPARE(must(desk.reader->search("zonnek", 10)).size(), size_t{0});
    QCOMPARE(must(desk.reader->search("gezegd", 10)).size(), size_t{0});
}

void TstProjector::tablesOfAnotherEditionAreMadeAnew()
{
    Desk desk;
    desk.writeTwoIncidents();
    must(desk.journal->database().run("DROP TABLE timeline; CREATE TABLE timeline(no INTEGER PRIMARY KEY); "
                                      "UPDATE memory SET value = 1 WHERE name = 'projections'"));
    QVERIFY(!Reader::open(desk.path()));
    desk.journal.reset();
    desk.journal = must(Journal::open(desk.path(), desk.clock));
    while (!must(desk.journal->project()))
        continue;
    QCOMPARE(must(must(Reader::open(desk.path()))->timeline({})).size(), size_t{4});
}

void TstProjector::theIndexOfWordsStaysInFewPartsAndKeepsItsWords()
{
    Desk desk;
    desk.write(open("fire"));
    const auto parts = [&] {
        return must(desk.journal->database().integer("SELECT count(DISTINCT segid) FROM words_idx"));
    };
    for (int i = 0; i < 12; ++i)
        desk.write(line("woord" + std::to_string(i)));
    const int64_t untidy = parts();
    while (!must(desk.journal->project(50)))
        continue;
    QVERIFY2(untidy > 8 && parts() < 4, std::to_string(untidy).c_str());
    for (int i = 0; i < 12; ++i)
        QCOMPARE(must(desk.reader->timeline({.words = "woord" + std::to_string(i)})).empty(), false);
}

QTEST_GUILESS_MAIN(TstProjector)
#include "tst_projector.moc"
