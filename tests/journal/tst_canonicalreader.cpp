#include "journal/canonicalreader.h"

#include "journal/randomjson.h"
#include "journal/vectors.h"

using namespace piketboek;

namespace {

// Refused, or it is the one text of what was read: never two texts for one value.
bool isRefusedOrExact(const std::string &bytes)
{
    const Result<Json> json = CanonicalReader::read(bytes);
    return !json || json->canonical() == bytes;
}

} // namespace

class TstCanonicalReader : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCanonicalIsReadAndWrittenTheSame_data()
    {
        addRows(vectors("canonical")["accepted"].toArray());
    }
    void whatIsCanonicalIsReadAndWrittenTheSame();
    void everythingElseIsRefused_data() { addRows(vectors("canonical")["refused"].toArray()); }
    void everythingElseIsRefused();
    void everyRandomValueIsReadBackFromItsText();
    void oneOtherByteIsRefusedOrAnotherValue();
    void oneByteMoreOrLessIsRefusedOrAnotherValue();
    void aRefusalSaysWhereAndWhy();
    void theCursorStandsBehindWhatWasRead();
};

void TstCanonicalReader::whatIsCanonicalIsReadAndWrittenTheSame()
{
    QFETCH(QJsonObject, vector);
    const Result<Json> json = CanonicalReader::read(bytesOf(vector));
    QVERIFY2(json, json ? "" : json.error().words.c_str());
    QCOMPARE(json->canonical(), bytesOf(vector));
}

void TstCanonicalReader::everythingElseIsRefused()
{
    QFETCH(QJsonObject, vector);
    const Result<Json> json = CanonicalReader::read(bytesOf(vector));
    QVERIFY(!json);
    QCOMPARE(json.error().remedy, Remedy::ShowOfficer);
}

void TstCanonicalReader::everyRandomValueIsReadBackFromItsText()
{
    Random random = piketboek::random();
    for (int i = 0; i < 5000; ++i) {
        const Json value = randomJson(random, 4);
        const Result<Json> read = CanonicalReader::read(value.canonical());
        QVERIFY2(read, value.canonical().c_str());
        QVERIFY(*read == value);
    }
}

void TstCanonicalReader::oneOtherByteIsRefusedOrAnotherValue()
{
    Random random = piketboek::random();
    for (int i = 0; i < 20000; ++i) {
        std::string bytes = randomJson(random, 3).canonical();
        const size_t at = pick(random, bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + pick(random, 255)));
        QVERIFY2(isRefusedOrExact(bytes), bytes.c_str());
    }
}

void TstCanonicalReader::oneByteMoreOrLessIsRefusedOrAnotherValue()
{
    static constexpr std::string_view likely = " \n\"\\,:[]{}0-.eu";
    Random random = piketboek::random();
    for (int i = 0; i < 20000; ++i) {
        std::string bytes = randomJson(random, 3).canonical();
        const size_t at = pick(random, bytes.size());
        if (pick(random, 2) == 0)
            bytes.erase(at, 1);
        else
            bytes.insert(at, 1, likely[pick(random, likely.size())]);
        QVERIFY2(isRefusedOrExact(bytes), bytes.c_str());
    }
}

void TstCanonicalReader::aRefusalSaysWhereAndWhy()
{
    QCOMPARE(CanonicalReader::read(R"({"b":1,"a":2})").error().words,
             std::string("not canonical JSON at byte 10: names out of order"));
    QCOMPARE(CanonicalReader::read(R"({"a":1,"a":2})").error().words,
             std::string("not canonical JSON at byte 10: a name that stands twice"));
    QCOMPARE(CanonicalReader::read("[1.0]").error().words,
             std::string("not canonical JSON at byte 1: a number that is not a plain integer"));
    QCOMPARE(CanonicalReader::read("99999999999999999999").error().words,
             std::string("not canonical JSON at byte 0: an integer beyond 2^53 - 1"));
}

void TstCanonicalReader::theCursorStandsBehindWhatWasRead()
{
    CanonicalReader reader("[1,2]x");
    QCOMPARE(reader.value()->canonical(), std::string("[1,2]"));
    QCOMPARE(reader.position(), size_t{5});
    QVERIFY(!reader.step("y"));
    QVERIFY(reader.step("x"));
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.value());
}

QTEST_GUILESS_MAIN(TstCanonicalReader)
#include "tst_canonicalreader.moc"
