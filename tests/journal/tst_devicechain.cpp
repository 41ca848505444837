#include "journal/devicechain.h"

#include "base/base64url.h"
#include "journal/disclosures.h"
#include "journal/vectors.h"

using namespace piketboek;

namespace {

Draft line(std::string text)
{
    Draft draft{
        .author = "OvD-Bz 1", .role = "ovd-bz", .record = "r", .registerName = "incident", .act = "line"};
    draft.plain = Json::object({{"kind", "fact"}});
    draft.covered = {{"text", std::move(text)}};
    return draft;
}

WritingMoment moment()
{
    return {
        .written = 1580736600000, .offset = 60, .clock = {1000, "boot", -5, 20}, .seen = Seen{"log", 7, {}}};
}

DeviceChain newChain()
{
    return DeviceChain::begin(KeyPair::make());
}

} // namespace

Q_DECLARE_METATYPE(piketboek::Draft)

class TstDeviceChain : public QObject
{
    Q_OBJECT

private slots:
    void theVectorsAreChains_data() { addRows(vectorList("chains"), "who"); }
    void theVectorsAreChains();
    void eachEntryHoldsTheHashOfTheOneBefore();
    void anEntrySaysWhatItsDraftAndItsMomentSay();
    void twoEntriesOfOneDraftAreNotAlike();
    void aChainGoesOnWhereItStood();
    void theSealIsOverTheHead();
    void whatOthersCouldNotTakeIsNotWritten_data();
    void whatOthersCouldNotTakeIsNotWritten();
    void exactlySixtyFourKilobytesAreWritten();
};

void TstDeviceChain::theVectorsAreChains()
{
    QFETCH(QJsonObject, vector);
    PublicKey key{};
    QVERIFY(readText(textOf(vector, "public"), key));
    Hash before = beforeFirst(key);
    int64_t seq = 0;
    for (const QJsonValue &entry : vector["entries"].toArray()) {
        const std::string bytes = textOf(entry.toObject(), "envelope");
        const Envelope envelope = *Envelope::read(bytes);
        QCOMPARE(envelope.id, (EntryId{deviceOf(key), ++seq}));
        QCOMPARE(envelope.prev, before);
        QVERIFY(Disclosures::read(textOf(entry.toObject(), "disclosures"))->open(envelope));
        before = hashOf(std::string_view(bytes));
    }
}

void TstDeviceChain::eachEntryHoldsTheHashOfTheOneBefore()
{
    DeviceChain chain = newChain();
    Hash before = beforeFirst(chain.key().publicKey());
    for (int64_t seq = 1; seq <= 5; ++seq) {
        const Result<Entry> entry = chain.write(line("rook"), moment());
        QVERIFY(entry);
        const Envelope envelope = *Envelope::read(entry->envelope);
        QCOMPARE(entry->id, (EntryId{chain.device(), seq}));
        QCOMPARE(envelope.id, entry->id);
        QCOMPARE(envelope.prev, before);
        QCOMPARE(entry->hash, hashOf(std::string_view(entry->envelope)));
        before = entry->hash;
    }
    QCOMPARE(chain.seq(), int64_t{5});
    QCOMPARE(chain.head(), before);
}

void TstDeviceChain::anEntrySaysWhatItsDraftAndItsMomentSay()
{
    Draft draft = line("rook");
    draft.about = {{{newChain().device(), 4}, ""}, {{}, "record"}};
    draft.happened = HappenedText{"2020", "Europe/Amsterdam", "hand"};
    draft.was = Hash{1};
    const Result<Entry> entry = newChain().write(draft, moment());
    QVERIFY(entry);
    const Envelope envelope = *Envelope::read(entry->envelope);
    QCOMPARE(envelope.about, draft.about);
    QCOMPARE(envelope.happened, draft.happened);
    QCOMPARE(envelope.was, draft.was);
    QCOMPARE(envelope.plain, draft.plain);
    QCOMPARE(envelope.seen, moment().seen);
    QCOMPARE(envelope.clock, moment().clock);
    QCOMPARE(envelope.written, moment().written);
    QVERIFY(!entry->envelope.contains("rook"));
    QCOMPARE(Disclosures::read(entry->disclosures)->text("text"), std::string("rook"));
    QVERIFY(Disclosures::read(entry->disclosures)->open(envelope));
}

