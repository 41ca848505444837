#include "registers/callout.h"

#include <QtTest>

using namespace piketboek;

namespace {

Callout called(const char *officer, const char *time, const char *outcome = "answered")
{
    Callout callout{.officer = officer, .outcome = outcome};
    if (*time)
        callout.at = HappenedText{time, "Europe/Amsterdam", "pager"};
    return callout;
}

} // namespace

class TstCallout : public QObject
{
    Q_OBJECT

private slots:
    void whatTwoRecordsTellOfTheSameOfficerIsOneCallout_data();
    void whatTwoRecordsTellOfTheSameOfficerIsOneCallout();
    void withinOneRecordEveryCalloutStands();
    void oneThatOneRecordCallsFalseAndTheOtherDoesNotIsNotFalse();
    void ofOneCalloutTheEarlierTimeAndWhatOnlyOneRecordTellsStay();
    void threeRecordsThatTellTheSameTellOneCallout();
};

void TstCallout::whatTwoRecordsTellOfTheSameOfficerIsOneCallout_data()
{
    QTest::addColumn<QString>("otherOfficer");
    QTest::addColumn<QString>("otherTime");
    QTest::addColumn<size_t>("callouts");
    QTest::newRow("the same minute") << "OvD-Bz 1" << "2020-02-03T14:30+01:00" << size_t{1};
    QTest::newRow("half an hour later") << "OvD-Bz 1" << "2020-02-03T15:00+01:00" << size_t{1};
    QTest::newRow("a minute more") << "OvD-Bz 1" << "2020-02-03T15:01+01:00" << size_t{2};
    QTest::newRow("half an hour before") << "OvD-Bz 1" << "2020-02-03T14:00+01:00" << size_t{1};
    QTest::newRow("another officer") << "OvD-Bz 2" << "2020-02-03T14:30+01:00" << size_t{2};
    QTest::newRow("nobody said who") << "" << "2020-02-03T14:30+01:00" << size_t{2};
    QTest::newRow("nobody said when") << "OvD-Bz 1" << "" << size_t{1};
    QTest::newRow("known to the day") << "OvD-Bz 1" << "2020-02-03" << size_t{1};
}

void TstCallout::whatTwoRecordsTellOfTheSameOfficerIsOneCallout()
{
    QFETCH(QString, otherOfficer);
    QFETCH(QString, otherTime);
    QFETCH(size_t, callouts);
    const std::vector<Callout> records[] = {{called("OvD-Bz 1", "2020-02-03T14:30+01:00")},
                                            {called(qPrintable(otherOfficer), qPrintable(otherTime))}};
    QCOMPARE(calloutsTogether(records).size(), callouts);
}

void TstCallout::withinOneRecordEveryCalloutStands()
{
    const Callout one = called("OvD-Bz 1", "2020-02-03T14:30+01:00");
    const std::vector<Callout> records[] = {{one, one}, {one}};
    QCOMPARE(calloutsTogether(records).size(), size_t{2});
}

void TstCallout::oneThatOneRecordCallsFalseAndTheOtherDoesNotIsNotFalse()
{
    const std::vector<Callout> falsely = {called("OvD-Bz 1", "2020-02-03T14:30+01:00", "false")};
    const std::vector<Callout> truly = {called("OvD-Bz 1", "2020-02-03T14:31+01:00")};
    const std::vector<Callout> one[] = {falsely, truly}, other[] = {truly, falsely};
    const std::vector<Callout> both[] = {falsely, falsely};
    QVERIFY(!calloutsTogether(one).front().isFalse());
    QVERIFY(!calloutsTogether(other).front().isFalse());
    QVERIFY(calloutsTogether(both).front().isFalse());
}

void TstCallout::ofOneCalloutTheEarlierTimeAndWhatOnlyOneRecordTellsStay()
{
    Callout late = called("OvD-Bz 1", "2020-02-03T14:40+01:00");
    late.answer = "on_scene";
    Callout early = called("OvD-Bz 1", "2020-02-03T14:30+01:00");
    early.calledBy = "pager";
    const std::vector<Callout> records[] = {{late}, {early}};
    const std::vector<Callout> together = calloutsTogether(records);
    QCOMPARE(together.size(), size_t{1});
    QCOMPARE(together[0].at->at, std::string("2020-02-03T14:30+01:00"));
    QCOMPARE(together[0].answer, std::string("on_scene"));
    QCOMPARE(together[0].calledBy, std::string("pager"));
}

void TstCallout::threeRecordsThatTellTheSameTellOneCallout()
{
    const std::vector<Callout> record = {called("OvD-Bz 1", "2020-02-03T14:30+01:00")};
    const std::vector<Callout> records[] = {record, record, record};
    QCOMPARE(calloutsTogether(records).size(), size_t{1});
}

QTEST_APPLESS_MAIN(TstCallout)
#include "tst_callout.moc"
