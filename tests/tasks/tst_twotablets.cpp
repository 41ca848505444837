// What an officer sees on two tablets of one central log, with no more taps than each task may cost.
#include "person.h"
#include "support/must.h"
#include "view/together.h"

#include <QTest>

using namespace piketboek;

namespace {

constexpr QSize upright{800, 1280};
constexpr int64_t minute = 60LL * 1000;

QString reportOf(Tablet &tablet)
{
    tablet.session.setPage("year");
    tablet.session.year()->setYear(2026);
    const bool isRead = QTest::qWaitFor([&] { return !tablet.session.year()->busy(); });
    return isRead ? tablet.session.year()->reportText() : QString();
}

QString figuresIn(const QString &report)
{
    QStringList lines = report.split('\n');
    lines.removeIf([](const QString &line) { return line.startsWith("Stand "); });
    return lines.join('\n');
}

} // namespace

class TstTwoTablets : public QObject
{
    Q_OBJECT

private slots:
    void twoJunkIncidentsArePutAwayAndCountNowhere();
};

void TstTwoTablets::twoJunkIncidentsArePutAwayAndCountNowhere()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk mine, his;
    Tablet tablet(mine), other(his);
    Together together(tablet, central), himself(other, central);
    tablet.tap("extreme_weather");
    tablet.session.incident()->confirm();
    tablet.tap("fire");
    together.exchange();
    himself.exchange();
    const QString before = figuresIn(reportOf(other));
    QVERIFY(!before.isEmpty());
    mine.clock.pass(5 * minute);
    tablet.tap("other");
    tablet.session.setPage("now");

    Person person(tablet, upright);
    QVERIFY(person.tap("Onbevestigd: 2"));
    QVERIFY(person.tap("Vergissing: Overig incident"));
    QVERIFY2(person.taps() <= 2, qPrintable(QString::number(person.taps())));
    QVERIFY(person.tap("Vergissing: Brand"));
    QVERIFY2(person.taps() <= 4, qPrintable(QString::number(person.taps())));
    together.exchange();
    himself.exchange();
    for (Tablet *one : {&tablet, &other}) {
        one->session.setPage("mistakes");
        QCOMPARE(one->session.mistakes()->mistakes().size(), 2);
        QCOMPARE(one->session.mistakes()->waiting(), 0);
        QCOMPARE(figuresIn(reportOf(*one)), before);
    }
}

QTEST_MAIN(TstTwoTablets)
#include "tst_twotablets.moc"
