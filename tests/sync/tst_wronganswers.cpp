#include "support/acts.h"
#include "support/quiet.h"

#include <QTemporaryDir>

using namespace piketboek;

namespace {

std::string taken(int64_t entries)
{
    std::string line;
    wire::append(line, wire::TakenLine{entries, 0});
    return line;
}

/// A tablet on a line where the test may answer instead of the central log.
class Misled
{
public:
    using Answers = std::function<std::string(const Ask &)>;

    Entry write(const std::string &words)
    {
        tablet.clock.pass(1'000);
        return must(tablet.journal().write(lineAbout(m_record, words)));
    }
    Result<void> sync() { return tablet.engine().exchange(); }
    const SyncState &state() { return tablet.engine().state(); }

    /// As if that entry alone was taken: each pull is its line, with one serial more, and a head that fits.
    void answerPullsWith(const Entry &entry, const std::function<void(std::string &, int64_t)> &line)
    {
        CentralHead next = head;
        next.chain = chained(head.chain, ++next.serial, received, entry.hash);
        answers = [next, line](const Ask &ask) {
            std::string page;
            if (ask.method == "POST")
                return taken(1);
            line(page, next.serial);
            wire::append(page, wire::HeadLine{next, received});
            return page;
        };
    }
    void remember() { head = *tablet.journal().track().head(); }

    std::function<void(const Ask &)> before = [](const Ask &) {};
    std::function<void(std::string &)> onTheWay = [](std::string &) {}; ///< what befalls the answer to a pull
    static constexpr int64_t received = 5;
    CentralHead head;
    Answers answers;

private:
    Result<Answer> carry(const Ask &ask)
    {
        before(ask);
        if (answers)
            return Answer{200, "application/jsonl", answers(ask), {}};
        Result<Answer> answer = m_central.answer(ask);
        if (ask.method == "GET")
            onTheWay(answer->body);
        return answer;
    }

    const QTemporaryDir m_directory;
    const std::string m_record = openIncident().record;
    CentralHere m_central{m_directory.path().toStdString()};

public:
    Tablet tablet{m_directory.filePath("tablet").toStdString(),
                  [this](Tablet &, const Ask &ask) { return carry(ask); }};
    Tablet other{m_directory.filePath("other").toStdString(),
                 [this](Tablet &, const Ask &ask) { return m_central.answer(ask); }};

    /// The other tablet writes and delivers so many lines.
    void othersDeliver(int lines)
    {
        for (int line = 0; line < lines; ++line)
            must(other.journal().write(lineAbout(m_record, "van de ander")));
        must(other.engine().exchange());
    }
    int64_t held(const std::string &table)
    {
        return must(tablet.journal().database().integer("SELECT count(*) FROM " + table));
    }
};

} // namespace

class TstWrongAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aReceiptThatSkipsAnEntryProvesNothing()
    {
        Misled misled;
        must(misled.sync());
        misled.remember();
        misled.write("overgeslagen");
        const Entry second = misled.write("bevestigd");
        misled.answerPullsWith(second, [&](std::string &page, int64_t serial) {
            wire::append(page, wire::ReceiptLine{serial, Misled::received, second.id, second.hash, {"text"}});
        });
        const Result<void> done = misled.sync();
        QVERIFY(!done);
        QCOMPARE(done.error().remedy, Remedy::ShowOfficer);
        QVERIFY(!misled.state().allIn);
        QCOMPARE(misled.state().waitingEntries, 2);
    }

    void anOwnEntryThatComesBackWithoutItsWordsProvesNothing()
    {
        Misled misled;
        must(misled.sync());
        misled.remember();
        const Entry entry = misled.write("alleen hier");
        misled.answerPullsWith(entry, [&](std::string &page, int64_t serial) {
            wire::append(page, serial, Misled::received, entry.envelope, "[]");
        });
        QVERIFY(!misled.sync());
        QVERIFY(!misled.state().allIn);
        QCOMPARE(misled.state().waitingEntries, 1);
    }

    void aDeviceIsBegunAnewOnceInAnExchangeAtMost()
    {
        Misled misled;
        for (int line = 0; line < 5; ++line)
            misled.write("regel");
        int pulls = 0;
        misled.answers = [&](const Ask &ask) {
            if (ask.method == "POST")
                return taken(5);
            std::string page;
            ++pulls;
            wire::append(page, wire::ReceiptLine{1, 5, {misled.tablet.journal().device(), 1}, Hash{}, {}});
            return page;
        };
        const Result<void> done = misled.sync();
        QVERIFY(!done);
        QCOMPARE(done.error().remedy, Remedy::ShowOfficer);
        QCOMPARE(pulls, 2);
        QCOMPARE(must(misled.tablet.journal().database().integer("SELECT count(*) FROM own")), 2);
    }

    void whatWasWrittenWhileAPullRanIsNotClaimedToBeConfirmed()
    {
        Misled misled;
        must(misled.sync());
        int64_t tapped = 0;
        misled.before = [&](const Ask &ask) {
            if (ask.method != "GET" || tapped > 0)
                return;
            misled.tablet.clock.pass(60'000);
            misled.write("getikt tijdens het ophalen");
            tapped = misled.tablet.clock.now();
            misled.tablet.clock.pass(600'000);
        };
        must(misled.sync());
        QVERIFY(tapped > 0);
        QVERIFY(*misled.state().lastConfirmed < tapped);
    }

    void ofAPageThatWasCutBeforeItsSealsNothingIsTakenAndHalfIsAskedForNext()
    {
        Misled misled;
        misled.othersDeliver(3);
        std::vector<std::string> asked;
        misled.before = [&](const Ask &ask) {
            if (ask.method == "GET")
                asked.push_back(ask.path.substr(ask.path.find("&limit=")));
        };
        misled.onTheWay = [](std::string &page) { page.resize(page.find("[\"seal\"")); };
        const Result<void> done = misled.sync();
        QVERIFY(!done);
        QCOMPARE(done.error().remedy, Remedy::TryLater);
        QCOMPARE(misled.held("entry"), 0);
        misled.onTheWay = [](std::string &) {};
        must(misled.sync());
        QCOMPARE(misled.held("entry"), 4);
        QCOMPARE(asked.at(1), "&limit=" + std::to_string(std::stoi(asked.at(0).substr(7)) / 2));
    }

    void whatCameBeforeAnotherLifeOfThisDeviceKeepsItsSeals()
    {
        Misled misled;
        misled.othersDeliver(3);
        misled.onTheWay = [&](std::string &page) {
            std::string ours;
            wire::append(ours, wire::ReceiptLine{5, 5, {misled.tablet.journal().device(), 1}, Hash{}, {}});
            page.insert(page.find("[\"seal\""), ours);
            misled.onTheWay = [](std::string &next) { next.clear(); };
        };
        QVERIFY(!misled.sync());
        QCOMPARE(misled.held("entry"), 4);
        QCOMPARE(misled.held("seal"), 2);
    }

    void anAnswerOfNothingButLineEndsIsNone()
    {
        Misled misled;
        misled.answers = [](const Ask &ask) {
            return ask.method == "POST" ? taken(0) : "[" + std::string(1 << 20, '\n');
        };
        const Result<void> done = misled.sync();
        QVERIFY(!done);
        QCOMPARE(done.error().remedy, Remedy::TryLater);
    }
};

QTEST_GUILESS_MAIN(TstWrongAnswers)
#include "tst_wronganswers.moc"
