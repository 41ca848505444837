#include "central/opencentral.h"
#include "support/storefiles.h"

#include <QTest>

#include <filesystem>

using namespace piketboek;

namespace {

Remedy remedyOf(OpenCentral &central, CentralJournal::Setup setup = {})
{
    central.stop();
    const auto door = must(Door::open(central.file(), central.clock));
    const auto journal = CentralJournal::open(central.file(), *door, central.clock, setup);
    if (journal)
        qFatal("it opened");
    return journal.error().remedy;
}

} // namespace

class TstCentralRestore : public QObject
{
    Q_OBJECT

private slots:
    void aSetUpMakesAKeyOfItsOwnAndARecoveryKeyOnce()
    {
        OpenCentral central;
        QVERIFY(central.setup.newRecovery);
        const auto keyFile = std::filesystem::status(central.file() + ".key");
        QCOMPARE(keyFile.permissions(),
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        const LogLink link = linesOf<wire::LinkLine>(central.pull()).at(0).link;
        QVERIFY(!link.parent());
        QCOMPARE(link.recovery(), central.setup.newRecovery->publicKey());
        const CentralHead head = central.journal->head();
        central.start();
        QVERIFY(!central.setup.newRecovery);
        QCOMPARE(central.journal->head(), head);
    }

    void aRestoredStoreContinuesAsANewLog()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(4);
        central.push(pusher.keyLine() + pusher.lines(1, 2) + pusher.sealLine(2));
        const CentralHead backedUp = central.journal->head();
        const LogLink first = linesOf<wire::LinkLine>(central.pull()).at(0).link;
        central.stop();
        copyStore(central.file(), central.file() + ".backup");
        central.start();
        central.push(pusher.lines(3) + pusher.sealLine());
        central.stop();
        copyStore(central.file() + ".backup", central.file());
        central.start({.restored = true});
        const std::string page = central.pull({.log = first.log(), .after = 5});
        const LogLink second = linesOf<wire::LinkLine>(page).at(0).link;
        QVERIFY(second.mayFollow(first));
        QCOMPARE(*second.parent(), backedUp);
        QVERIFY(second.device() != first.device());
        QCOMPARE(linesOf<wire::HeadLine>(page).at(0).head, second.head());
        QCOMPARE(central.taken(pusher.lines(3) + pusher.sealLine()).fresh, 2);
        QCOMPARE(central.journal->head().serial, 5);
        QCOMPARE(central.wrong(), "");
    }

