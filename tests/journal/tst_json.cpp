#include "journal/json.h"

#include "journal/randomjson.h"

#include <QtTest>

using namespace piketboek;

namespace {

std::u16string utf16(const std::string &text)
{
    return QString::fromStdString(text).toStdU16String();
}

} // namespace

class TstJson : public QObject
{
    Q_OBJECT

private slots:
    void eachKindHasItsOneText();
    void membersStandInOrderHoweverTheyCame();
    void ofTwoMembersWithOneNameTheLaterStays();
    void namesSortAsUtf16SaysNotAsBytes();
    void whatIsNotThereIsAnsweredByTheOther();
    void settingAMemberMakesAnObject();
    void valuesAreEqualWhenTheirTextsAre();
};

void TstJson::eachKindHasItsOneText()
{
    QCOMPARE(Json().canonical(), std::string("null"));
    QCOMPARE(Json(true).canonical(), std::string("true"));
    QCOMPARE(Json(false).canonical(), std::string("false"));
    QCOMPARE(Json(0).canonical(), std::string("0"));
    QCOMPARE(Json(-largestInteger).canonical(), std::string("-9007199254740991"));
    QCOMPARE(Json("\"\\\b\t\n\f\r\x01\x1f\x7f/€").canonical(),
             std::string("\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001f\x7f/€\""));
    QCOMPARE(Json(Json::Array{1, "b", nullptr, Json(Json::Array{})}).canonical(),
             std::string("[1,\"b\",null,[]]"));
    QCOMPARE(Json::object({}).canonical(), std::string("{}"));
}

void TstJson::membersStandInOrderHoweverTheyCame()
{
    const Json json = Json::object({{"b", 1}, {"", 2}, {"aa", 3}, {"B", 4}, {"a", 5}});
    QCOMPARE(json.canonical(), std::string(R"({"":2,"B":4,"a":5,"aa":3,"b":1})"));
}

void TstJson::ofTwoMembersWithOneNameTheLaterStays()
{
    QCOMPARE(Json::object({{"a", 1}, {"b", 2}, {"a", 3}}).canonical(), std::string(R"({"a":3,"b":2})"));
}

void TstJson::namesSortAsUtf16SaysNotAsBytes()
{
    QVERIFY(sortsBefore("\U0001f692", "\ue000"));
    QVERIFY(sortsBefore("\ud7ff", "\U00010000"));
    Random random = piketboek::random();
    for (int i = 0; i < 20000; ++i) {
        const std::string a = randomText(random);
        const std::string b = randomText(random);
        QCOMPARE(sortsBefore(a, b), utf16(a) < utf16(b));
    }
}

void TstJson::whatIsNotThereIsAnsweredByTheOther()
{
    const Json json = Json::object({{"text", "a"}, {"number", 7}, {"flag", true}});
    QCOMPARE(json.text("text"), std::string("a"));
    QCOMPARE(json.text("number", "none"), std::string("none"));
    QCOMPARE(json.integer("number"), int64_t{7});
    QCOMPARE(json.integer("text", 5), int64_t{5});
    QVERIFY(json.flag("flag"));
    QVERIFY(json.flag("number", true));
    QVERIFY(!json.find("other"));
    QVERIFY(!Json("text").find("text"));
}

void TstJson::settingAMemberMakesAnObject()
{
    Json json(5);
    json.set("b", 1);
    json.set("a", 2);
    json.set("b", 3);
    QCOMPARE(json.canonical(), std::string(R"({"a":2,"b":3})"));
}

void TstJson::valuesAreEqualWhenTheirTextsAre()
{
    Random random = piketboek::random();
    for (int i = 0; i < 5000; ++i) {
        const Json a = randomJson(random, 1);
        const Json b = randomJson(random, 1);
        QCOMPARE(a == b, a.canonical() == b.canonical());
    }
}

QTEST_GUILESS_MAIN(TstJson)
#include "tst_json.moc"
