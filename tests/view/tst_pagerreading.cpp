#include "support/must.h"
#include "view/tablet.h"

using namespace piketboek;

class TstPagerReading : public QObject
{
    Q_OBJECT

private slots:
    void aPagerTextIsSeenInItsPartsBeforeItIsTaken();
};

void TstPagerReading::aPagerTextIsSeenInItsPartsBeforeItIsTaken()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    const QString page = "P 1 BRT-01 OVD-BZ Middelbrand BR woning Wijnstraat 12 Dordrecht ICnum 124925";
    QStringList parts;
    for (const QVariant &part : incident.pagerParts(page))
        parts += part.toMap()["label"].toString() + ": " + part.toMap()["value"].toString();
    QVERIFY2(parts.contains("Prioriteit: 1"), qPrintable(parts.join(" | ")));
    QVERIFY2(parts.contains("Plaats: Wijnstraat 12 Dordrecht"), qPrintable(parts.join(" | ")));
    QVERIFY2(parts.contains("Categorie: Brand"), qPrintable(parts.join(" | ")));
    QVERIFY(incident.place().isEmpty());
    QVERIFY(incident.takePager(page));
    QCOMPARE(incident.place(), QString("Wijnstraat 12 Dordrecht"));
    const RecordState state = must(tablet.reader->state(incident.record().toStdString()));
    QCOMPARE(state.integer("priority"), 1);
    QCOMPARE(state.text("fire_size"), std::string("medium"));
    QVERIFY(state.choice("pager_text")->covered);
    QVERIFY(state.remarks.empty());
    QVERIFY(incident.pagerParts("").isEmpty());
    QVERIFY(!incident.takePager(QString(5000, 'x')));
    QVERIFY(!incident.takePager("  "));
}

QTEST_GUILESS_MAIN(TstPagerReading)
#include "tst_pagerreading.moc"