    void aBackupWithoutEntriesBeginsANewLogToo()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(1);
        central.push(pusher.all());
        central.start({.restored = true});
        const CentralHead head = central.journal->head();
        central.start({.restored = true});
        QVERIFY(central.journal->head().log != head.log);
        QCOMPARE(central.journal->head().serial, head.serial);
        QCOMPARE(linesOf<wire::LinkLine>(central.pull({.log = head.log, .after = head.serial})).size(), 1);
        QCOMPARE(central.wrong(), "");
    }

    void tabletsOfEveryLogAreLedToTheLastOne()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(6);
        std::vector<std::string> logs;
        for (int64_t from = 1; from <= 5; from += 2) {
            logs.push_back(central.journal->head().log);
            central.push(pusher.keyLine() + pusher.lines(from, from + 1) + pusher.sealLine(from + 1));
            central.clock.pass(1);
            central.start({.restored = from < 5});
        }
        const auto serialsFrom = [&](const std::string &log, int64_t after) {
            std::string seen;
            for (const wire::Line &line : readLines(central.pull({.log = log, .after = after}))) {
                if (const auto *link = std::get_if<wire::LinkLine>(&line))
                    seen += std::to_string(std::ranges::find(logs, link->link.log()) - logs.begin()) + "! ";
                if (const auto *entry = std::get_if<wire::EntryLine>(&line))
                    seen += std::to_string(entry->serial) + ' ';
            }
            return seen;
        };
        QCOMPARE(serialsFrom("", 0), "0! 1 2 3 1! 4 5 2! 6 7 ");
        QCOMPARE(serialsFrom(logs[0], 1), "2 3 1! 4 5 2! 6 7 ");
        QCOMPARE(serialsFrom(logs[0], 9), "1! 4 5 2! 6 7 ");
        QCOMPARE(serialsFrom(logs[1], 4), "5 2! 6 7 ");
        QCOMPARE(serialsFrom(logs[2], 6), "7 ");
        QCOMPARE(serialsFrom("0170d68e-1280-7000-8000-00000000dead", 9), "0! 1! 2! 6 7 ");
        QCOMPARE(central.wrong(), "");
    }

    void aLabelStaysItsDevicesAlsoWhenTheStoreWasPutBack()
    {
        OpenCentral central;
        central.stop();
        copyStore(central.file(), central.file() + ".backup");
        central.start();
        Pusher one, two;
        one.writeLines(1);
        two.writeLines(1);
        central.push(one.all());
        central.stop();
        copyStore(central.file() + ".backup", central.file());
        central.start({.restored = true});
        central.push(two.all());
        central.push(one.all());
        const auto entries = linesOf<wire::EntryLine>(central.pull());
        QCOMPARE(entries[0].envelope.plain.text("label"), "T2");
        QCOMPARE(entries[2].envelope.plain.text("label"), "T1");
    }

    void aRestoreThatNobodyToldOfIsNoticed()
    {
        OpenCentral central;
        Pusher one;
        one.writeLines(1);
        central.stop();
        copyStore(central.file(), central.file() + ".backup");
        central.start();
        central.push(one.all());
        const std::string page = central.pull();
        central.stop();
        copyStore(central.file() + ".backup", central.file());
        central.start();
        std::string lines;
        for (const auto &key : linesOf<wire::KeyLine>(page))
            wire::append(lines, key);
        const Entry device = linesOf<wire::EntryLine>(page).at(0).entry;
        wire::append(lines, 0, 0, device.envelope, device.disclosures);
        for (const auto &seal : linesOf<wire::SealLine>(page))
            wire::append(lines, seal);
        const auto refused = linesOf<wire::RefusedLine>(central.push(lines));
        QCOMPARE(refused.at(0).reason, "device");
        QVERIFY(refused[0].words.contains("--restored"));
    }

    void aLostKeyIsReplacedByTheRecoveryKey()
    {
        OpenCentral central;
        const KeyPair recovery = *central.setup.newRecovery;
        const LogLink first = linesOf<wire::LinkLine>(central.pull()).at(0).link;
        central.stop();
        std::filesystem::remove(central.file() + ".key");
        QCOMPARE(remedyOf(central), Remedy::AskAgain);
        QCOMPARE(remedyOf(central, {.recovery = KeyPair::make()}), Remedy::AskAgain);
        QVERIFY(!CentralKey::isAt(central.file()));
        central.start({.recovery = recovery});
        const LogLink second = linesOf<wire::LinkLine>(central.pull({.log = first.log()})).at(0).link;
        QVERIFY(second.mayFollow(first));
        QVERIFY(second.central() != first.central());
        central.start();
        Pusher pusher;
        pusher.writeLines(1);
        QCOMPARE(central.taken(pusher.all()).fresh, 1);
        QCOMPARE(central.wrong(), "");
    }

    void aWrongKeyOrAStoreThatIsGoneIsSaid()
    {
        OpenCentral central;
        central.stop();
        std::filesystem::remove(central.file() + ".key");
        must(CentralKey::make(central.file()));
        QCOMPARE(remedyOf(central), Remedy::StopAndKeep);
        std::filesystem::remove(central.file());
        QCOMPARE(remedyOf(central), Remedy::AskAgain);
        QVERIFY(!std::filesystem::exists(central.file()));
    }

    void oneServerAtATime()
    {
        OpenCentral central;
        const auto door = must(Door::open(central.file(), central.clock));
        CentralJournal::Setup setup;
        const auto second = CentralJournal::open(central.file(), *door, central.clock, setup);
        QVERIFY(!second);
        QCOMPARE(second.error().remedy, Remedy::TryLater);
    }

    void aStoreOfANewerVersionOrNoStoreIsLeftAlone()
    {
        OpenCentral newer;
        newer.stop();
        must(must(Database::open(newer.file(), Database::Access::Write)).run("PRAGMA user_version=99"));
        QCOMPARE(remedyOf(newer), Remedy::AskAgain);
        OpenCentral junk;
        junk.stop();
        std::filesystem::remove(junk.file() + "-wal");
        QFile file(QString::fromStdString(junk.file()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        QCOMPARE(remedyOf(junk), Remedy::StopAndKeep);
    }
};

QTEST_GUILESS_MAIN(TstCentralRestore)
#include "tst_centralrestore.moc"
