#include "exchange/numberlist.h"

#include "support/acts.h"
#include "support/quiet.h"

using namespace piketboek;

namespace {

std::string incidentOn(Fleet &fleet)
{
    Draft incident = openIncident();
    incident.plain.set("confirmed", true);
    fleet.write(fleet.tablet(0), incident);
    (void)fleet.sync(fleet.tablet(0));
    (void)fleet.sync(fleet.tablet(0));
    return incident.record;
}

QStringList listOf(Fleet &fleet, int year = 0, Language language = Language::Dutch)
{
    Tablet &tablet = fleet.tablet(0);
    while (!must(tablet.journal().project(500))) {
    }
    const std::unique_ptr<Reader> reader = must(Reader::open(tablet.directory()));
    QStringList lines;
    for (const NumberedItem &item : must(numberList(*reader, year, language)))
        lines += QString::fromStdString(item.number + ": " + item.words);
    return lines;
}

} // namespace

class TstNumberList : public QObject
{
    Q_OBJECT

private slots:
    void eachNumberSaysWhatItIsOf()
    {
        Fleet fleet(1, 1, here());
        incidentOn(fleet);
        QCOMPARE(listOf(fleet), QStringList{"2020-INC-0001: 2020-03-14T02:00+01:00 brand"});
        QCOMPARE(listOf(fleet, 2020, Language::English).first(),
                 QString("2020-INC-0001: 2020-03-14T02:00+01:00 fire"));
        QCOMPARE(listOf(fleet, 2021), QStringList());
    }

    void aMistakeKeepsItsNumberAndCountsForNothing()
    {
        Fleet fleet(1, 1, here());
        const std::string record = incidentOn(fleet);
        Draft mistake{.role = "ovd-bz", .record = record, .registerName = "incident", .act = "withdraw"};
        mistake.about = {{{}, record}};
        fleet.write(fleet.tablet(0), mistake);
        QCOMPARE(listOf(fleet).first().section(" · ", 1), QString("vergissing, telt niet"));
    }

    void aGapTellsThatTheCentralLogWasPutBack()
    {
        Fleet fleet(1, 1, here());
        incidentOn(fleet);
        fleet.central().backUp();
        fleet.central().putBackFromBackup();
        incidentOn(fleet);
        const QStringList list = listOf(fleet);
        QCOMPARE(list.size(), 3);
        QVERIFY2(list[1].startsWith("2020-INC-0002 – 2020-INC-0101: niet gegeven: het centrale logboek werd"),
                 qPrintable(list[1]));
        QVERIFY(list[2].startsWith("2020-INC-0102: "));
    }
};

QTEST_APPLESS_MAIN(TstNumberList)
#include "tst_numberlist.moc"
