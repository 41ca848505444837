#include "report/explanation.h"

#include "report/book.h"

#include <QtTest>

using namespace piketboek;

class TstExplanation : public QObject
{
    Q_OBJECT

private slots:
    void eachRecordIsNamedWithItsReason();
    void aMergedOneNamesTheOneThatStandsForIt();
    void aDemonstrationSaysHowManyDaysItWasHeldInTheYear();
    void theYearAloneLeavesOutOtherYears();
    void anUnconfirmedOneIsADefectUntilSomebodyConfirms();
    void theWordsOfADefectBeginWithItsNumber();

private:
    static std::map<std::string, Explained> byOrigin(Book &book);
};

std::map<std::string, Explained> TstExplanation::byOrigin(Book &book)
{
    std::map<std::string, Explained> found;
    for (const Explained &one : must(explainAll(book.reader(), 2020, "GM0505")))
        found[one.origin] = one;
    return found;
}

void TstExplanation::eachRecordIsNamedWithItsReason()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    book.importExample("dordrecht-2020-noise.json");
    std::map<std::string, Explained> found = byOrigin(book);
    QCOMPARE(found.size(), 170u);
    for (int i = 1; i <= 16; ++i)
        QCOMPARE(found[(i < 10 ? "dordrecht-2020-0" : "dordrecht-2020-") + std::to_string(i)].standing,
                 Standing::Counted);
    const Standing expected[] = {Standing::Exercise,    Standing::Exercise,    Standing::Merged,
                                 Standing::Mistaken,    Standing::Mistaken,    Standing::Unconfirmed,
                                 Standing::Unconfirmed, Standing::Unconfirmed, Standing::OtherMunicipality,
                                 Standing::OtherYear,   Standing::OtherYear};
    for (int i = 1; i <= 11; ++i)
        QCOMPARE(found[(i < 10 ? "ruis-2020-0" : "ruis-2020-") + std::to_string(i)].standing,
                 expected[i - 1]);
    QCOMPARE(found["dordrecht-2020-wom-01"].standing, Standing::Counted);
    QCOMPARE(found["ruis-2020-13"].standing, Standing::Withdrawn);
    QCOMPARE(found["ruis-2020-14"].standing, Standing::OtherYear);
    QCOMPARE(found["ruis-2020-15"].standing, Standing::ForOtherYear);
    QCOMPARE(found["ruis-2020-17"].standing, Standing::OtherMunicipality);
    QCOMPARE(found["dordrecht-2020-huiszoekingen"].standing, Standing::Counted);
}

void TstExplanation::aMergedOneNamesTheOneThatStandsForIt()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    book.importExample("dordrecht-2020-noise.json");
    const Explained merged = byOrigin(book)["ruis-2020-03"];
    QCOMPARE(merged.into, book.recordOf("dordrecht-2020-01"));
    QCOMPARE(wordsOf(merged, Language::Dutch), "samengevoegd met " + merged.into);
}

void TstExplanation::aDemonstrationSaysHowManyDaysItWasHeldInTheYear()
{
    Book book;
    book.import(R"([
      {"id":"last","register":"demonstration","happened":"2019-12-20","starts":"2020-01-11","quiet":"2020-01-11"},
      {"id":"series","register":"demonstration","happened":"2020-05-01","starts":"2020-05-09","held_days":3},
      {"id":"next","register":"demonstration","happened":"2020-12-15","starts":"2021-01-09","quiet":"2021-01-09"},
      {"id":"none","register":"demonstration","happened":"2020-06-01 19:10","spontaneous":true,"quiet":"2020-06-01"},
      {"id":"drill","register":"demonstration","happened":"2020-06-02","quiet":"2020-06-02","exercise":true},
      {"id":"there","register":"demonstration","happened":"2020-06-02","quiet":"2020-06-02","municipality":"GM0642"}])");
    std::map<std::string, Explained> found = byOrigin(book);
    const auto said = [&](const char *id) {
        return QString::fromStdString(wordsOf(found[id], Language::Dutch) + " | " +
                                      wordsOf(found[id], Language::English));
    };
    QCOMPARE(said("last"), QStringLiteral("ander jaar; gehouden: 1 dag | another year; held: 1 day"));
    QCOMPARE(said("series"), QStringLiteral("telt mee; gehouden: 3 dagen | counted; held: 3 days"));
    QCOMPARE(said("next"), QStringLiteral("voor een dag in een ander jaar | for a day in another year"));
    QCOMPARE(said("none"), QStringLiteral("telt mee; zonder kennisgeving gehouden: 1 dag | counted; held "
                                          "without a notice: 1 day"));
    QCOMPARE(said("drill"), QStringLiteral("oefening | an exercise"));
    QCOMPARE(said("there"), QStringLiteral("andere gemeente | another municipality"));
}

void TstExplanation::theYearAloneLeavesOutOtherYears()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    book.importExample("dordrecht-2020-noise.json");
    QCOMPARE(must(explainYear(book.reader(), 2020, "GM0505")).size(), 165u);
}

void TstExplanation::anUnconfirmedOneIsADefectUntilSomebodyConfirms()
{
    Book book;
    book.import(R"([{"id":"a","category":"fire","happened":"2020","unconfirmed":true}])");
    const auto defects = [&] {
        return defectsOf(must(explainYear(book.reader(), 2020, "GM0505")), 2020, "GM0505");
    };
    QCOMPARE(defects().unconfirmed, 1);
    Draft confirm = book.act(book.recordOf("a"), "set");
    confirm.plain.set("confirmed", true);
    must(book.journal().write(confirm));
    QVERIFY(defects().none());
}

void TstExplanation::theWordsOfADefectBeginWithItsNumber()
{
    const Defects defects{.withoutCategory = 2, .remarks = 1};
    const std::vector<std::string> words = wordsOf(defects, Language::Dutch);
    QCOMPARE(words.size(), 2u);
    QVERIFY(words[0].starts_with("2x zonder categorie"));
    QVERIFY(words[1].starts_with("1x te beoordelen"));
}

QTEST_GUILESS_MAIN(TstExplanation)
#include "tst_explanation.moc"
