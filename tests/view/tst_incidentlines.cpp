#include "view/tablet.h"

using namespace piketboek;

class TstIncidentLines : public QObject
{
    Q_OBJECT

private slots:
    void ofManyLinesTheNewestStandAndTheOlderComeWhenAsked()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        const QString fire = tablet.tap("fire");
        IncidentSession &incident = *tablet.session.incident();
        LineModel &lines = *incident.lines();
        for (int line = 1; line <= 450; ++line)
            incident.phrase(QString::number(line));
        tablet.session.openRecord(tablet.tap("storm"));
        tablet.session.openRecord(fire);
        QCOMPARE(lines.rowCount(), 200);
        QCOMPARE(tablet.at(lines, 199, "lineText").toString(), QString("251"));
        const int came = lines.came();
        lines.fetchMore({});
        QCOMPARE(lines.rowCount(), 400);
        QCOMPARE(lines.came(), came);
        incident.phrase("451");
        QCOMPARE(lines.rowCount(), 401);
        QCOMPARE(lines.came(), came + 1);
        QCOMPARE(tablet.at(lines, 400, "lineText").toString(), QString("51"));
        lines.fetchMore({});
        QVERIFY(!lines.canFetchMore({}));
        QCOMPARE(lines.rowCount(), 452);
        QCOMPARE(tablet.at(lines, 450, "lineText").toString(), QString("1"));
    }

    void anOldLineThatWasBeingMendedIsFoundAgain()
    {
        TabletDisk disk;
        QString fire;
        {
            Tablet tablet(disk);
            fire = tablet.tap("fire");
            IncidentSession &incident = *tablet.session.incident();
            for (int line = 1; line <= 250; ++line)
                incident.phrase(QString::number(line));
            const QString first = tablet.at(*incident.lines(), 249, "device").toString() + ":" +
                                  tablet.at(*incident.lines(), 249, "seq").toString();
            incident.keepFormWords("repair:" + first, "half");
        }
        Tablet again(disk);
        again.session.openRecord(fire);
        QCOMPARE(again.session.incident()->mendedLine().value("lineText").toString(), QString("1"));
    }
};

QTEST_GUILESS_MAIN(TstIncidentLines)
#include "tst_incidentlines.moc"
