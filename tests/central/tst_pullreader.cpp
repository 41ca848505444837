#include "central/opencentral.h"

#include <QTest>

using namespace piketboek;

namespace {

template<class Kind>
size_t positionOf(const std::vector<wire::Line> &lines)
{
    const auto found =
        std::ranges::find_if(lines, [](const auto &line) { return std::holds_alternative<Kind>(line); });
    return static_cast<size_t>(found - lines.begin());
}

} // namespace

class TstPullReader : public QObject
{
    Q_OBJECT

private slots:
    void aFirstPullBeginsWithTheLinkAndEndsWithTheHead()
    {
        OpenCentral central;
        const auto empty = readLines(central.pull());
        QCOMPARE(empty.size(), size_t(2));
        Pusher pusher;
        pusher.writeLines(3);
        central.push(pusher.all());
        const auto lines = readLines(central.pull());
        QCOMPARE(positionOf<wire::LinkLine>(lines), size_t(0));
        QCOMPARE(positionOf<wire::KeyLine>(lines), size_t(1));
        QCOMPARE(positionOf<wire::HeadLine>(lines), lines.size() - 1);
        QVERIFY(positionOf<wire::SealLine>(lines) > positionOf<wire::EntryLine>(lines));
    }

    void pagesJoinToTheWhole()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(50);
        central.push(pusher.all());
        const std::string log = central.journal->head().log;
        std::vector<int64_t> serials;
        for (int64_t after = 0; after < 51;) {
            const auto entries =
                linesOf<wire::EntryLine>(central.pull({.log = log, .after = after, .limit = 7}));
            QVERIFY(!entries.empty() && entries.size() <= 7);
            for (const auto &line : entries)
                serials.push_back(line.serial);
            after = serials.back();
        }
        QCOMPARE(serials.size(), size_t(51));
        QVERIFY(std::ranges::is_sorted(serials));
        const auto rest = readLines(central.pull({.log = log, .after = 51}));
        QCOMPARE(rest.size(), size_t(1));
        QCOMPARE(std::get<wire::HeadLine>(rest[0]).head, central.journal->head());
    }

    void aPageHasAboutAMebibyteAtMost()
    {
        OpenCentral central;
        Pusher pusher;
        for (int i = 0; i < 40; ++i)
            pusher.writeLine(std::string(50'000, 'x'));
        for (int64_t from = 1; from <= 40; from += 10)
            central.push(pusher.keyLine() + pusher.lines(from, from + 9) + pusher.sealLine(from + 9));
        const std::string page = central.pull();
        QVERIFY(page.size() > (1 << 20) && page.size() < (1 << 20) + 60'000);
    }

    void ownEntriesComeBackAsReceipts()
    {
        OpenCentral central;
        Pusher own, other;
        own.writeLines(4);
        other.writeLines(2);
        central.push(own.all());
        central.push(other.all());
        const std::string page = central.pull({.device = own.device(), .deviceSeq = 3});
        const auto receipts = linesOf<wire::ReceiptLine>(page);
        QCOMPARE(receipts.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(receipts[i].id, own.entries[i].id);
            QCOMPARE(receipts[i].hash, own.entries[i].hash);
            QCOMPARE(receipts[i].held, std::vector<std::string>{"text"});
            QCOMPARE(receipts[i].serial, int64_t(i) + 2);
        }
        const auto entries = linesOf<wire::EntryLine>(page);
        QCOMPARE(entries.size(), size_t(2 + 1 + 2));
        QCOMPARE(entries[1].entry.id, own.entries[3].id);
    }

    void eachPageProvesWhatItBrings()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(10);
        central.push(pusher.keyLine() + pusher.lines(1, 5) + pusher.sealLine(5));
        central.push(pusher.lines(6) + pusher.sealLine());
        const std::string log = central.journal->head().log;
        QCOMPARE(linesOf<wire::SealLine>(central.pull({.log = log, .after = 1, .limit = 3})).size(),
                 size_t(0));
        QCOMPARE(
            linesOf<wire::SealLine>(central.pull({.log = log, .after = 1, .limit = 6})).at(0).seal.id.seq, 5);
        QCOMPARE(linesOf<wire::SealLine>(central.pull({.log = log, .after = 1})).back().seal.id.seq, 10);
    }

    void betweenTheSealsOfTwoPagesLiesNoMoreThanOnePush()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(12);
        central.push(pusher.keyLine() + pusher.lines(1, 2) + pusher.sealLine(2));
        central.push(pusher.lines(3, 7) + pusher.sealLine(7));
        for (const int64_t seq : {8, 9, 10, 11, 12})
            central.push(pusher.lines(seq, seq) + pusher.sealLine(seq));
        const std::string log = central.journal->head().log;
        const auto seals = linesOf<wire::SealLine>(central.pull({.log = log, .after = 1 + 5, .limit = 6}));
        QCOMPARE(seals.size(), size_t(2));
        QCOMPARE(seals.front().seal.id.seq, 7);
        QCOMPARE(seals.back().seal.id.seq, 11);
    }

    void allThatTheCentralLogWroteItselfIsSealed()
    {
        OpenCentral central;
        for (int device = 0; device < 4; ++device) {
            Pusher pusher;
            pusher.writeLines(1);
            central.push(pusher.keyLine() + pusher.lines(1, 1) + pusher.sealLine(1));
        }
        const std::string log = central.journal->head().log;
        QCOMPARE(linesOf<wire::SealLine>(central.pull({.log = log})).size(), size_t(4 + 4));
    }

    void whoKnowsMoreThanThisLogSeesAShorterHead()
    {
        OpenCentral central;
        const CentralHead head = central.journal->head();
        const auto lines = readLines(central.pull({.log = head.log, .after = 1000}));
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(std::get<wire::HeadLine>(lines[0]).head, head);
    }
};

QTEST_GUILESS_MAIN(TstPullReader)
#include "tst_pullreader.moc"
