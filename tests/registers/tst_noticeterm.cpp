#include "registers/noticeterm.h"

#include "base/writtentime.h"
#include "support/must.h"

#include <QTest>

using namespace piketboek;
using Rule = NoticeTerm::Rule;

namespace {

int64_t at(const QString &local)
{
    return must(instantOf(readWritten(local.toStdString())->parts));
}

void addRow(const char *start, const char *latest, Rule rule)
{
    QTest::newRow(start) << start << latest << rule;
}

} // namespace

class TstNoticeTerm : public QObject
{
    Q_OBJECT

private slots:
    void theModelRuleGivesNoonOfTheWorkingDayBefore_data()
    {
        addColumns();
        addRow("2020-06-03 15:00", "2020-05-29 12:00", Rule::Holiday);
        addRow("2020-06-11 10:00", "2020-06-09 10:00", Rule::Hours);
        addRow("2020-06-14 11:00", "2020-06-12 11:00", Rule::Hours);
        addRow("2020-06-14 12:00", "2020-06-12 12:00", Rule::Hours);
        addRow("2020-06-14 14:00", "2020-06-11 12:00", Rule::FridayAfternoon);
        addRow("2020-06-16 09:00", "2020-06-12 12:00", Rule::Sunday);
        addRow("2020-10-26 02:30", "2020-10-23 12:00", Rule::Saturday);
        addRow("2020-04-12 10:00", "2020-04-09 12:00", Rule::Holiday);
        addRow("2020-12-28 15:00", "2020-12-24 12:00", Rule::Holiday);
        addRow("2020-03-30 03:30", "2020-03-27 12:00", Rule::Saturday);
    }
    void theModelRuleGivesNoonOfTheWorkingDayBefore()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, latest);
        QFETCH(const Rule, rule);
        QCOMPARE(NoticeTerm().before(at(start)), (NoticeTerm::Latest{at(latest), rule}));
    }

    void hoursOfWeekendsAndHolidaysMayCountForNothing_data()
    {
        addColumns();
        addRow("2020-06-11 10:00", "2020-06-09 10:00", Rule::Hours);
        addRow("2020-06-15 15:00", "2020-06-11 15:00", Rule::DaysNotCounted);
        addRow("2020-06-14 14:00", "2020-06-11 00:00", Rule::DaysNotCounted);
        addRow("2020-06-13 00:00", "2020-06-11 00:00", Rule::Hours);
        addRow("2020-06-03 15:00", "2020-05-29 15:00", Rule::DaysNotCounted);
        addRow("2020-10-26 02:30", "2020-10-22 02:30", Rule::DaysNotCounted);
    }
    void hoursOfWeekendsAndHolidaysMayCountForNothing()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, latest);
        QFETCH(const Rule, rule);
        const NoticeTerm term{.weekends = NoticeTerm::Weekends::NotCounted};
        QCOMPARE(term.before(at(start)), (NoticeTerm::Latest{at(latest), rule}));
    }

    void anotherTermIsASetting()
    {
        QCOMPARE(NoticeTerm{.hours = 24}.before(at("2020-06-11 10:00")).at, at("2020-06-10 10:00"));
        QCOMPARE(NoticeTerm{.hours = 96}.before(at("2020-06-12 10:00")).at, at("2020-06-08 10:00"));
    }

private:
    static void addColumns()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("latest");
        QTest::addColumn<Rule>("rule");
    }
};

QTEST_GUILESS_MAIN(TstNoticeTerm)
#include "tst_noticeterm.moc"
