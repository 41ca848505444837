#include "view/methane.h"

#include "view/tablet.h"

using namespace piketboek;

namespace {

QStringList wordsOf(const QVariantList &chips)
{
    QStringList words;
    for (const QVariant &chip : chips)
        words += chip.toMap()["words"].toString();
    return words;
}

} // namespace

class TstMethane : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedOfItBecomesOnePicture()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.tap("hazardous_substances");
        IncidentSession &incident = *tablet.session.incident();
        QVERIFY(!incident.recordMethane());
        QVERIFY(incident.refusal().contains("METHANE"));
        incident.keepFormWords("methane M", "ja");
        incident.keepFormWords("methane E", "Krispijnseweg 12");
        incident.keepFormWords("methane E2", "brandweer; politie nodig");
        QVERIFY(incident.recordMethane());
        const QStringList lines = tablet.column(*incident.lines(), "lineText");
        QCOMPARE(lines.first(),
                 QString("METHANE\nM Grootschalig incident?: ja\nE Exacte plaats: Krispijnseweg 12\n"
                         "E Hulpdiensten, aanwezig en nodig: brandweer; politie nodig"));
        QCOMPARE(tablet.column(*incident.lines(), "kind").first(), QString("picture"));
        QVERIFY(incident.formWords("methane E").isEmpty());
        QVERIFY(!incident.recordMethane());
    }

    void whatWasTypedOfItOutlivesTheProgram()
    {
        TabletDisk disk;
        QString record;
        {
            Tablet tablet(disk);
            record = tablet.tap("fire");
            tablet.session.incident()->keepFormWords("methane H", "asbest");
        }
        Tablet tablet(disk);
        tablet.session.openRecord(record);
        QCOMPARE(tablet.session.incident()->formWords("methane H"), QString("asbest"));
    }

    void theKindIsAskedOnceWhenTheDeploymentIsOver()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.tap("hazardous_substances");
        IncidentSession &incident = *tablet.session.incident();
        QVERIFY(incident.kindChips().isEmpty());
        incident.pressTime("end");
        QCOMPARE(wordsOf(incident.kindChips()).first(), QString("gaslucht"));
        QVERIFY(wordsOf(incident.kindChips()).contains("storm"));
        incident.notNow();
        QVERIFY(incident.kindChips().isEmpty());
    }

    void aHighlightBeginsWithTheStreetAndNotTheHouse()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.tap("fire");
        IncidentSession &incident = *tablet.session.incident();
        QCOMPARE(incident.highlightPreset(), QString());
        incident.setPlace("Dubbeldamseweg Noord 13a, Dordrecht");
        QCOMPARE(incident.highlightPreset(), QString("brand Dubbeldamseweg Noord"));
        incident.setHighlight("brand in oud pand");
        QCOMPARE(incident.highlightPreset(), QString("brand in oud pand"));
    }

    void aKindThatIsChosenIsCountedByItsName()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        const QString record = tablet.tap("extreme_weather");
        IncidentSession &incident = *tablet.session.incident();
        incident.pressTime("by_telephone");
        QVERIFY(incident.setSubcategory(" Hoogwater "));
        QVERIFY(incident.kindChips().isEmpty());
        QCOMPARE(incident.subcategory(), QString("hoogwater"));
        const RecordState state = *tablet.reader->state(record.toStdString());
        QCOMPARE(QString::fromStdString(state.text("subcategory")), QString("hoogwater"));
        QVERIFY(incident.setSubcategory("zandstorm"));
        QCOMPARE(incident.subcategory(), QString("zandstorm"));
    }
};

QTEST_GUILESS_MAIN(TstMethane)
#include "tst_methane.moc"
