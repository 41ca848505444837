#include "central/problem.h"
#include "central/routes.h"
#include "central/served.h"
#include "store/attached.h"
#include "store/pen.h"
#include "support/acts.h"
#include "support/must.h"
#include "support/settableclock.h"
#include "sync/syncrunner.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace piketboek;
using namespace std::chrono_literals;

namespace {

/// The real central log behind the real server, which can be told to be busy or to hold its breath.
class Town
{
public:
    std::string address() const { return "http://127.0.0.1:" + std::to_string(m_served.server->port()); }

    const QTemporaryDir directory;
    SettableClock clock;
    std::unique_ptr<Door> door = must(Door::open(file(), clock));
    std::string token = must(door->addToken("Tablet 1"));
    std::atomic<int> asked = 0;
    std::atomic<int> pushes = 0;
    std::atomic<bool> busy = false;
    std::atomic<bool> silent = false;
    std::counting_semaphore<> breath{0};

private:
    std::string file() const { return directory.filePath("central.sqlite").toStdString(); }

    HttpResponse answer(const HttpRequest &request)
    {
        ++asked;
        if (silent)
            breath.acquire();
        if (busy)
            return problem(503, "busy: to be left alone for two seconds");
        pushes += request.method == "POST";
        return m_handler.answer(request);
    }

    CentralJournal::Setup m_setup;
    std::unique_ptr<CentralJournal> m_journal = must(CentralJournal::open(file(), *door, clock, m_setup));
    HttpHandler m_handler = routesTo(*m_journal, *door);
    Served m_served{HttpLimits{}, {.answer = [this](const HttpRequest &request) { return answer(request); }}};
};

/// A tablet on duty: its journal behind the pen, kept together with the town's central log.
class OnDuty
{
public:
    explicit OnDuty(SyncRunner::Central central, SyncRunner::Rhythm rhythm = {.poll = 1h, .seed = 1})
        : m_runner([this](const SyncEngine::Job &job) { m_pen.run(Pen::Turn::Pull, job); },
                   std::move(central), [this](const SyncState &state) { hear(state); }, rhythm)
    {
    }

    void write(const char *words)
    {
        m_pen.run(Pen::Turn::Tap, [&](Journal &journal) { must(journal.write(lineAbout(m_record, words))); });
    }
    Attachment attachOne(const std::string &bytes)
    {
        Draft draft{.record = m_record, .registerName = "incident", .act = "attach"};
        std::vector<NewFile> files{{bytes, "dak.jpg", "image/jpeg", {}}};
        std::optional<Entry> entry;
        m_pen.run(Pen::Turn::Tap, [&](Journal &journal) { entry = must(attach(journal, draft, files)); });
        return Attachment::of(must(Envelope::read(entry->envelope)),
                              must(Disclosures::read(entry->disclosures)))
            .at(0);
    }
    bool has(const Attachment &one) const
    {
        const std::string directory = m_directory.filePath("journal").toStdString();
        return FileStore::ofJournal(directory).read(one.file, *one.hash).has_value();
    }
    SyncState state()
    {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }
    bool isIdle() { return state().allIn && state().phase == SyncState::Phase::Resting; }
    SyncRunner &runner() { return m_runner; }

private:
    void hear(const SyncState &state)
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
    }

    const QTemporaryDir m_directory;
    SettableClock m_clock;
    const std::string m_record = openIncident().record;
    std::mutex m_mutex;
    SyncState m_state = {};
    Pen m_pen{must(Journal::open(m_directory.filePath("journal").toStdString(), m_clock))};
    SyncRunner m_runner;
};

} // namespace

class TstSyncRunner : public QObject
{
    Q_OBJECT

private slots:
    void whatWasWrittenGoesOutWhenTheRunnerIsWoken()
    {
        Town town;
        OnDuty tablet({town.address(), town.token});
        QTRY_VERIFY(tablet.isIdle());
        tablet.write("brug dicht");
        QTest::qWait(200);
        QCOMPARE(town.pushes, 0);
        tablet.runner().wake();
        QTRY_COMPARE(town.pushes, 1);
        QTRY_VERIFY(tablet.isIdle() && tablet.state().lastConfirmed);
    }

    void aFileGoesInPiecesAndComesWhenItIsAskedFor()
    {
        Town town;
        OnDuty maker({town.address(), town.token});
        OnDuty other({town.address(), town.token});
        QTRY_VERIFY(maker.isIdle() && other.isIdle());
        const Attachment photo = maker.attachOne(std::string(20 * wire::filePiece + 1, 'p'));
        maker.runner().wake();
        QTRY_COMPARE_WITH_TIMEOUT(town.pushes, 1 + 21, 20'000);
        QTRY_VERIFY(maker.isIdle() && maker.state().waitingFiles == 0);
        other.runner().wake();
        QTRY_VERIFY(other.isIdle());
        QTest::qWait(100);
        QVERIFY(!other.has(photo));
        other.runner().fetch(photo.file);
        QTRY_COMPARE_WITH_TIMEOUT(other.state().fetchedFiles, 1, 20'000);
        QVERIFY(other.has(photo));
    }

    void withoutBeingWokenItLooksAgainAtItsPoll()
    {
        Town town;
        OnDuty tablet({town.address(), town.token}, {.poll = 20ms, .seed = 1});
        QTRY_VERIFY(tablet.isIdle());
        tablet.write("brug dicht");
        QTRY_VERIFY(town.pushes >= 1 && tablet.isIdle());
    }

    void aBusyServerIsLeftAloneForAsLongAsItAskedHoweverOftenSomebodyWrites()
    {
        Town town;
        town.busy = true;
        OnDuty tablet({town.address(), town.token});
        QTRY_VERIFY(tablet.state().failure);
        const int asked = town.asked;
        town.busy = false;
        for (int line = 0; line < 10; ++line) {
            tablet.write("brug dicht");
            tablet.runner().wake();
            QTest::qWait(100);
        }
        QCOMPARE(town.asked, asked);
        QTRY_VERIFY_WITH_TIMEOUT(town.pushes >= 1 && tablet.isIdle(), 20'000);
        QVERIFY(!tablet.state().failure);
    }

    void endingHangsUpOnAServerThatDoesNotAnswer()
    {
        Town town;
        town.silent = true;
        QElapsedTimer time;
        {
            OnDuty tablet({town.address(), town.token});
            QTRY_COMPARE(town.asked, 1);
            time.start();
        }
        QVERIFY2(time.elapsed() < 10'000, "the program would have hung until the server's silence ended");
        town.silent = false;
        town.breath.release();
    }

    void anAddressThatIsNoneIsSaid()
    {
        OnDuty tablet({"not an address", "geheim"});
        QTRY_VERIFY(tablet.state().failure);
        QCOMPARE(tablet.state().failure->remedy, Remedy::AskAgain);
        QVERIFY(tablet.state().needsPerson());
    }
};

QTEST_GUILESS_MAIN(TstSyncRunner)
#include "tst_syncrunner.moc"
