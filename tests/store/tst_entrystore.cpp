#include "store/entrystore.h"

#include "store/deliveredjournal.h"

#include <QDir>
#include <QtTest>

#include <sqlite3.h>

using namespace piketboek;

namespace {

// A connection as any other program opens it: without this program's settings.
bool refused(const std::string &file, const std::string &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    const bool done = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return !done;
}

bool isInAnyFile(const std::string &directory, const QByteArray &word)
{
    for (const QFileInfo &file : QDir(QString::fromStdString(directory)).entryInfoList(QDir::Files)) {
        QFile bytes(file.filePath());
        if (bytes.open(QIODevice::ReadOnly) && bytes.readAll().toLower().contains(word))
            return true;
    }
    return false;
}

const Device &own(DeliveredJournal &journal)
{
    return *journal.journal().entries().device(journal.device());
}

} // namespace

class TstEntryStore : public QObject
{
    Q_OBJECT

private slots:
    void onAnyConnectionAnEntryIsOnlyAdded_data();
    void onAnyConnectionAnEntryIsOnlyAdded();
    void whatIsHeldIsKnownByItsHash();
    void erasedWordsLeaveEveryFileAndNeverComeBack();
    void whatIsErasedBeforeItComesComesWithoutItsWords();
    void aTombstoneTakesTheEntrysPlace();
    void aForkIsKeptBesideTheEntry();
};

void TstEntryStore::onAnyConnectionAnEntryIsOnlyAdded_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *sql) { QTest::newRow(sql) << QString(sql); };
    row("DELETE FROM entry");
    row("UPDATE entry SET envelope = X'00'");
    row("UPDATE entry SET hash = X'00'");
    row("UPDATE entry SET seq = seq + 100");
    row("UPDATE entry SET no = no + 100");
    row("UPDATE entry SET disclosures = CAST(disclosures || '  ' AS BLOB)");
    row("INSERT OR REPLACE INTO entry SELECT no, device, seq, X'00', envelope, disclosures FROM entry WHERE "
        "seq = 2");
    row("INSERT OR REPLACE INTO entry SELECT no + 100, device, seq, X'00', X'00', NULL FROM entry WHERE seq "
        "= 2");
    row("INSERT OR REPLACE INTO entry SELECT no, device, seq + 100, X'00', X'00', NULL FROM entry WHERE seq "
        "= 2");
    row("REPLACE INTO entry SELECT * FROM entry");
}

void TstEntryStore::onAnyConnectionAnEntryIsOnlyAdded()
{
    QFETCH(QString, sql);
    DeliveredJournal journal;
    const std::string file = storeFile(journal.directory());
    QVERIFY(refused(file, sql.toStdString()));
    QVERIFY(!journal.journal().database().run(sql.toStdString()));
    QVERIFY(journal.verdict().sound());
    QCOMPARE(journal.verdict().entries, int64_t{4});
}

void TstEntryStore::whatIsHeldIsKnownByItsHash()
{
    DeliveredJournal journal;
    EntryStore &entries = journal.journal().entries();
    const Entry second = *must(entries.find(own(journal), 2));
    QCOMPARE(must(entries.holds(own(journal), 2, second.hash)), Holding::Same);
    QCOMPARE(must(entries.holds(own(journal), 2, Hash{})), Holding::Different);
    QCOMPARE(must(entries.holds(own(journal), 5, Hash{})), Holding::Nothing);
    QCOMPARE(must(entries.endOf(own(journal))).seq, int64_t{4});
    QVERIFY(!must(entries.find(own(journal), 5)));
    QVERIFY(!entries.append(own(journal), second));
}

void TstEntryStore::erasedWordsLeaveEveryFileAndNeverComeBack()
{
    DeliveredJournal journal;
    const EntryId id = journal.write("line", "Zonneklaarwoord");
    QVERIFY(isInAnyFile(journal.directory(), "zonneklaarwoord"));
    const Entry before = *must(journal.journal().entries().find(own(journal), id.seq));
    Draft erase{.record = journal.record, .registerName = "incident", .act = "erase"};
    erase.about = {{id, ""}};
    erase.plain =
        Json::object({{"fields", Json::Array{"text"}}, {"ground", "AVG art. 17"}, {"reason", "verzoek"}});
    const Entry by = journal.write(erase);
    QVERIFY(!isInAnyFile(journal.directory(), "zonneklaarwoord"));
    EntryStore &entries = journal.journal().entries();
    QCOMPARE(must(entries.find(own(journal), id.seq))->envelope, before.envelope);
    QCOMPARE(must(entries.find(own(journal), id.seq))->disclosures, std::string());
    QCOMPARE(must(entries.erasures(id))[0].by, by.id);
    journal.close();
    QVERIFY(!isInAnyFile(journal.directory(), "zonneklaarwoord"));
    QVERIFY(journal.verdict().sound());
}

void TstEntryStore::whatIsErasedBeforeItComesComesWithoutItsWords()
{
    DeliveredJournal journal;
    EntryStore &entries = journal.journal().entries();
    DeviceChain other = DeviceChain::begin(KeyPair::make());
    Draft draft{.registerName = "incident", .act = "line"};
    draft.covered = {{"name", "Zonneklaarnaam"}, {"text", "rook"}};
    const Entry entry = must(other.write(draft, {}));
    must(entries.erase(entry.id, {"name"}, {journal.device(), 9}));
    const Device *device = must(entries.add(other.key().publicKey()));
    must(entries.append(*device, entry));
    const Disclosures held = must(Disclosures::read(must(entries.find(*device, 1))->disclosures));
    QVERIFY(!held.find("name"));
    QCOMPARE(held.text("text"), std::string("rook"));
    QVERIFY(!isInAnyFile(journal.directory(), "zonneklaarnaam"));
}

void TstEntryStore::aTombstoneTakesTheEntrysPlace()
{
    DeliveredJournal journal;
    EntryStore &entries = journal.journal().entries();
    const Entry last = *must(entries.find(own(journal), 4));
    must(entries.destroy({last.id, last.hash}, {journal.device(), 5}));
    QVERIFY(!must(entries.find(own(journal), 4)));
    QCOMPARE(must(entries.tombstone(own(journal), 4))->hash, last.hash);
    QCOMPARE(must(entries.holds(own(journal), 4, last.hash)), Holding::Same);
    QCOMPARE(must(entries.endOf(own(journal))).hash, last.hash);
    QVERIFY(!entries.database().run("DELETE FROM tombstone"));
    journal.close();
    QVERIFY(refused(storeFile(journal.directory()), "DELETE FROM tombstone"));
}

void TstEntryStore::aForkIsKeptBesideTheEntry()
{
    DeliveredJournal journal;
    EntryStore &entries = journal.journal().entries();
    Entry other = *must(entries.find(own(journal), 2));
    other.envelope.replace(other.envelope.find("\"line\""), 6, "\"lime\"");
    other.hash = hashOf(std::string_view(other.envelope));
    must(entries.keepFork(own(journal), other));
    must(entries.keepFork(own(journal), other));
    QCOMPARE(must(entries.forks()).size(), size_t{1});
    QCOMPARE(must(entries.holds(own(journal), 2, other.hash)), Holding::Different);
    QCOMPARE(journal.verdict().forks, int64_t{1});
    QVERIFY(journal.verdict().sound());
    QVERIFY(!entries.database().run("DELETE FROM fork"));
}

QTEST_GUILESS_MAIN(TstEntryStore)
#include "tst_entrystore.moc"
