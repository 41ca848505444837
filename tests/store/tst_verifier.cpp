#include "store/verifier.h"

#include "store/deliveredjournal.h"
#include "support/acts.h"

#include <QtTest>

using namespace piketboek;

namespace {

// Its first byte becomes another one, whatever it was.
QString changed(const QString &table, const QString &column)
{
    return QString("UPDATE %1 SET %2 = CAST(CASE hex(substr(%2, 1, 1)) WHEN '00' THEN X'01' ELSE X'00' END "
                   "|| substr(%2, 2) AS BLOB)")
        .arg(table, column);
}

} // namespace

class TstVerifier : public QObject
{
    Q_OBJECT

private slots:
    void aKeyThatIsDamagedIsNamedBeforeSomebodyNeedsIt();
    void aSoundJournalHasNoFindings();
    void whatWasChangedIsNamed_data();
    void whatWasChangedIsNamed();
    void anEntryRewrittenWithItsHashIsNamedByTheOneAfterIt();
    void erasedIsSoundAndLeftOutWithoutAnErasureIsNot();
    void aDeviceThatWasShownAnotherHistoryIsNamed();
    void destroyedIsSoundUnderItsListOnly();
    void aDamagedFileIsSaid();
};

void TstVerifier::aSoundJournalHasNoFindings()
{
    DeliveredJournal journal;
    const Verdict verdict = journal.verdict();
    QVERIFY2(verdict.sound(), verdict.sound() ? "" : verdict.findings[0].words.c_str());
    QCOMPARE(verdict.entries, int64_t{4});
    QCOMPARE(verdict.receipts, int64_t{4});
    QVERIFY(verdict.notes.empty());
    journal.write("line", "Na de zegel");
    QCOMPARE(journal.verdict().notes.size(), size_t{1});
    QVERIFY(journal.verdict().sound());
}

void TstVerifier::whatWasChangedIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("seq");
    QTest::addColumn<int>("serial");
    const auto row = [](const char *what, const QString &sql, int seq, int serial) {
        QTest::newRow(what) << sql << seq << serial;
    };
    row("a byte of an envelope",
        "UPDATE entry SET envelope = CAST(replace(CAST(envelope AS TEXT), '\"line\"', '\"lime\"') AS BLOB) "
        "WHERE seq = 2",
        2, 0);
    row("a space in an envelope",
        "UPDATE entry SET envelope = CAST(CAST(envelope AS TEXT) || ' ' AS BLOB) WHERE seq = 2", 2, 0);
    row("a byte of a hash", changed("entry", "hash") + " WHERE seq = 2", 2, 0);
    row("a word of a disclosure",
        "UPDATE entry SET disclosures = CAST(replace(CAST(disclosures AS TEXT), 'Dak', 'Dek') AS BLOB) WHERE "
        "seq = 2",
        2, 0);
    row("a disclosure that is gone", "UPDATE entry SET disclosures = NULL WHERE seq = 2", 2, 0);
    row("another entry's disclosure",
        "UPDATE entry SET disclosures = (SELECT disclosures FROM entry WHERE seq = 3) WHERE seq = 2", 2, 0);
    row("an entry that is dropped", "DELETE FROM entry WHERE seq = 2", 2, 0);
    row("the last entry, dropped", "DELETE FROM entry WHERE seq = 4", 4, 4);
    row("the last entry, dropped with its receipt",
        "DELETE FROM entry WHERE seq = 4; DELETE FROM receipt WHERE seq = 4", 4, 0);
    row("two entries that change places",
        "UPDATE entry SET seq = 9 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 3;"
        "UPDATE entry SET seq = 3 WHERE seq = 9",
        2, 0);
    row("an arrival that is back-dated", "UPDATE receipt SET received = received - 1 WHERE serial = 2", 2, 2);
    row("two receipts that change places",
        "UPDATE receipt SET seq = 9 WHERE serial = 2; UPDATE receipt SET seq = 2 WHERE serial = 3;"
        "UPDATE receipt SET seq = 3 WHERE serial = 2",
        3, 2);
    row("a receipt that is dropped", "DELETE FROM receipt WHERE serial = 2", 3, 3);
    row("a head of the central chain", changed("receipt", "chain") + " WHERE serial = 2", 2, 2);
    row("a forged seal", changed("seal", "signature"), 4, 0);
    row("a seal over another entry", "UPDATE seal SET seq = 3", 3, 0);
    row("the device's key", changed("device", "key") + " WHERE no = 1", 1, 0);
}

