#include "store/reader.h"

#include "registers/acts.h"
#include "store/labels.h"
#include "store/pocketcentral.h"
#include "support/settableclock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

constexpr auto otherRecord = "0170057a-4d80-7c55-9a31-6b1f0c4de002";

Draft ordinance(const char *record, const char *reference)
{
    Draft draft = open("noodbevel");
    draft.record = record;
    draft.registerName = "ordinance";
    draft.plain = Json::object({{"kind", "noodbevel"},
                                {"title", "Markt"},
                                {"authority", "burgemeester"},
                                {"reference", reference},
                                {"confirmed", true}});
    return draft;
}

struct Desk
{
    QTemporaryDir directory;
    SettableClock clock;
    std::unique_ptr<Journal> journal = must(Journal::open(path(), clock));
    std::unique_ptr<Reader> reader = must(Reader::open(path()));

    std::string path() const { return directory.filePath("journal").toStdString(); }
    EntryId write(const Draft &draft) { return must(journal->write(draft)).id; }
    std::vector<std::string> rulesOf(const char *record)
    {
        std::vector<std::string> rules;
        for (const Remark &remark : must(reader->state(record)).remarks)
            rules.push_back(remark.rule);
        return rules;
    }
    int64_t remarksOn(const char *record) { return must(reader->record(record))->remarks; }
};

} // namespace

class TstReaderNumbers : public QObject
{
    Q_OBJECT

private slots:
    void twoWithOneNumberAreBothToBeJudgedUntilSomebodyDoes()
    {
        Desk desk;
        const EntryId first = desk.write(ordinance(someRecord, "2020-17"));
        QVERIFY(desk.rulesOf(someRecord).empty());
        desk.write(ordinance(otherRecord, "2020-17 "));
        for (const char *record : {someRecord, otherRecord}) {
            QCOMPARE(desk.rulesOf(record), std::vector<std::string>{"two_numbers"});
            QCOMPARE(desk.remarksOn(record), int64_t{1});
        }
        Draft settled = about("settle", first);
        settled.registerName = "ordinance";
        desk.write(settled);
        QVERIFY(desk.rulesOf(someRecord).empty());
        QCOMPARE(desk.remarksOn(someRecord), int64_t{0});
        QCOMPARE(desk.remarksOn(otherRecord), int64_t{1});
    }

    void anotherNumberOrAMergeEndsIt()
    {
        Desk desk;
        desk.write(ordinance(someRecord, "2020-17"));
        desk.write(ordinance(otherRecord, "2020-17"));
        QCOMPARE(must(desk.reader->othersNumbered("2020-17", "ordinance", someRecord)),
                 std::vector<std::string>{otherRecord});
        QVERIFY(must(desk.reader->othersNumbered("2020-17", "event", someRecord)).empty());
        const EntryId merged = desk.write(merge(someRecord, {otherRecord}));
        QVERIFY(desk.rulesOf(someRecord).empty());
        QCOMPARE(desk.remarksOn(otherRecord), int64_t{0});
        desk.write(about("unmerge", merged));
        QCOMPARE(desk.rulesOf(otherRecord).size(), size_t{1});
        Draft set = act("set", Json::object({{"reference", "2020-18"}}));
        set.record = otherRecord;
        set.registerName = "ordinance";
        desk.write(set);
        QVERIFY(desk.rulesOf(otherRecord).empty());
        QVERIFY(desk.rulesOf(someRecord).empty());
    }

    void aRecordIsFoundByItsReferenceAndByWhatItsTabletCalledIt()
    {
        Desk desk;
        const EntryId opened = desk.write(open("fire"));
        desk.write(line("rook"));
        desk.write(ordinance(otherRecord, "2020-17"));
        QCOMPARE(must(desk.reader->recordCalled("2020-17")), std::optional<std::string>(otherRecord));
        QVERIFY(!must(desk.reader->recordCalled("2020-18")));
        Labels labels;
        must(labels.refresh(desk.reader->database()));
        const std::string name = labels.nameOf(opened.device);
        QCOMPARE(must(desk.reader->recordCalled(name + "-0001")), std::optional<std::string>(someRecord));
        QCOMPARE(must(desk.reader->recordCalled("OEF-" + name + "-0001")),
                 std::optional<std::string>(someRecord));
        QVERIFY(!must(desk.reader->recordCalled(name + "-0002")));
        QVERIFY(!must(desk.reader->recordCalled("T9-0001")));
        QCOMPARE(must(desk.reader->timeline({.words = name + "-0001 "})).size(), size_t{2});
        QCOMPARE(must(desk.reader->timelineCount({.words = "2020-17"})), int64_t{1});
    }

    void aNumberThatATabletGivesIsNone()
    {
        Desk desk;
        desk.write(open("fire"));
        desk.write(act("number", Json::object({{"number", "2020-INC-0001"}})));
        QVERIFY(must(desk.reader->numbersGiven()).empty());
        QVERIFY(!must(desk.reader->recordCalled("2020-INC-0001")));
        QVERIFY(must(desk.reader->state(someRecord)).number().empty());
    }
};

QTEST_GUILESS_MAIN(TstReaderNumbers)
#include "tst_readernumbers.moc"
