#include "exchange/registerrow.h"

#include "journal/jsonreader.h"
#include "registers/registerbook.h"

#include <QtTest>

using namespace piketboek;

namespace {

Json fields(const std::string &text)
{
    return *JsonReader(text).value();
}

std::vector<Draft> actsOf(const std::string &text, const std::string &kept = "")
{
    return RegisterRow::read(fields(text), *RegisterBook::shipped().find("incident"))
        ->acts("record", "origin", kept, {});
}

std::string wordsOf(const std::string &text)
{
    const Result<RegisterRow> row =
        RegisterRow::read(fields(text), *RegisterBook::shipped().find("incident"));
    return row ? std::string() : row.error().words;
}

} // namespace

class TstRegisterRow : public QObject
{
    Q_OBJECT

private slots:
    void aRowOpensAConfirmedIncident();
    void whatIdentifiesPeopleIsCovered();
    void anUnconfirmedTapIsNotConfirmed();
    void anExerciseIsOneFromTheStartOrFromItsSet();
    void aDemonstrationOfTheProgramIsOne();
    void whatAnActOfItsOwnCoversIsCovered();
    void aMistakeIsWithdrawnWithItsReason();
    void aDuplicateIsMergedIntoTheOneThatIsKept();
    void anOutcomeIsACallout();
    void dutchWordsForCategoriesAreUnderstood();
    void nothingIsInventedForAYear();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aRowThatIsLongerThanAnEntryIsRefused();
    void aHectometreIsSaidAsTheTabletSaysIt();
};

void TstRegisterRow::aRowOpensAConfirmedIncident()
{
    const std::vector<Draft> drafts =
        actsOf(R"({"category":"fire","happened":"2020-02-03","highlight":"brand"})");
    QCOMPARE(drafts.size(), 1u);
    QCOMPARE(drafts[0].act, std::string("open"));
    QCOMPARE(drafts[0].registerName, std::string("incident"));
    QCOMPARE(drafts[0].municipality, std::string("GM0505"));
    QCOMPARE(drafts[0].exercise, std::string("no"));
    QCOMPARE(drafts[0].happened->at, std::string("2020-02-03"));
    QCOMPARE(drafts[0].plain.canonical(),
             std::string(R"({"category":"fire","confirmed":true,"highlight":"brand","origin":"origin"})"));
}

void TstRegisterRow::whatIdentifiesPeopleIsCovered()
{
    const Draft draft = actsOf(
        R"({"category":"fire","happened":"2020","place":"Wijnstraat 1","text":"woning","position":"51.8,4.7"})")
        [0];
    QCOMPARE(draft.covered.size(), 3u);
    QVERIFY(!draft.plain.canonical().contains("Wijnstraat"));
    QCOMPARE(draft.covered[1].second.integer("lat7"), 518000000);
}

void TstRegisterRow::anUnconfirmedTapIsNotConfirmed()
{
    QVERIFY(
        !actsOf(R"({"category":"fire","happened":"2020","unconfirmed":true})")[0].plain.find("confirmed"));
}

void TstRegisterRow::anExerciseIsOneFromTheStartOrFromItsSet()
{
    QCOMPARE(actsOf(R"({"category":"fire","happened":"2020","exercise":true})")[0].exercise,
             std::string("exercise"));
    const std::vector<Draft> drafts =
        actsOf(R"({"category":"fire","happened":"2020","exercise_afterwards":"ja"})");
    QCOMPARE(drafts.size(), 2u);
    QCOMPARE(drafts[0].exercise, std::string("no"));
    QCOMPARE(drafts[1].act, std::string("set"));
    QCOMPARE(drafts[1].plain.text("exercise"), std::string("exercise"));
}

void TstRegisterRow::aDemonstrationOfTheProgramIsOne()
{
    QCOMPARE(actsOf(R"({"category":"fire","happened":"2020","exercise":"demo"})")[0].exercise,
             std::string("demo"));
}

void TstRegisterRow::whatAnActOfItsOwnCoversIsCovered()
{
    const Draft draft = actsOf(
        R"({"category":"fire","happened":"2020","grip":2,"grip_reason":"rook","by":"burgemeester"})")[1];
    QCOMPARE(draft.act, std::string("grip"));
    QCOMPARE(draft.plain.canonical(), std::string(R"({"by":"burgemeester","grip":2})"));
    QCOMPARE(draft.covered.size(), 1u);
    QCOMPARE(draft.covered[0].first, std::string("grip_reason"));
}

