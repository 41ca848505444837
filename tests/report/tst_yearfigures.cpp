#include "report/yearfigures.h"

#include "report/book.h"

#include <QtTest>

using namespace piketboek;

namespace {

YearFigures figures2020(Book &book)
{
    return must(YearFigures::of(book.reader(), 2020, "GM0505", book.clock.now()));
}

std::string row(const std::string &id, const std::string &more)
{
    return R"([{"id":")" + id + R"(","category":"fire",)" + more + "}]";
}

} // namespace

class TstYearFigures : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedYearIsSixteen();
    void noiseChangesNoFigure();
    void anAlarmAtHalfPastElevenUtcOnTheLastEveningCountsForTheNewYear();
    void aCalloutElsewhereIsCountedApart();
    void aCalloutThatWasWithdrawnIsCountedAndSaid();
    void gripCountsTheIncidentAndNotTheLevel();
    void aMergedPairIsOneAndKeepsItsHighlight();
    void aHighlightIsOneLineOfTheChapter();
    void anIncidentWithoutACategoryIsInTheTotalAndInNoPart();
    void everyFigureHasADefinition();
    void itIsCompleteOnlyWhenNothingWaits();
};

void TstYearFigures::thePublishedYearIsSixteen()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    const YearFigures figures = figures2020(book);
    QCOMPARE(figures.callouts.value, 16);
    QCOMPARE(figures.incidents.value, 16);
    QCOMPARE(figures.byCategory, (std::array<int64_t, 4>{3, 6, 2, 5}));
    QCOMPARE(figures.withdrawnOrFalse.value, 0);
    QCOMPARE(figures.elsewhere.value, 0);
    QCOMPARE(figures.gripIncidents.value, 0);
    QCOMPARE(figures.highlights.size(), 4u);
    QCOMPARE(figures.highlights.front().date, std::string("2020-02-03"));
    QCOMPARE(figures.highlights.back().text, std::string("broeibrand HVC"));
}

void TstYearFigures::noiseChangesNoFigure()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    const YearFigures before = figures2020(book);
    QCOMPARE(book.importExample("dordrecht-2020-noise.json").taken, 17);
    const YearFigures after = figures2020(book);
    QCOMPARE(after.callouts.value, before.callouts.value);
    QCOMPARE(after.byCategory, before.byCategory);
    QCOMPARE(after.incidents.value, before.incidents.value);
    QCOMPARE(after.elsewhere.value, before.elsewhere.value);
    QCOMPARE(after.highlights.size(), before.highlights.size());
}

void TstYearFigures::anAlarmAtHalfPastElevenUtcOnTheLastEveningCountsForTheNewYear()
{
    Book book;
    book.import(row("a", R"("happened":"2019-12-31T23:30Z")"));
    QCOMPARE(figures2020(book).callouts.value, 1);
    book.import(row("b", R"("happened":"2020-12-31T23:30Z")"));
    QCOMPARE(figures2020(book).callouts.value, 1);
}

void TstYearFigures::aCalloutElsewhereIsCountedApart()
{
    Book book;
    book.import(row("a", R"("happened":"2020","incident_municipality":"GM0642")"));
    const YearFigures figures = figures2020(book);
    QCOMPARE(figures.elsewhere.value, 1);
    QCOMPARE(figures.callouts.value, 0);
    QCOMPARE(figures.incidents.value, 0);
    QCOMPARE(figures.byCategory[0], 0);
}

void TstYearFigures::aCalloutThatWasWithdrawnIsCountedAndSaid()
{
    Book book;
    book.import(row("a", R"("happened":"2020","outcome":"withdrawn")"));
    book.import(row("b", R"("happened":"2020","outcome":"false")"));
    const YearFigures figures = figures2020(book);
    QCOMPARE(figures.callouts.value, 2);
    QCOMPARE(figures.withdrawnOrFalse.value, 2);
}

void TstYearFigures::gripCountsTheIncidentAndNotTheLevel()
{
    Book book;
    book.import(row("a", R"("happened":"2020","grip":3)"));
    QCOMPARE(figures2020(book).gripIncidents.value, 1);
}

void TstYearFigures::aMergedPairIsOneAndKeepsItsHighlight()
{
    Book book;
    book.import(row("a", R"("happened":"2020-02-03")"));
    book.import(row("b", R"("happened":"2020-02-03","duplicate_of":"a","highlight":"brand")"));
    const YearFigures figures = figures2020(book);
    QCOMPARE(figures.incidents.value, 1);
    QCOMPARE(figures.callouts.value, 1);
    QCOMPARE(figures.highlights.size(), 1u);
}

void TstYearFigures::aHighlightIsOneLineOfTheChapter()
{
    Book book;
    book.import(row("a", R"("happened":"2020-02-03","highlight":"brand\n- 5 februari: verzonnen")"));
    QCOMPARE(figures2020(book).highlights.at(0).text, std::string("brand - 5 februari: verzonnen"));
}

void TstYearFigures::anIncidentWithoutACategoryIsInTheTotalAndInNoPart()
{
    Book book;
    Draft draft = book.act("01783a4b-0000-7000-8000-000000000001", "open");
    draft.happened = HappenedText{"2020", "Europe/Amsterdam", "afterwards"};
    draft.municipality = "GM0505";
    draft.exercise = "no";
    draft.plain.set("confirmed", true);
    must(book.journal().write(draft));
    const YearFigures figures = figures2020(book);
    QCOMPARE(figures.callouts.value, 1);
    QCOMPARE(figures.uncategorised, 1);
    QCOMPARE(figures.byCategory, (std::array<int64_t, 4>{0, 0, 0, 0}));
}

void TstYearFigures::everyFigureHasADefinition()
{
    const YearFigures figures;
    for (const Figure *figure : {&figures.callouts, &figures.withdrawnOrFalse, &figures.incidents,
                                 &figures.elsewhere, &figures.gripIncidents}) {
        QVERIFY(figure->definition && figure->definition->version >= 1);
        QVERIFY(!figure->definition->words(Language::Dutch).empty());
        QVERIFY(!figure->definition->words(Language::English).empty());
    }
}

void TstYearFigures::itIsCompleteOnlyWhenNothingWaits()
{
    Book book;
    book.import(row("a", R"("happened":"2020")"));
    const AsOf asOf = figures2020(book).asOf;
    QCOMPARE(asOf.at, std::string("2021-01-14T09:12+01:00"));
    QCOMPARE(asOf.serial, 0);
    QCOMPARE(asOf.waiting, 1);
    QVERIFY(!asOf.complete);
}

QTEST_GUILESS_MAIN(TstYearFigures)
#include "tst_yearfigures.moc"