void TstVerifier::whatWasChangedIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(int, seq);
    QFETCH(int, serial);
    DeliveredJournal journal;
    const std::string device = journal.device();
    journal.tamper(sql.toStdString());
    const Verdict verdict = journal.verdict();
    QVERIFY(!verdict.sound());
    const auto named = [&](const Finding &finding) {
        return finding.device == device && finding.seq == seq && (serial == 0 || finding.serial == serial);
    };
    QVERIFY2(std::ranges::any_of(verdict.findings, named), verdict.findings[0].words.c_str());
}

void TstVerifier::aKeyThatIsDamagedIsNamedBeforeSomebodyNeedsIt()
{
    DeliveredJournal journal;
    journal.tamper(changed("own", "seed").toStdString());
    const Verdict verdict = journal.verdict();
    QVERIFY(!verdict.sound());
    QCOMPARE(verdict.findings[0].words, std::string("the key it is written with is damaged"));
}

// Whoever can hash can make a sound entry; what followed it gives him away.
void TstVerifier::anEntryRewrittenWithItsHashIsNamedByTheOneAfterIt()
{
    DeliveredJournal journal;
    const Device *device = journal.journal().entries().device(journal.device());
    std::string envelope = must(journal.journal().entries().find(*device, 2))->envelope;
    envelope.replace(envelope.find("\"line\""), 6, "\"lime\"");
    const auto hex = [](std::string_view bytes) {
        return QByteArray(bytes.data(), qsizetype(bytes.size())).toHex().toStdString();
    };
    const Hash hash = hashOf(std::string_view(envelope));
    journal.tamper("UPDATE entry SET envelope = X'" + hex(envelope) + "', hash = X'" + hex(bytesOf(hash)) +
                   "' WHERE seq = 2");
    const Verdict verdict = journal.verdict();
    QVERIFY(!verdict.sound());
    QCOMPARE(verdict.findings[0].seq, int64_t{3});
    QVERIFY(
        std::ranges::any_of(verdict.findings, [](const Finding &finding) { return finding.serial == 2; }));
}

void TstVerifier::erasedIsSoundAndLeftOutWithoutAnErasureIsNot()
{
    DeliveredJournal journal;
    Draft erase{.record = journal.record, .registerName = "incident", .act = "erase"};
    erase.about = {{{journal.device(), 2}, ""}};
    erase.plain =
        Json::object({{"fields", Json::Array{"text"}}, {"ground", "AVG 17"}, {"reason", "verzoek"}});
    journal.write(erase);
    QVERIFY(journal.verdict().sound());
    QCOMPARE(journal.verdict().erased, int64_t{1});
    journal.tamper("DELETE FROM erased");
    QCOMPARE(journal.verdict().findings[0].seq, int64_t{2});
}

void TstVerifier::aDeviceThatWasShownAnotherHistoryIsNamed()
{
    for (const bool other : {false, true}) {
        DeliveredJournal journal;
        EntryStore &entries = journal.journal().entries();
        DeviceChain stranger = DeviceChain::begin(KeyPair::make());
        const Device *device = must(entries.add(stranger.key().publicKey()));
        WritingMoment moment = journal.journal().moment();
        moment.seen->head[0] ^= static_cast<uint8_t>(other);
        const Entry entry = must(stranger.write(lineAbout(journal.record, "gezien"), moment));
        must(entries.append(*device, entry));
        const Verdict verdict = journal.verdict();
        QCOMPARE(verdict.sound(), !other);
        if (other)
            QCOMPARE(verdict.findings[0].device, stranger.device());
    }
}

void TstVerifier::destroyedIsSoundUnderItsListOnly()
{
    DeliveredJournal journal;
    EntryStore &entries = journal.journal().entries();
    journal.write(destructionOf({}, *must(entries.find(*entries.device(journal.device()), 2))));
    const Verdict verdict = journal.verdict();
    QVERIFY2(verdict.sound(), verdict.sound() ? "" : verdict.findings[0].words.c_str());
    QCOMPARE(verdict.tombstones, int64_t{1});
    journal.tamper("INSERT INTO tombstone SELECT device, 3, (SELECT hash FROM entry WHERE seq = 3), "
                   "CAST(replace(CAST(body AS TEXT), '\"seq\":2}', '\"seq\":3}') AS BLOB) FROM tombstone;"
                   "DELETE FROM entry WHERE seq = 3");
    QVERIFY(!journal.verdict().sound());
    QCOMPARE(journal.verdict().findings[0].seq, int64_t{3});
}

void TstVerifier::aDamagedFileIsSaid()
{
    DeliveredJournal journal;
    journal.tamper("CREATE INDEX probe ON entry(seq); PRAGMA writable_schema=ON;"
                   "UPDATE sqlite_schema SET sql = 'CREATE INDEX probe ON entry(hash)' WHERE name = 'probe'");
    QVERIFY(!journal.verdict().sound());
}

QTEST_GUILESS_MAIN(TstVerifier)
#include "tst_verifier.moc"
