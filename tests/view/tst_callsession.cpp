#include "view/callsession.h"

#include "support/must.h"
#include "view/hand.h"
#include "view/tablet.h"
#include "view/window.h"

#include <QtTest>

using namespace piketboek;

namespace {

void putList(const TabletDisk &disk)
{
    QFile file(QString::fromStdString(disk.path()) + "/calllist.json");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"settings": "call_list", "version": 1, "source": {"nl": "gemeente", "en": "town"},
 "lines": [{"nl": "waterbedrijf", "en": "water company", "phone": "+31 88-000 00 02"}]})");
}

QString officer(Tablet &tablet)
{
    Draft draft{.record = "0170057a-4d80-7c55-9a31-6b1f0c4de0aa", .registerName = "officer", .act = "open"};
    draft.plain = Json::object({{"number", "AC-Bz 1"}, {"role", "ac_bz"}});
    draft.covered = {{"phone", "0880000003"}};
    tablet.desk.write(draft);
    return "AC-Bz 1, algemeen commandant bevolkingszorg (AC-Bz)";
}

} // namespace

class TstCallSession : public QObject
{
    Q_OBJECT

private slots:
    void theListIsTheMunicipalitysAndTheOfficers();
    void theNumberIsCoveredUntilOneIsChosen();
    void whatCameOfItIsALineWithoutTheNumber();
    void withoutAnIncidentItSaysSo();
    void theLineGoesToTheIncidentThatWasOnScreen();
    void onThePageInThreeTaps();
};

void TstCallSession::theListIsTheMunicipalitysAndTheOfficers()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.setPage("calls");
    QVERIFY(tablet.session.calls()->emptyWords().contains("calllist.json"));
    putList(disk);
    const QString ac = officer(tablet);
    tablet.session.calls()->refresh();
    const QVariantList rows = tablet.session.calls()->rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toMap()["who"].toString(), QString("waterbedrijf"));
    QCOMPARE(rows[1].toMap()["who"].toString(), ac);
    QVERIFY(rows[1].toMap()["known"].toBool());
}

void TstCallSession::theNumberIsCoveredUntilOneIsChosen()
{
    TabletDisk disk;
    Tablet tablet(disk);
    putList(disk);
    tablet.session.setPage("calls");
    CallSession &calls = *tablet.session.calls();
    QCOMPARE(calls.number(), QString());
    calls.choose("waterbedrijf");
    QCOMPARE(calls.number(), QString("+31 88 000 00 02"));
    QCOMPARE(calls.address(), QString("tel:+31880000002"));
    tablet.session.setPage("now");
    QCOMPARE(calls.number(), QString());
}

void TstCallSession::whatCameOfItIsALineWithoutTheNumber()
{
    TabletDisk disk;
    Tablet tablet(disk);
    putList(disk);
    const QString fire = tablet.tap("fire");
    tablet.session.setPage("calls");
    CallSession &calls = *tablet.session.calls();
    for (const char *outcome : {"called", "silent", "calledBack"}) {
        calls.choose("waterbedrijf");
        calls.tell(outcome);
        QCOMPARE(calls.chosen(), QString());
    }
    tablet.session.openRecord(fire);
    const QStringList lines = tablet.column(*tablet.session.incident()->lines(), "lineText");
    QVERIFY(lines.contains("Gebeld: waterbedrijf"));
    QVERIFY(lines.contains("Gebeld, geen gehoor: waterbedrijf"));
    QVERIFY(lines.contains("Teruggebeld door: waterbedrijf"));
    QVERIFY(tablet.column(*tablet.session.incident()->lines(), "kind").contains("contact"));
}

void TstCallSession::withoutAnIncidentItSaysSo()
{
    TabletDisk disk;
    Tablet tablet(disk);
    putList(disk);
    tablet.session.setPage("calls");
    tablet.session.calls()->choose("waterbedrijf");
    tablet.session.calls()->tell("called");
    QVERIFY(!tablet.session.calls()->refusal().isEmpty());
    QCOMPARE(tablet.session.calls()->chosen(), QString("waterbedrijf"));
}

void TstCallSession::theLineGoesToTheIncidentThatWasOnScreen()
{
    TabletDisk disk;
    Tablet tablet(disk);
    putList(disk);
    const QString fire = tablet.tap("fire");
    const QString weather = tablet.tap("extreme_weather");
    tablet.session.openRecord(fire);
    tablet.session.setPage("calls");
    QCOMPARE(tablet.session.calls()->about(), QString("Brand"));
    tablet.session.calls()->choose("waterbedrijf");
    tablet.session.calls()->tell("called");
    QVERIFY(must(tablet.reader->lastLine(fire.toStdString())));
    QVERIFY(!must(tablet.reader->lastLine(weather.toStdString())));
}

void TstCallSession::onThePageInThreeTaps()
{
    TabletDisk disk;
    Tablet tablet(disk);
    putList(disk);
    const QString fire = tablet.tap("fire");
    tablet.session.setPage("now");
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(hand.press("Bellijst"));
    QVERIFY(hand.press("waterbedrijf"));
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("+31 88 000 00 02"); }));
    QVERIFY(hand.press("Geen gehoor"));
    QVERIFY(must(tablet.reader->lastLine(fire.toStdString())));
}

QTEST_MAIN(TstCallSession)
#include "tst_callsession.moc"
