#include "central/opencentral.h"

#include <QTest>

#include <thread>

using namespace piketboek;

class TstCentralJournal : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPushedGetsSerialsWithoutGaps()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(20);
        central.clock.pass(1000);
        const auto taken = central.taken(pusher.all());
        QCOMPARE(taken.fresh, 20);
        QCOMPARE(taken.had, 0);
        const std::string page = central.pull();
        const auto entries = linesOf<wire::EntryLine>(page);
        QCOMPARE(entries.size(), size_t(21));
        CentralHead head = linesOf<wire::LinkLine>(page).at(0).link.head();
        for (const wire::EntryLine &line : entries) {
            QCOMPARE(line.serial, head.serial + 1);
            QCOMPARE(line.received, central.clock.now());
            head = {head.log, line.serial, chained(head.chain, line.serial, line.received, line.entry.hash)};
        }
        QCOMPARE(linesOf<wire::HeadLine>(page).at(0).head, head);
        QCOMPARE(central.journal->head(), head);
        QCOMPARE(central.wrong(), "");
    }

    void theBytesComeBackAsTheyWere()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLine("rook \xf0\x9f\x94\xa5 \"aanhalingstekens\" \n nieuwe regel");
        central.push(pusher.all());
        const auto entries = linesOf<wire::EntryLine>(central.pull());
        QCOMPARE(entries.back().entry.envelope, pusher.entries[0].envelope);
        QCOMPARE(entries.back().entry.disclosures, pusher.entries[0].disclosures);
    }

    void pushingAgainAddsNothing()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(3);
        central.push(pusher.all());
        const CentralHead before = central.journal->head();
        const auto again = central.taken(pusher.all());
        QCOMPARE(again.fresh, 0);
        QCOMPARE(again.had, 3);
        QCOMPARE(central.journal->head(), before);
        pusher.writeLines(2);
        const auto more = central.taken(pusher.all());
        QCOMPARE(more.fresh, 2);
        QCOMPARE(more.had, 3);
    }

    void aBatchIsTakenUpToItsFirstBadEntry()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(6);
        const std::string answer =
            central.push(pusher.keyLine() + pusher.lines(1, 2) + pusher.lines(4) + pusher.sealLine());
        QCOMPARE(linesOf<wire::TakenLine>(answer).at(0).fresh, 2);
        QCOMPARE(linesOf<wire::RefusedLine>(answer).at(0).reason, "gap");
        QCOMPARE(linesOf<wire::RefusedLine>(answer).at(0).id, (EntryId{pusher.device(), 4}));
        QCOMPARE(central.taken(pusher.keyLine() + pusher.lines(3) + pusher.sealLine()).fresh, 4);
        QCOMPARE(central.wrong(), "");
    }

    void aCoveredFieldWithoutItsWordsIsRefused()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(2);
        pusher.entries[1].disclosures = "[]";
        const std::string answer = central.push(pusher.all());
        QCOMPARE(linesOf<wire::TakenLine>(answer).at(0).fresh, 1);
        QCOMPARE(linesOf<wire::RefusedLine>(answer).at(0).reason, "cover");
    }

    void whatIsOnlyOddIsTaken()
    {
        OpenCentral central;
        Pusher pusher;
        Draft odd{.role = "burgemeester van 2099",
                  .record = "geen uuid",
                  .registerName = "onbekend",
                  .act = "dansen"};
        odd.happened = HappenedText{"9999-99-99T99:99Z", "Mars/Olympus", ""};
        odd.plain = Json::object({{"status", Json::Array{1, "twee", nullptr}}});
        pusher.write(odd);
        QCOMPARE(central.taken(pusher.all()).fresh, 1);
    }

    void anotherEntryOfTheSameNameIsKeptAsAForkAndTold()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLine("een");
        Pusher copied = pusher.copied();
        pusher.writeLine("twee");
        copied.writeLine("iets anders");
        copied.writeLine("en verder");
        central.push(pusher.all());
        const std::string answer = central.push(copied.all());
        const auto forks = linesOf<wire::ForkLine>(answer);
        QCOMPARE(forks.size(), size_t(1));
        QCOMPARE(forks[0].id, copied.entries[1].id);
        QCOMPARE(forks[0].held, pusher.entries[1].hash);
        QCOMPARE(linesOf<wire::RefusedLine>(answer).at(0).reason, "chain");
        Database database = must(Database::open(central.file(), Database::Access::Read));
        const auto kept = must(must(EntryStore::over(database)).forks());
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].hash, copied.entries[1].hash);
        QCOMPARE(central.wrong(), "");
    }

    void aNewDeviceIsIntroducedWithALabel()
    {
        OpenCentral central;
        Pusher one, two;
        one.writeLines(1);
        two.writeLines(1);
        QCOMPARE(central.reasonFor(one.lines() + one.sealLine()), "device");
        central.push(one.all());
        central.push(two.all());
        const std::string page = central.pull();
        const auto entries = linesOf<wire::EntryLine>(page);
        const PublicKey central_ = linesOf<wire::LinkLine>(page).at(0).link.device();
        QCOMPARE(entries[0].envelope.act, "device");
        QCOMPARE(entries[0].envelope.id.device, deviceOf(central_));
        QCOMPARE(entries[0].envelope.plain.text("device"), one.device());
        QCOMPARE(entries[0].envelope.registerName, "central");
        QCOMPARE(entries[0].envelope.plain.text("name"), "Tablet 1");
        QCOMPARE(entries[0].envelope.plain.text("label"), "T1");
        QCOMPARE(entries[2].envelope.plain.text("label"), "T2");
        QCOMPARE(central.door->tokens().value().at(0).devices, (std::vector{one.device(), two.device()}));
        const auto seals = linesOf<wire::SealLine>(page);
        QVERIFY(std::ranges::any_of(seals, [&](const auto &line) {
            return line.seal.id == entries[2].entry.id && line.seal.hash == entries[2].entry.hash &&
                   line.seal.isBy(central_);
        }));
    }

    void aRevokedDeviceIsRefusedAlsoAfterARestart()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(2);
        central.push(pusher.all());
        must(central.journal->revoke(pusher.device()));
        QCOMPARE(central.journal->revoke("nobody").error().remedy, Remedy::AskAgain);
        pusher.writeLines(1);
        QCOMPARE(central.reasonFor(pusher.all()), "device");
        central.start();
        QCOMPARE(central.reasonFor(pusher.all()), "device");
        QCOMPARE(central.wrong(), "");
    }

    void whatWasErasedIsGoneForEver()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLine("Jansen");
        central.push(pusher.all());
        Draft erase{.role = "coordinator", .record = "0170d68e-1280-7000-8000-000000000001", .act = "erase"};
        erase.about = {{pusher.entries[0].id, {}}};
        erase.plain =
            Json::object({{"fields", Json::Array{"text"}}, {"ground", "AVG art. 17"}, {"reason", "verzoek"}});
        Pusher copied = pusher.copied();
        pusher.write(erase);
        QCOMPARE(central.taken(pusher.all()).fresh, 1);
        QVERIFY(!central.pull().contains("Jansen"));
        QCOMPARE(central.taken(copied.all()).had, 1);
        QVERIFY(!central.pull().contains("Jansen"));
        QCOMPARE(central.wrong(), "");
        for (const char *part : {"", "-wal"}) {
            QFile file(QString::fromStdString(central.file() + part));
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("Jansen"));
        }
    }

    void anErasedFieldMayComeWithoutItsWords()
    {
        OpenCentral central;
        Pusher eraser, pusher;
        pusher.writeLine("Jansen");
        Draft erase{.role = "coordinator", .act = "erase"};
        erase.about = {{pusher.entries[0].id, {}}};
        erase.plain =
            Json::object({{"fields", Json::Array{"text"}}, {"ground", "AVG art. 17"}, {"reason", "verzoek"}});
        pusher.writeLine("verder");
        central.push(pusher.keyLine() + pusher.lines(1, 1) + pusher.sealLine(1));
        erase.about[0].entry.seq = 2;
        eraser.write(erase);
        central.push(eraser.all());
        pusher.entries[1].disclosures = "[]";
        QCOMPARE(central.taken(pusher.all()).fresh, 1);
        QCOMPARE(central.wrong(), "");
    }

    void whatWasDestroyedLeavesATombstone()
    {
        OpenCentral central;
        Pusher pusher;
        pusher.writeLines(3);
        central.push(pusher.all());
        pusher.write(destructionOf({}, pusher.entries[1]));
        central.push(pusher.all());
        const std::string page = central.pull();
        QVERIFY(!page.contains("regel 1"));
        const auto tombstones = linesOf<wire::TombstoneLine>(page);
        QCOMPARE(tombstones.size(), size_t(1));
        QCOMPARE(tombstones[0].tombstone.hash, pusher.entries[1].hash);
        QCOMPARE(central.wrong(), "");
        OpenCentral empty;
        std::string lines = pusher.keyLine() + pusher.lines(1, 1);
        wire::append(lines, wire::TombstoneLine{0, 0, tombstones[0].tombstone});
        QCOMPARE(empty.taken(lines + pusher.lines(3) + pusher.sealLine()).fresh, 4);
        QCOMPARE(empty.wrong(), "");
    }

    void aForkOfWhatWasDestroyedKeepsItsWordsAndADestroyedForkNone()
    {
        for (const bool theFork : {false, true}) {
            OpenCentral central;
            Pusher pusher;
            Pusher other;
            pusher.writeLine("eerste");
            Pusher copy = pusher.copied();
            pusher.writeLine("van de een");
            copy.writeLine("van de ander");
            central.push(pusher.all());
            other.write(destructionOf(openIncident().record, (theFork ? copy : pusher).entries[1]));
            central.push(other.all());
            central.push(copy.all());
            Database database = must(Database::open(central.file(), Database::Access::Read));
            QCOMPARE(must(database.integer("SELECT count(*) FROM fork WHERE length(envelope) > 0 AND "
                                           "CAST(disclosures AS TEXT) LIKE '%van de ander%'")),
                     theFork ? 0 : 1);
            QCOMPARE(central.wrong(), std::string());
        }
    }

    void whatTheCentralLogItselfWroteCanNotBeDestroyed()
    {
        OpenCentral central;
        Pusher stolen;
        Pusher other;
        stolen.writeLine("eerste");
        central.push(stolen.all());
        must(central.journal->revoke(stolen.device()));
        for (const wire::EntryLine &line : linesOf<wire::EntryLine>(central.pull())) {
            if (line.envelope.plain.flag("revoked"))
                other.write(destructionOf(openIncident().record, line.entry));
        }
        QCOMPARE(other.entries.size(), size_t(1));
        QCOMPARE(central.taken(other.all()).fresh, 1);
        central.start();
        stolen.writeLine("na de intrekking");
        QCOMPARE(central.reasonFor(stolen.all()), std::string(wire::reason::device));
        QCOMPARE(central.wrong(), std::string());
    }

    void anErasureThatIsAnnouncedForAFieldThatIsNotThereIsNotListed()
    {
        OpenCentral central;
        Pusher pusher;
        const Entry entry = pusher.writeLine("geheim");
        std::string body = pusher.keyLine();
        for (const char *field : {"text", "verzonnen"})
            wire::append(body, wire::ErasingLine{entry.id, field, {pusher.device(), 999}});
        wire::append(body, 0, 0, entry.envelope, "[]");
        QCOMPARE(central.taken(body + pusher.sealLine()).fresh, 1);
        Database database = must(Database::open(central.file(), Database::Access::Read));
        QCOMPARE(must(database.integer("SELECT count(*) FROM erased")), 1);
    }

    void manyDevicesPushAtOnce()
    {
        OpenCentral central;
        std::vector<Pusher> pushers(8);
        for (Pusher &pusher : pushers)
            pusher.writeLines(60);
        std::vector<std::thread> threads;
        for (const Pusher &pusher : pushers) {
            threads.emplace_back([&] {
                for (int64_t from = 1; from <= 60; from += 5)
                    (void)central.journal->push(pusher.keyLine() + pusher.lines(from, from + 4) +
                                                    pusher.sealLine(from + 4),
                                                central.token);
            });
            threads.emplace_back([&] {
                for (int i = 0; i < 10; ++i)
                    (void)central.journal->pull({.after = i * 30});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(central.journal->head().serial, 8 * 60 + 8);
        QCOMPARE(central.wrong(), "");
    }
};

QTEST_GUILESS_MAIN(TstCentralJournal)
#include "tst_centraljournal.moc"
