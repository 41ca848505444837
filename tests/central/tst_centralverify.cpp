#include "central/opencentral.h"

#include <QTest>

using namespace piketboek;

namespace {

/// A central log that was restored once, with a fork, which a hand with the file then changes.
class Handled
{
public:
    Handled()
    {
        Pusher pusher;
        pusher.writeLine("eerste");
        Pusher copy = pusher.copied();
        pusher.writeLine("van de een");
        copy.writeLine("van de ander");
        central.push(pusher.all());
        central.push(copy.all());
        central.start({.restored = true});
        pusher.writeLine("na het terugzetten");
        central.push(pusher.all());
        central.stop();
        database.emplace(must(Database::open(central.file(), Database::Access::Write)));
        for (const char *guard : {"entry_kept", "entry_stays", "fork_stays"})
            must(database->run(std::string("DROP TRIGGER ") + guard));
        must(database->run("PRAGMA foreign_keys=OFF"));
    }
    std::string wrong() { return unsound(must(verify(*database))); }

    OpenCentral central;
    std::optional<Database> database;

private:
    static std::string unsound(const Verdict &verdict)
    {
        return verdict.sound() ? std::string() : verdict.findings.front().words;
    }
};

/// A link in the place of the last one, and all that came after it given another moment.
void forgeLastLink(Database &database)
{
    const CentralTrack track = must(CentralTrack::over(database));
    const LogLink &old = track.links().back();
    const KeyPair stranger = KeyPair::make();
    const LogLink forged = LogLink::make(uuid7(1, randomBytes(10)), old.parent(), stranger,
                                         stranger.publicKey(), stranger.publicKey(), old.device());
    Statement link =
        must(database.prepare("UPDATE link SET log = ?1, body = ?2, signature = ?3 WHERE no = 2"));
    const std::string_view signature(reinterpret_cast<const char *>(forged.signature().data()),
                                     forged.signature().size());
    must(link.bind(1, forged.log()).bindBytes(2, forged.canonical()).bindBytes(3, signature).run());
    CentralHead head = forged.head();
    std::vector<std::pair<int64_t, Hash>> later;
    Statement rows = must(database.prepare(
        "SELECT r.serial, e.hash FROM receipt r JOIN entry e ON e.device = r.device AND e.seq = r.seq "
        "WHERE r.serial > ?1 ORDER BY r.serial"));
    rows.bind(1, head.serial);
    while (must(rows.step()))
        later.emplace_back(rows.integer(0), hashFromBytes(rows.text(1)).value());
    rows.again();
    Statement receipt =
        must(database.prepare("UPDATE receipt SET received = 1, chain = ?2 WHERE serial = ?1"));
    for (const auto &[serial, hash] : later) {
        head.chain = chained(head.chain, serial, 1, hash);
        must(receipt.again().bind(1, serial).bindBytes(2, bytesOf(head.chain)).run());
    }
}

} // namespace

class TstCentralVerify : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNotTouchedIsSound()
    {
        Handled handled;
        QCOMPARE(handled.wrong(), std::string());
    }

    void aDeviceThatIsGoneIsMissedAlsoWhereItHasAFork()
    {
        Handled handled;
        must(handled.database->run("DELETE FROM device WHERE no = (SELECT device FROM fork)"));
        QVERIFY2(handled.wrong().contains("the device is missing"), handled.wrong().c_str());
    }

    void anEntryThatTheCentralLogGaveNoSerialIsNamed()
    {
        Handled handled;
        must(handled.database->run("DELETE FROM receipt WHERE serial > 2"));
        QVERIFY2(!handled.wrong().empty(), "entries without serials were called sound");
        Handled other;
        must(other.database->run("DELETE FROM receipt; DELETE FROM link"));
        QVERIFY2(other.wrong().contains("has no serial"), other.wrong().c_str());
    }

    void aLinkByAStrangersKeyIsNamedThoughEverythingAfterItFits()
    {
        Handled handled;
        forgeLastLink(*handled.database);
        QVERIFY2(handled.wrong().contains("does not follow"), handled.wrong().c_str());
    }

    void aForkWithOtherWordsOrAnotherNameIsNamed()
    {
        Handled words;
        must(words.database->run("UPDATE fork SET disclosures = replace(disclosures, 'ander', 'eenaa')"));
        QVERIFY2(words.wrong().contains("the words of its fork"), words.wrong().c_str());
        Handled name;
        must(name.database->run("UPDATE fork SET seq = seq + 1"));
        QVERIFY2(name.wrong().contains("names itself otherwise"), name.wrong().c_str());
    }
};

QTEST_GUILESS_MAIN(TstCentralVerify)
#include "tst_centralverify.moc"
