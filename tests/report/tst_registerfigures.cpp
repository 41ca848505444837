#include "report/book.h"
#include "report/yearreport.h"

#include <QtTest>

using namespace piketboek;

namespace {

YearReport reportOf(Book &book, int year = 2020)
{
    return must(YearReport::make(book.reader(), year, "GM0505", book.clock.now(), false));
}

std::string gripRow(const std::string &id, int level, const std::string &more)
{
    return R"({"id":")" + id + R"(","register":"grip","happened":"2020-08-20 04:10","grip":)" +
           std::to_string(level) + "," + more + "}";
}

std::string notice(const std::string &id, const std::string &received, const std::string &more)
{
    return R"({"id":")" + id + R"(","register":"demonstration","happened":")" + received + "\"" + more + "}";
}

GripFigures gripOf(const std::string &rows, int year = 2020)
{
    Book book;
    book.import("[" + rows + "]");
    return reportOf(book, year).figures.grip;
}

DemonstrationFigures demonstrationsOf(const std::string &rows, int year = 2020)
{
    Book book;
    book.import("[" + rows + "]");
    return reportOf(book, year).demonstrations;
}

const std::string fire = R"({"id":"fire","category":"fire","happened":"2020-08-20 04:00"})";
const std::string here = R"("scope":"incident","source":"GM0505")";

} // namespace

class TstRegisterFigures : public QObject
{
    Q_OBJECT

private slots:
    // The rows of the duty desk's own table.
    void anIncidentThatReachedGripIsOneWhateverItsLevels()
    {
        QCOMPARE(gripOf(fire + "," + gripRow("a", 1, here + R"(,"incident":"fire")") + "," +
                        gripRow("b", 2, here + R"(,"incident":"fire")"))
                     .incidents,
                 1);
        QCOMPARE(gripOf(gripRow("a", 4, here + R"(,"effect":"GM0642; GM0590","by":"voorzitter")")).incidents,
                 1);
        QCOMPARE(gripOf(gripRow("a", 0, here)).incidents, 0);
    }

    void itIsNotCountedAgainForTheGripInTheIncidentItself()
    {
        const std::string withGrip =
            R"({"id":"fire","category":"fire","happened":"2020-08-20 04:00","grip":1})";
        QCOMPARE(gripOf(withGrip).incidents, 1);
        QCOMPARE(gripOf(withGrip + "," + gripRow("a", 2, here + R"(,"incident":"fire")")).incidents, 1);
        QCOMPARE(gripOf(withGrip + "," + gripRow("a", 2, here)).incidents, 2);
    }

    void sourceElsewhereWithEffectHereIsToldApart()
    {
        const GripFigures figures =
            gripOf(gripRow("a", 3, R"("scope":"incident","source":"GM0642","effect":"GM0505")"));
        QCOMPARE(figures.incidents, 0);
        QCOMPARE(figures.effect, 1);
        QVERIFY(figures.region.empty());
    }

    void theRegionIsPrintedBesideAndNeverAdded()
    {
        const std::string region =
            R"({"id":"r","register":"grip","happened":"2020-03-12","grip":4,"scope":"region","region":"ZHZ")";
        const GripFigures open = gripOf(region + "}");
        QCOMPARE(open.incidents, 0);
        QCOMPARE(open.region.size(), size_t{1});
        QCOMPARE(open.region[0].level, 4);
        QCOMPARE(open.region[0].since, std::string("2020-03-12"));
        QCOMPARE(open.region[0].until, std::string());
        QCOMPARE(gripOf(region + "}", 2021).region.size(), size_t{1});
        QCOMPARE(gripOf(region + "}", 2019).region.size(), size_t{0});
        QCOMPARE(gripOf(region + R"(,"ended":"2020-06-01"})", 2021).region.size(), size_t{0});
        QCOMPARE(gripOf(region + R"(,"ended":"2020-06-01"})").region[0].until, std::string("2020-06-01"));
    }

    void whatIsOpenAtTheEndOfTheYearCountsForItsFirstYear()
    {
        QCOMPARE(gripOf(gripRow("a", 1, here)).incidents, 1);
        QCOMPARE(gripOf(gripRow("a", 1, here), 2021).incidents, 0);
    }

    void noticesCountByTheDayTheyCameInForADayInTheYear()
    {
        const DemonstrationFigures figures = demonstrationsOf(
            notice("a", "2020-05-01", R"(,"starts":"2020-05-09","quiet":"2020-05-09")") + "," +
            notice("b", "2020-05-01", R"(,"starts":"2020-05-09","withdrawn":"2020-05-04")") + "," +
            notice("c", "2019-12-20", R"(,"starts":"2020-01-11","quiet":"2020-01-11")") + "," +
            notice("d", "2020-12-15", R"(,"starts":"2021-01-09","quiet":"2021-01-09")") + "," +
            notice("e", "2020-06-05", R"(,"not_held":"2020-06-08")") + "," + notice("f", "2020", ""));
        QCOMPARE(figures.received, 5);
        QCOMPARE(figures.forOtherYear, 1);
        QCOMPARE(figures.withdrawn, 1);
        QCOMPARE(figures.notices, 3);
        QCOMPARE(figures.held, 2);
        QCOMPARE(figures.outcomeUnknown, 1);
    }

    void aSeriesIsOneNoticeAndEachDayHeldIsADemonstration()
    {
        const DemonstrationFigures figures =
            demonstrationsOf(notice("a", "2020-05-01", R"(,"starts":"2020-05-09","held_days":4)"));
        QCOMPARE(figures.notices, 1);
        QCOMPARE(figures.held, 4);
    }

