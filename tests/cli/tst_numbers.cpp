#include "cli/program.h"
#include "cli/servedhere.h"

using namespace piketboek;

namespace {

/// A tablet that is delivered after each act.
struct Desk
{
    QString write(const QStringList &fields)
    {
        const Ran ran = place.ctl(QStringList{"write", "incident", "--category"} + fields);
        if (ran.code != 0)
            qFatal("%s", qPrintable(ran.err));
        place.ctl(central.sync());
        place.ctl(central.sync());
        return ran.out.trimmed();
    }
    QStringList numbers(const QStringList &more = {})
    {
        return place.ctl(QStringList{"numbers"} + more).out.split('\n', Qt::SkipEmptyParts);
    }

    const Place place;
    const Served central{place};
};

} // namespace

class TstNumbers : public QObject
{
    Q_OBJECT

private slots:
    void anIncidentIsFoundByItsNumberAndByTheOneItHadBefore();
    void theListTellsWhatBecameOfEachNumber();
    void twoRecordsWithOneNumberAreRefusedBeforeTheyExist();
    void aMergeSaysItsChoicesFirstAndCanBeShownOnly();
};

void TstNumbers::anIncidentIsFoundByItsNumberAndByTheOneItHadBefore()
{
    Desk desk;
    const QString record = desk.write({"fire", "--happened", "2020-02-03 19:42"});
    QVERIFY(desk.place.ctl({"show", record}).out.contains("2020-INC-0001"));
    for (const char *number : {"2020-INC-0001", "2020-inc-0001", "T1-0001"}) {
        const Ran shown = desk.place.ctl({"show", number});
        QVERIFY2(shown.code == 0 && shown.out.startsWith(record), number);
    }
    QCOMPARE(desk.place.ctl({"set", "--record", "2020-INC-0001", "subcategory=storm"}).code, 0);
    QVERIFY(desk.place.ctl({"show", record}).out.contains("storm"));
    QVERIFY(desk.place.ctl({"show", "2020-INC-0002"}).isOneSentence());
    const QString found = desk.place.ctl({"timeline", "--search", "T1-0001"}).out;
    QVERIFY2(found.contains("2020-INC-0001"), qPrintable(found));
}

void TstNumbers::theListTellsWhatBecameOfEachNumber()
{
    Desk desk;
    desk.write({"fire", "--happened", "2020-02-03 19:42"});
    const QString wrong = desk.write({"other", "--happened", "2020-03-01 10:00"});
    const QString twice = desk.write({"fire", "--happened", "2020-02-03 19:45"});
    desk.write({"other", "--happened", "2021-01-01 10:00"});
    QCOMPARE(desk.place.ctl({"merge", "--record", "2020-INC-0001", "--to", twice}).code, 0);
    QStringList numbers = desk.numbers({"--year", "2020"});
    QCOMPARE(numbers.size(), 3);
    QVERIFY2(numbers[0].startsWith("2020-INC-0001  2020-02-03T19:42+01:00 brand"), qPrintable(numbers[0]));
    QVERIFY2(numbers[2].contains("samengevoegd met 2020-INC-0001"), qPrintable(numbers[2]));
    QCOMPARE(desk.numbers().size(), 4);
    QCOMPARE(desk.place.ctl({"unmerge", "--record", twice}).code, 0);
    QVERIFY(!desk.numbers()[2].contains("samengevoegd"));
    QVERIFY(desk.numbers()[1].contains(wrong.isEmpty() ? "" : "overig"));
}

void TstNumbers::twoRecordsWithOneNumberAreRefusedBeforeTheyExist()
{
    const Place place;
    const QStringList ordinance = {"write",
                                   "record",
                                   "--register",
                                   "ordinance",
                                   "kind=noodbevel",
                                   "authority=burgemeester",
                                   "title=Markt",
                                   "happened=2020-05-01",
                                   "reference=2020-17"};
    QCOMPARE(place.ctl(ordinance).code, 0);
    const Ran again = place.ctl(ordinance);
    QCOMPARE(again.code, 2);
    QVERIFY2(again.isOneSentence() && again.err.contains("two records with one number"),
             qPrintable(again.err));
    const Ran imported = place.ctl(
        {"import", "--register", "ordinance",
         place.file(
             "two.json",
             R"([{"kind":"noodbevel","authority":"burgemeester","title":"A","happened":"2020-06-01","reference":"x"},
                        {"kind":"noodbevel","authority":"burgemeester","title":"B","happened":"2020-06-02","reference":"x"}])")});
    QCOMPARE(imported.code, 1);
    QCOMPARE(place.ctl({"list", "ordinance"}).out.count('\n'), 2);
    QVERIFY(place.ctl({"show", "2020-17"}).out.contains("Markt"));
}

void TstNumbers::aMergeSaysItsChoicesFirstAndCanBeShownOnly()
{
    const Place place;
    const auto write = [&](const char *category, const char *time, const char *grip) {
        return place
            .ctl({"write", "incident", "--category", category, "--happened", time, "--grip", grip, "--by",
                  "leider CoPI"})
            .out.trimmed();
    };
    const QString first = write("fire", "2020-02-03 19:42", "1");
    const QString second = write("other", "2020-02-03 19:40", "2");
    const QStringList merge = {"merge", "--record", first, "--to", second};
    const auto incidents = [&] {
        return place.ctl({"report", "year", "2020", "--format", "json"}).out.contains("\"total\":1");
    };
    const Ran shown = place.ctl(merge + QStringList{"--only-show"});
    QVERIFY2(shown.out.contains("alarm: 3 February 2020 19:40  (not 3 February 2020 19:42"),
             qPrintable(shown.out));
    QVERIFY(shown.out.contains("highest GRIP: GRIP 2  (not GRIP 1"));
    QVERIFY(shown.out.contains("category: fire  (not other"));
    QVERIFY(!incidents());
    QCOMPARE(place.ctl(merge).out, shown.out);
    QVERIFY(incidents());
    QCOMPARE(place.ctl({"unmerge", "--record", first}).code, 0);
    QVERIFY(!incidents());
}

QTEST_GUILESS_MAIN(TstNumbers)
#include "tst_numbers.moc"
