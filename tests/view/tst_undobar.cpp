#include "view/tablet.h"

#include <functional>

using namespace piketboek;

class TstUndoBar : public QObject
{
    Q_OBJECT

private slots:
    void everyActIsTakenBackInOneTap_data();
    void everyActIsTakenBackInOneTap();
};

namespace {

using Act = std::function<void(Session &)>;

/// All that an officer sees of the record, but what tells that something was taken back.
QStringList seen(Session &session)
{
    IncidentSession &incident = *session.incident();
    QStringList all{incident.category(),  incident.place(),       incident.grip(),
                    incident.highlight(), incident.subcategory(), incident.alarmWords()};
    for (int row = 0; row < incident.times()->rowCount(); ++row)
        all += incident.times()
                   ->data(incident.times()->index(row), incident.times()->roleNames().key("time"))
                   .toString();
    all += session.people()->callouts();
    for (const QVariant &one : session.people()->informed())
        all += one.toMap().value("told").toString();
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Act)

void TstUndoBar::everyActIsTakenBackInOneTap_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Act act) { QTest::newRow(name) << std::move(act); };
    row("time", [](Session &session) { session.incident()->pressTime("departed"); });
    row("alarm", [](Session &session) { session.incident()->setAlarm(5); });
    row("place", [](Session &session) { session.incident()->setPlace("Spuiboulevard"); });
    row("category", [](Session &session) { session.incident()->setCategory("other"); });
    row("highlight", [](Session &session) { session.incident()->setHighlight("brand Spuiboulevard"); });
    row("kind", [](Session &session) { session.incident()->setSubcategory("storm"); });
    row("grip", [](Session &session) { session.incident()->recordGrip(1, "leider CoPI", {}); });
    row("inform", [](Session &session) {
        session.people()->inform(session.people()->informed().first().toMap().value("id").toString());
    });
    row("callout", [](Session &session) { session.people()->call("2", {}, {}, {}); });
}

void TstUndoBar::everyActIsTakenBackInOneTap()
{
    QFETCH(Act, act);
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->phrase("Ter plaatse");
    tablet.session.undo()->dismiss();
    const QStringList before = seen(tablet.session);
    act(tablet.session);
    QVERIFY(seen(tablet.session) != before);
    QVERIFY(tablet.session.undo()->visible());
    tablet.session.undo()->undo();
    QCOMPARE(seen(tablet.session), before);
    QVERIFY(!tablet.session.undo()->visible());
}

QTEST_GUILESS_MAIN(TstUndoBar)
#include "tst_undobar.moc"