void TstDeviceChain::twoEntriesOfOneDraftAreNotAlike()
{
    DeviceChain chain = newChain();
    const Envelope one = *Envelope::read(chain.write(line("rook"), moment())->envelope);
    const Envelope two = *Envelope::read(chain.write(line("rook"), moment())->envelope);
    QVERIFY(one.nonce != two.nonce);
    QVERIFY(*one.coverOf("text") != *two.coverOf("text"));
    QCOMPARE(fromBase64Url(one.nonce)->size(), size_t{16});
}

void TstDeviceChain::aChainGoesOnWhereItStood()
{
    DeviceChain chain = newChain();
    QVERIFY(chain.write(line("een"), moment()));
    DeviceChain later(chain.key(), chain.seq(), chain.head());
    const Result<Entry> next = later.write(line("twee"), moment());
    QCOMPARE(next->id, (EntryId{chain.device(), 2}));
    QCOMPARE(Envelope::read(next->envelope)->prev, chain.head());
}

void TstDeviceChain::theSealIsOverTheHead()
{
    DeviceChain chain = newChain();
    const Result<Entry> entry = chain.write(line("rook"), moment());
    const Seal seal = chain.seal();
    QCOMPARE(seal.id, entry->id);
    QCOMPARE(seal.hash, entry->hash);
    QVERIFY(seal.isBy(chain.key().publicKey()));
}

void TstDeviceChain::whatOthersCouldNotTakeIsNotWritten_data()
{
    QTest::addColumn<Draft>("draft");
    Json deep = Json::Array{};
    for (int i = 0; i < 15; ++i)
        deep = Json(Json::Array{deep});
    Draft twice = line("een");
    twice.covered.emplace_back("text", "twee");
    Draft nested = line("een");
    nested.plain = Json::object({{"a", deep}});
    Draft coveredNested = line("een");
    coveredNested.covered = {{"a", deep}};
    Draft number = line("een");
    number.plain = Json::object({{"a", largestInteger + 1}});
    Draft latin = line("een");
    latin.author = "caf\xe9";
    Draft notObject = line("een");
    notObject.plain = Json::Array{1};
    QTest::newRow("too much text") << line(std::string(Disclosures::largest, 'x'));
    QTest::newRow("text that is not UTF-8") << line("caf\xe9");
    QTest::newRow("an author that is not UTF-8") << latin;
    QTest::newRow("a field covered twice") << twice;
    QTest::newRow("plain values nested too deep") << nested;
    QTest::newRow("a covered value nested too deep") << coveredNested;
    QTest::newRow("a number beyond 2^53 - 1") << number;
    QTest::newRow("plain values that are no object") << notObject;
}

void TstDeviceChain::whatOthersCouldNotTakeIsNotWritten()
{
    QFETCH(Draft, draft);
    DeviceChain chain = newChain();
    const Hash before = chain.head();
    const Result<Entry> entry = chain.write(draft, moment());
    QVERIFY(!entry);
    QCOMPARE(entry.error().remedy, Remedy::AskAgain);
    QCOMPARE(chain.seq(), int64_t{0});
    QCOMPARE(chain.head(), before);
}

void TstDeviceChain::exactlySixtyFourKilobytesAreWritten()
{
    const size_t around = newChain().write(line(""), moment())->disclosures.size();
    const std::string most(Disclosures::largest - around, 'x');
    QCOMPARE(newChain().write(line(most), moment())->disclosures.size(), Disclosures::largest);
    QVERIFY(!newChain().write(line(most + 'x'), moment()));
}

QTEST_GUILESS_MAIN(TstDeviceChain)
#include "tst_devicechain.moc"
