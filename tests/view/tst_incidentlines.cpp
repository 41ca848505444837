#include "view/hand.h"
#include "view/tablet.h"
#include "view/window.h"

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

    // Upright the bar to undo has its place over the newest lines: without it they stand at the edge.
    void whoComesBackToTheNewestLineFollowsAgain()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        Window window(tablet, {800, 1280});
        Hand hand(window.shown());
        tablet.tap("fire");
        for (int line = 1; line <= 60; ++line)
            tablet.session.incident()->phrase(QString("regel %1").arg(line));
        tablet.session.undo()->dismiss();
        QTRY_VERIFY(hand.sees("regel 60"));
        QQuickItem &list = *window.part("LineList");
        QTest::qWait(200); // the newest line has come to its place
        QMetaObject::invokeMethod(&list, "flick", Q_ARG(double, 0), Q_ARG(double, 2500));
        QTRY_VERIFY(!list.property("moving").toBool() && !list.property("following").toBool());
        const double far = list.property("contentY").toDouble();
        QMetaObject::invokeMethod(&list, "flick", Q_ARG(double, 0), Q_ARG(double, -6000));
        QTRY_VERIFY(!list.property("moving").toBool() && list.property("contentY").toDouble() > far);
        QVERIFY(list.property("following").toBool());
        QQuickItem *last = nullptr;
        QMetaObject::invokeMethod(&list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, last), Q_ARG(int, 0));
        QVERIFY(last);
        const double edge = list.property("contentY").toDouble() + list.height();
        QCOMPARE(last->y() + last->height(), edge);
    }
};

QTEST_MAIN(TstIncidentLines)
#include "tst_incidentlines.moc"
