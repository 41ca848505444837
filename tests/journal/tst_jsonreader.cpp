#include "journal/jsonreader.h"

#include <QtTest>

using namespace piketboek;

namespace {

std::optional<std::string> canonicalOf(std::string_view text)
{
    JsonReader reader(text);
    const std::optional<Json> value = reader.value();
    return value && reader.atEnd() ? std::optional(value->canonical()) : std::nullopt;
}

} // namespace

class TstJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void whatOtherProgramsWriteIsRead_data();
    void whatOtherProgramsWriteIsRead();
    void whatIsNotJsonIsRefused_data();
    void whatIsNotJsonIsRefused();
    void aRefusalNamesTheLineAndTheReason();
    void nestingEndsAtSixteen();
    void aMillionBracketsAreRefusedAtOnce();
    void theLineOfEachValueIsKeptByItsPointer();
};

void TstJsonReader::whatOtherProgramsWriteIsRead_data()
{
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(canonical);
    };
    row(" { \"b\" : 1 ,\t\"a\":[ true , false,null ] }\n", R"({"a":[true,false,null],"b":1})");
    row(R"("\u00e9\u20AC\ud83d\ude92\/\b\f\n\r\t\\\"")", "\"é€🚒/\\b\\f\\n\\r\\t\\\\\\\"\"");
    row("-12", "-12");
    row("51.8133", "\"51.8133\"");
    row("-1.5e+3", "\"-1.5e+3\"");
    row("1E9", "\"1E9\"");
    row("9007199254740993", "\"9007199254740993\"");
    row("0", "0");
    row("{}", "{}");
    row("[]", "[]");
}

void TstJsonReader::whatOtherProgramsWriteIsRead()
{
    QFETCH(QString, canonical);
    const std::optional<std::string> read = canonicalOf(QTest::currentDataTag());
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(*read), canonical);
}

void TstJsonReader::whatIsNotJsonIsRefused_data()
{
    QTest::addColumn<int>("none");
    for (const char *text : {"",
                             " ",
                             "{",
                             "[1",
                             "[1,]",
                             "[1 2]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{a:1}",
                             "{1:1}",
                             "01",
                             "-",
                             "1.",
                             ".5",
                             "1e",
                             "+1",
                             "0x1",
                             "NaN",
                             "tru",
                             "nul",
                             "\"a",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"\\u12g4\"",
                             "\"\\ud800\"",
                             "\"\\ud800\\u0041\"",
                             "\"\\udc00\"",
                             "\"a\nb\"",
                             "\"a\tb\"",
                             "'a'",
                             "{\"a\":1,\"a\":2}",
                             "1 1",
                             "[1]]",
                             "// one\n1",
                             "\"\\"})
        QTest::newRow(text) << 0;
}

void TstJsonReader::whatIsNotJsonIsRefused()
{
    QVERIFY(!canonicalOf(QTest::currentDataTag()));
}

void TstJsonReader::aRefusalNamesTheLineAndTheReason()
{
    JsonReader reader("[\n {\"a\": 1},\n {\"a\": tru}\n]");
    QVERIFY(!reader.value());
    QCOMPARE(reader.failure().remedy, Remedy::AskAgain);
    QCOMPARE(reader.failure().words, std::string("this file is not sound JSON at line 3: an unknown word"));
    JsonReader cut("[{\"a\": \"b");
    QVERIFY(!cut.value());
    QVERIFY(cut.failure().words.contains("it ends too early"));
}

void TstJsonReader::nestingEndsAtSixteen()
{
    QVERIFY(canonicalOf(std::string(16, '[') + std::string(16, ']')));
    QVERIFY(!canonicalOf(std::string(17, '[') + std::string(17, ']')));
}

void TstJsonReader::aMillionBracketsAreRefusedAtOnce()
{
    const std::string deep(1'000'000, '[');
    JsonReader reader(deep);
    QVERIFY(!reader.value());
    QVERIFY(reader.failure().words.contains("nested deeper than 16"));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    QVERIFY(!canonicalOf(objects));
}

void TstJsonReader::theLineOfEachValueIsKeptByItsPointer()
{
    JsonReader reader("{\"a\": [1,\n {\"b/c\":\n\n true, \"~\": 2}],\n\"d\": {}}");
    std::map<std::string, int64_t> lines;
    reader.noteLines(lines);
    QVERIFY(reader.value());
    const std::map<std::string, int64_t> wanted = {{"", 1},          {"/a", 1},      {"/a/0", 1}, {"/a/1", 2},
                                                   {"/a/1/b~1c", 4}, {"/a/1/~0", 4}, {"/d", 5}};
    QVERIFY(lines == wanted);
}

QTEST_GUILESS_MAIN(TstJsonReader)
#include "tst_jsonreader.moc"