    void whatCameWithoutANoticeIsCountedApart()
    {
        const DemonstrationFigures figures = demonstrationsOf(
            notice("a", "2020-06-01 19:10", R"(,"spontaneous":true,"with_directions":"2020-06-01 19:40")"));
        QCOMPARE(figures.received, 0);
        QCOMPARE(figures.notices, 0);
        QCOMPARE(figures.held, 0);
        QCOMPARE(figures.spontaneous, 1);
    }

    void themesAreTypedByTheWriterAndNamedOnce()
    {
        const DemonstrationFigures figures =
            demonstrationsOf(notice("a", "2020-06-01", R"(,"highlight":"Black Lives Matter")") + "," +
                             notice("b", "2020-06-08", R"(,"highlight":"Black Lives Matter")"));
        QCOMPARE(figures.highlights, std::vector<std::string>{"Black Lives Matter"});
    }

    void onlyTheMayorsOrdinanceIsRatified()
    {
        Book book;
        book.import(R"([
          {"id":"a","register":"ordinance","happened":"2020-05-01","kind":"noodverordening","title":"A",
           "authority":"burgemeester","published":"2020-05-01","ratified":"2020-05-19"},
          {"id":"b","register":"ordinance","happened":"2020","kind":"noodverordening","title":"B",
           "authority":"voorzitter_vr"},
          {"id":"c","register":"ordinance","happened":"2020-06-01","kind":"noodbevel","title":"C",
           "authority":"burgemeester"},
          {"id":"d","register":"ordinance","happened":"2019-06-01","kind":"noodbevel","title":"D",
           "authority":"burgemeester"}])");
        const OrdinanceFigures figures = reportOf(book).ordinances;
        QCOMPARE(figures.total("noodverordening"), 2);
        QCOMPARE(figures.total("noodbevel"), 1);
        QCOMPARE(figures.ratified, 1);
        QCOMPARE(figures.ratificationNotApplicable, 1);
        QCOMPARE(figures.since, std::string("2020-05-01"));
        const std::string text = asText(reportOf(book), Language::Dutch);
        QVERIFY(text.contains("De burgemeester heeft in 2020 1 noodverordening uitgevaardigd; door de "
                              "gemeenteraad bekrachtigd: 1."));
        QVERIFY(text.contains("Sinds 1 mei 2020 is er 1 noodverordening uitgevaardigd door de voorzitter"));
        QVERIFY(text.contains("De burgemeester heeft in 2020 1 noodbevel uitgevaardigd."));
    }

    void eventsStandBeforeTheBanOrInThePeriodThatAllowedThem()
    {
        Book book;
        book.import(R"([
          {"id":"ban","register":"measure","happened":"2020-03-17","kind":"ban","subject":"events","title":"verbod"},
          {"id":"ease","register":"measure","happened":"2020-06-24","kind":"relaxation","subject":"events",
           "title":"versoepeling","in_force":"2020-07-01"},
          {"id":"ban2","register":"measure","happened":"2020-10-14","kind":"ban","subject":"events","title":"verbod"},
          {"register":"event","name":"Voor","starts":"2020-02-22","large":true,"held":"2020-02-22"},
          {"register":"event","name":"Klein","starts":"2020-07-22","held":"2020-07-22"},
          {"register":"event","name":"Eerste dag","starts":"2020-07-01","large":true,"held":"2020-07-01"},
          {"register":"event","name":"Onbekend","starts":"2020","large":true,"held":"2020"},
          {"register":"event","name":"Onder","starts":"2020","large":true,"held":"2020","under":"ease"},
          {"register":"event","name":"Afgelast","starts":"2020-08-01","large":true,"cancelled":"2020-07-20"},
          {"register":"event","name":"Na","starts":"2020-10-14","large":true,"held":"2020-10-14"}])");
        const EventFigures figures = reportOf(book).events;
        const auto names = [](const std::vector<EventFigures::Named> &events) {
            std::vector<std::string> all;
            for (const EventFigures::Named &event : events)
                all.push_back(event.name);
            return all;
        };
        using Names = std::vector<std::string>;
        QCOMPARE(names(figures.beforeBan), Names{"Voor"});
        QCOMPARE(names(figures.largeHeld), (Names{"Onder", "Eerste dag"}));
        QCOMPARE(names(figures.undated), Names{"Onbekend"});
        QCOMPARE(figures.small, 1);
        QCOMPARE(figures.from, std::string("2020-07-01"));
        QCOMPARE(figures.to, std::string("2020-10-14"));
        QCOMPARE(figures.measures.size(), size_t{4});
    }

    void zeroIsSaidOnlyOfAYearThatWasKept()
    {
        Book book;
        book.import(R"([{"category":"fire","happened":"2019"}])");
        const std::string unused = asText(reportOf(book), Language::Dutch);
        QVERIFY(unused.contains("Kennisgevingen: niet geregistreerd."));
        QVERIFY(asJson(reportOf(book)).contains(R"("notices":null)"));
        book.import("[" + notice("a", "2020-05-01", "") + "]");
        QVERIFY(asText(reportOf(book, 2019), Language::Dutch).contains("Kennisgevingen: geen gegevens."));
        QVERIFY(asText(reportOf(book, 2021), Language::Dutch).contains("geen kennisgevingen ontvangen"));
        QVERIFY(asJson(reportOf(book, 2019)).contains(R"("kept":"before_the_book")"));
    }
};

QTEST_GUILESS_MAIN(TstRegisterFigures)
#include "tst_registerfigures.moc"