void TstRegisterRow::aMistakeIsWithdrawnWithItsReason()
{
    const std::vector<Draft> drafts =
        actsOf(R"({"category":"fire","happened":"2020","mistake":"verkeerde tegel"})");
    QCOMPARE(drafts[1].act, std::string("withdraw"));
    QCOMPARE(drafts[1].about[0].record, std::string("record"));
    QCOMPARE(*drafts[1].covered[0].second.asText(), std::string("verkeerde tegel"));
    QVERIFY(actsOf(R"({"category":"fire","happened":"2020","mistake":""})")[1].covered.empty());
}

void TstRegisterRow::aDuplicateIsMergedIntoTheOneThatIsKept()
{
    const std::vector<Draft> drafts =
        actsOf(R"({"category":"fire","happened":"2020","duplicate_of":"a"})", "kept");
    QCOMPARE(drafts[1].act, std::string("merge"));
    QCOMPARE(drafts[1].record, std::string("kept"));
    QCOMPARE(drafts[1].about[0].record, std::string("record"));
}

void TstRegisterRow::anOutcomeIsACallout()
{
    const std::vector<Draft> drafts = actsOf(R"({"category":"fire","happened":"2020","outcome":"false"})");
    QCOMPARE(drafts[1].act, std::string("callout"));
    QCOMPARE(drafts[1].plain.text("outcome"), std::string("false"));
}

void TstRegisterRow::dutchWordsForCategoriesAreUnderstood()
{
    QCOMPARE(
        actsOf(R"({"category":"extreme weersomstandigheden","happened":"2020"})")[0].plain.text("category"),
        std::string("extreme_weather"));
    QCOMPARE(actsOf(R"({"category":"overig","happened":"2020"})")[0].plain.text("category"),
             std::string("other"));
}

void TstRegisterRow::nothingIsInventedForAYear()
{
    QCOMPARE(actsOf(R"({"category":"fire","happened":2020})")[0].happened->at, std::string("2020"));
}

void TstRegisterRow::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) { QTest::newRow(text) << words; };
    row(R"({"happened":"2020"})", "\"category\" is missing: write one of fire, extreme_weather");
    row(R"({"category":"flood","happened":"2020"})", "\"flood\" is no category");
    row(R"({"category":"fire"})", "\"happened\" is missing: write at least the year");
    row(R"({"category":"fire","happened":"gisteren"})", "is not a time");
    row(R"({"category":"fire","happened":"2020-10-25 02:30"})", "zomertijd");
    row(R"({"category":"fire","happened":"2020-03-29 02:30"})", "does not exist");
    row(R"({"category":"fire","happened":"2020","municipality":"Dordrecht"})", "such as GM0505");
    row(R"({"category":"fire","happened":"2020","place":["a"]})", "\"place\" must be a text");
    row(R"({"category":"fire","happened":"2020","exercise":"misschien"})",
        "\"exercise\" must be true or false");
    row(R"({"category":"fire","happened":"2020","outcome":"late"})",
        "\"late\" is no outcome: write one of answered, false, withdrawn");
    row(R"({"category":"fire","happened":"2020","grip":6})", "\"grip\" must be a whole number from 0 to 5");
    row(R"({"category":"fire","happened":"2020","wat":1})",
        "no field \"wat\"; the fields are: category, happened");
    row(R"({"category":"fire","happened":"2020","position":"4.7,51.8"})", "the wrong way round");
}

void TstRegisterRow::whatIsWrongIsNamed()
{
    QFETCH(QString, words);
    const QString said = QString::fromStdString(wordsOf(QTest::currentDataTag()));
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TstRegisterRow::aRowThatIsLongerThanAnEntryIsRefused()
{
    const std::string text(70'000, 'a');
    QVERIFY(wordsOf(R"({"category":"fire","happened":"2020","text":")" + text + "\"}")
                .contains("longer than an entry"));
}

void TstRegisterRow::aHectometreIsSaidAsTheTabletSaysIt()
{
    const std::vector<Draft> drafts =
        actsOf(R"({"category":"fire","happened":"2020-02-03","place":"oprit a16 re 41.2 bij de brug"})");
    const Draft &open = drafts.front();
    const auto place = std::ranges::find(open.covered, "place", [](const auto &one) { return one.first; });
    QVERIFY(place != open.covered.end());
    QCOMPARE(place->second, Json("oprit A16 rechts, hectometer 41,2 bij de brug"));
}

QTEST_GUILESS_MAIN(TstRegisterRow)
#include "tst_registerrow.moc"
