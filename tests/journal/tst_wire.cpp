#include "journal/wire.h"

#include "journal/devicechain.h"
#include "journal/rewritten.h"
#include "journal/vectors.h"

using namespace piketboek;

namespace {

std::string lineOf(const QJsonObject &vector)
{
    return textOf(vector, "line");
}

Json nested(int depth)
{
    Json json = Json::object({});
    for (int i = 1; i < depth; ++i)
        json = Json::object({{"a", json}});
    return json;
}

Entry written(const Draft &draft)
{
    return *DeviceChain::begin(KeyPair::make()).write(draft, {});
}

std::string pushed(const Entry &entry)
{
    std::string line;
    wire::append(line, 0, 0, entry.envelope, entry.disclosures);
    line.pop_back();
    return line;
}

} // namespace

class TstWire : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsReadAndWrittenTheSame_data() { addRows(vectors("wire")["accepted"].toArray()); }
    void aLineIsReadAndWrittenTheSame();
    void whatIsNotExactlyALineIsRefused_data() { addRows(vectors("wire")["refused"].toArray()); }
    void whatIsNotExactlyALineIsRefused();
    void anyOtherByteIsAnotherLineOrNone_data() { addRows(vectors("wire")["accepted"].toArray()); }
    void anyOtherByteIsAnotherLineOrNone();
    void anEntryKeepsTheBytesThatCame();
    void theHashIsOfTheBytesThatCame();
    void anEntryMayNestSixteenDeepInItself();
    void anEntryTooLargeIsRefused();
    void anEntrysDisclosuresAreNotOpenedYet();
};

void TstWire::aLineIsReadAndWrittenTheSame()
{
    QFETCH(QJsonObject, vector);
    const Result<wire::Line> line = wire::read(lineOf(vector));
    QVERIFY2(line, line ? "" : line.error().words.c_str());
    QCOMPARE(rewritten(*line), lineOf(vector) + '\n');
}

void TstWire::whatIsNotExactlyALineIsRefused()
{
    QFETCH(QJsonObject, vector);
    const Result<wire::Line> line = wire::read(lineOf(vector));
    QVERIFY(!line);
    QCOMPARE(line.error().remedy, Remedy::ShowOfficer);
}

void TstWire::anyOtherByteIsAnotherLineOrNone()
{
    QFETCH(QJsonObject, vector);
    for (size_t i = 0; i < lineOf(vector).size(); ++i) {
        for (const int bit : {1, 4, 32, 128}) {
            std::string other = lineOf(vector);
            other[i] = static_cast<char>(other[i] ^ bit);
            const Result<wire::Line> line = wire::read(other);
            QVERIFY(!line || rewritten(*line) == other + '\n');
        }
    }
}

void TstWire::anEntryKeepsTheBytesThatCame()
{
    const QJsonObject vector = vectors("wire")["accepted"].toArray()[1].toObject();
    const auto line = std::get<wire::EntryLine>(*wire::read(lineOf(vector)));
    const QJsonObject entry = vectorList("chains")[0].toObject()["entries"].toArray()[0].toObject();
    QCOMPARE(line.entry.envelope, textOf(entry, "envelope"));
    QCOMPARE(line.entry.disclosures, textOf(entry, "disclosures"));
    QCOMPARE(toText(line.entry.hash), textOf(entry, "hash"));
    QCOMPARE(line.entry.id, line.envelope.id);
    QCOMPARE(line.serial, int64_t{2});
    QVERIFY(line.disclosures.open(line.envelope));
}

void TstWire::theHashIsOfTheBytesThatCame()
{
    const Entry entry = written({.act = "line"});
    std::string line = pushed(entry);
    line.replace(line.find("\"line\""), 6, "\"lime\"");
    const auto other = std::get<wire::EntryLine>(*wire::read(line));
    QVERIFY(other.entry.hash != entry.hash);
}

void TstWire::anEntryMayNestSixteenDeepInItself()
{
    QVERIFY(wire::read(pushed(written({.act = "line", .plain = nested(15)}))));
    Entry deeper = written({.act = "line", .plain = nested(15)});
    deeper.envelope.replace(deeper.envelope.find("{}}}"), 2, R"({"a":{}})");
    QVERIFY(!wire::read(pushed(deeper)));
}

void TstWire::anEntryTooLargeIsRefused()
{
    Entry entry = written({.author = "x", .act = "line"});
    entry.envelope.replace(entry.envelope.find("\"x\""), 3, '"' + std::string(65536, 'x') + '"');
    QVERIFY(!wire::read(pushed(entry)));
    Entry other = written({.act = "line"});
    other.disclosures = "[[\"AAAAAAAAAAAAAAAAAAAAAA\",\"a\",\"" + std::string(65536, 'x') + "\"]]";
    QVERIFY(!wire::read(pushed(other)));
}

// Which covers may stay closed is for the store to say: it knows what was erased.
void TstWire::anEntrysDisclosuresAreNotOpenedYet()
{
    Entry entry = written({.act = "line", .covered = {{"text", "rook"}}});
    entry.disclosures = "[]";
    const auto line = std::get<wire::EntryLine>(*wire::read(pushed(entry)));
    QVERIFY(!line.disclosures.open(line.envelope));
}

QTEST_GUILESS_MAIN(TstWire)
#include "tst_wire.moc"
