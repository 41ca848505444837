#include "view/knownsheet.h"

#include "view/hand.h"
#include "view/together.h"
#include "view/window.h"

#include <QtTest>

using namespace piketboek;

namespace {

constexpr int64_t minute = 60'000;

void say(Tablet &tablet, const QString &kind, const QString &words)
{
    tablet.session.incident()->setDraftKind(kind);
    tablet.session.incident()->setDraftText(words);
    tablet.session.incident()->write();
}

QString headOf(const std::vector<SheetHead> &heads, size_t which)
{
    std::string all;
    for (const std::string &item : heads.at(which).items)
        all += item + '\n';
    return QString::fromStdString(all);
}

QQuickItem *decisionRow(QQuickItem &item)
{
    if (item.property("kindWord").isValid() && item.property("kind") == "decision" &&
        item.property("seq").isValid())
        return &item;
    for (QQuickItem *child : item.childItems()) {
        if (QQuickItem *found = decisionRow(*child))
            return found;
    }
    return nullptr;
}

} // namespace

class TstKnownSheet : public QObject
{
    Q_OBJECT

private slots:
    void whatStoodThereIsKnown();
    void whatArrivesLaterWithAnEarlierTimeIsNeverKnown();
    void fromTheLineInTwoTaps();
};

void TstKnownSheet::whatStoodThereIsKnown()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    say(tablet, "picture", "Rook trekt over de wijk");
    say(tablet, "person", "eigenaar van nummer 12");
    say(tablet, "decision", "Ontruimen");
    const EntryId decision = must(tablet.reader->lastLine(fire.toStdString()))->id;
    disk.clock.pass(minute);
    say(tablet, "fact", "Ontruiming begonnen");
    const std::vector<SheetHead> heads = knownSheet(tablet.desk, fire.toStdString(), decision);
    QCOMPARE(heads.size(), size_t{3});
    QVERIFY(headOf(heads, 0).contains("Ontruimen"));
    QVERIFY(headOf(heads, 1).contains("03:10 Beeld: Rook trekt over de wijk (tablet "));
    QVERIFY(headOf(heads, 1).contains("Genoteerd als brand"));
    QVERIFY(headOf(heads, 1).contains("Contact: persoon, afgeschermd"));
    QVERIFY(!headOf(heads, 1).contains("nummer 12"));
    QCOMPARE(headOf(heads, 2), QString());
    QVERIFY(knownSheet(tablet.desk, fire.toStdString(), {decision.device, 99}).empty());
}

void TstKnownSheet::whatArrivesLaterWithAnEarlierTimeIsNeverKnown()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk mine, his;
    Tablet tablet(mine), other(his);
    Together together(tablet, central), himself(other, central);
    const QString fire = tablet.tap("fire");
    together.exchange();
    himself.exchange();
    other.session.openRecord(fire);
    say(other, "fact", "Gaslucht in de kelder");
    mine.clock.pass(10 * minute);
    say(tablet, "decision", "Binnenaanval");
    const EntryId decision = must(tablet.reader->lastLine(fire.toStdString()))->id;
    himself.exchange();
    together.exchange();
    const std::vector<SheetHead> heads = knownSheet(tablet.desk, fire.toStdString(), decision);
    QVERIFY(!headOf(heads, 1).contains("Gaslucht"));
    QVERIFY(headOf(heads, 2).contains("03:10 Feit: Gaslucht in de kelder"));
}

void TstKnownSheet::fromTheLineInTwoTaps()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    say(tablet, "decision", "Ontruimen");
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("Herstel"); }));
    QQuickItem *row = decisionRow(*window.shown().contentItem());
    QVERIFY(row);
    QMetaObject::invokeMethod(row, "repair");
    QVERIFY(hand.press("Wat was toen bekend?"));
    QCOMPARE(tablet.session.page(), QString("sheet"));
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("Toen bekend"); }));
    tablet.session.back();
    QCOMPARE(tablet.session.page(), QString("incident"));
}

QTEST_MAIN(TstKnownSheet)
#include "tst_knownsheet.moc"
