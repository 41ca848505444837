#include "journal/envelope.h"

#include "journal/canonicalreader.h"
#include "journal/vectors.h"

using namespace piketboek;

namespace {

QJsonArray allEntries()
{
    QJsonArray all;
    for (const QJsonValue &chain : vectorList("chains")) {
        for (const QJsonValue &entry : chain["entries"].toArray())
            all.append(entry);
    }
    return all;
}

Envelope tablets(int seq)
{
    return *Envelope::read(textOf(allEntries()[seq - 1].toObject(), "envelope"));
}

} // namespace

class TstEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void anEntryHasItsHashAndIsWrittenBackTheSame_data() { addRows(allEntries(), "hash"); }
    void anEntryHasItsHashAndIsWrittenBackTheSame();
    void anyOtherByteGivesAnotherHash();
    void theVectorThatWasChangedNoLongerFits();
    void everyMemberIsRead();
    void whatIsNotKnownYetIsNothing();
    void whatEveryVersionKeepsIsRefusedWhenItIsWrong_data()
    {
        addRows(vectors("envelopes")["refused"].toArray());
    }
    void whatEveryVersionKeepsIsRefusedWhenItIsWrong();
    void oddValuesAreTaken_data() { addRows(vectors("envelopes")["taken"].toArray()); }
    void oddValuesAreTaken();
    void sixtyFourKilobytesAreTakenAndOneMoreIsNot();
};

void TstEnvelope::anEntryHasItsHashAndIsWrittenBackTheSame()
{
    QFETCH(QJsonObject, vector);
    const std::string bytes = textOf(vector, "envelope");
    QCOMPARE(toText(hashOf(std::string_view(bytes))), textOf(vector, "hash"));
    const Result<Envelope> envelope = Envelope::read(bytes);
    QVERIFY2(envelope, envelope ? "" : envelope.error().words.c_str());
    QCOMPARE(envelope->id.device, textOf(vector, "device"));
    QCOMPARE(envelope->id.seq, integerOf(vector, "seq"));
    QCOMPARE(envelope->json().canonical(), bytes);
}

void TstEnvelope::anyOtherByteGivesAnotherHash()
{
    const std::string bytes = textOf(allEntries()[0].toObject(), "envelope");
    const Hash hash = hashOf(std::string_view(bytes));
    for (size_t i = 0; i < bytes.size(); ++i) {
        std::string other = bytes;
        other[i] = static_cast<char>(other[i] ^ 1);
        QVERIFY(hashOf(std::string_view(other)) != hash);
    }
}

void TstEnvelope::theVectorThatWasChangedNoLongerFits()
{
    const QJsonObject flipped = vectors("entryFlipped");
    const std::string bytes = textOf(flipped, "envelope");
    QCOMPARE(toText(hashOf(std::string_view(bytes))), textOf(flipped, "hash"));
    QVERIFY(Envelope::read(bytes));
    QVERIFY(toText(tablets(3).prev) != textOf(flipped, "hash"));
    QCOMPARE(toText(tablets(3).prev), textOf(allEntries()[1].toObject(), "hash"));
}

void TstEnvelope::everyMemberIsRead()
{
    const Envelope open = tablets(1);
    QCOMPARE(open.v, int64_t{1});
    QCOMPARE(open.act, std::string("open"));
    QCOMPARE(open.author, std::string("OvD-Bz 1"));
    QCOMPARE(open.role, std::string("ovd-bz"));
    QCOMPARE(open.registerName, std::string("incident"));
    QCOMPARE(open.form, int64_t{1});
    QCOMPARE(open.municipality, std::string("GM0505"));
    QCOMPARE(open.exercise, std::string("no"));
    QCOMPARE(open.happened->at, std::string("2020-02-03T14:30+01:00"));
    QCOMPARE(open.plain.text("category"), std::string("fire"));
    QVERIFY(open.coverOf("place") && open.coverOf("position") && open.coverOf("text"));
    QVERIFY(!open.coverOf("category"));
    QCOMPARE(tablets(2).clock.offset, std::optional<int64_t>(-230));
    QCOMPARE(tablets(2).clock.age, std::optional<int64_t>(41000));
    QCOMPARE(tablets(3).seen->serial, int64_t{3});
    const Envelope other =
        *Envelope::read(Json::object({{"about", Json::Array{Json::object({{"record", "r"}}),
                                                            Json::object({{"device", "d"}, {"seq", 4}})}},
                                      {"covered", Json::object({})},
                                      {"device", open.id.device},
                                      {"prev", toText(open.prev)},
                                      {"seq", 9},
                                      {"was", toText(open.prev)}})
                            .canonical());
    QCOMPARE(other.about.size(), size_t{2});
    QCOMPARE(other.about[0].record, std::string("r"));
    QCOMPARE(other.about[1].entry, (EntryId{"d", 4}));
    QCOMPARE(*other.was, open.prev);
}

void TstEnvelope::whatIsNotKnownYetIsNothing()
{
    const Envelope open = tablets(1);
    QVERIFY(!open.seen);
    QVERIFY(!open.clock.offset);
    QVERIFY(!open.clock.age);
    QVERIFY(!open.was);
    QVERIFY(!tablets(3).happened);
}

void TstEnvelope::whatEveryVersionKeepsIsRefusedWhenItIsWrong()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(CanonicalReader::read(bytesOf(vector)));
    QVERIFY(!Envelope::read(bytesOf(vector)));
}

void TstEnvelope::oddValuesAreTaken()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(Envelope::read(bytesOf(vector)));
}

void TstEnvelope::sixtyFourKilobytesAreTakenAndOneMoreIsNot()
{
    Envelope envelope = tablets(1);
    const size_t rest = Envelope::largest - envelope.json().canonical().size();
    envelope.author += std::string(rest, 'x');
    QCOMPARE(envelope.json().canonical().size(), Envelope::largest);
    QVERIFY(Envelope::read(envelope.json().canonical()));
    envelope.author += 'x';
    QVERIFY(!Envelope::read(envelope.json().canonical()));
}

QTEST_GUILESS_MAIN(TstEnvelope)
#include "tst_envelope.moc"
