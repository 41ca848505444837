#include "registers/incident.h"

#include "registers/acts.h"
#include "registers/town.h"

#include <QtTest>

using namespace piketboek;

namespace {

Incident incidentOf(const Town &town)
{
    return Incident::from(RecordState::fold(town.placed()));
}

} // namespace

class TstIncident : public QObject
{
    Q_OBJECT

private slots:
    void oneTapIsAnUnconfirmedIncident();
    void theAlarmsTimeComesBeforeTheTimeOfTheTap();
    void aTapWithATimeOfItsOwnIsAnAlarm();
    void aVoidedAlarmIsNone();
    void anEndOrAnAnswerByTelephoneClosesIt();
    void firstAndFinalCategory();
    void anIncidentWithoutCalloutsStandsForOne();
    void gripNowAndHighest();
    void twoThatAreOneHaveTheEarlierAlarmTheHigherGripAndEachOfficerOnce();
    void anAlarmThatNobodyGaveComesAfterOneThatSomebodyDid();
    void elsewhereIsAnotherMunicipality();
    void aVergissingIsMistakenHoweverMuchWasWritten();
    void eachStateHasItsWord();
};

void TstIncident::oneTapIsAnUnconfirmedIncident()
{
    Town town(1);
    town.write(0, open("fire"));
    const Incident incident = incidentOf(town);
    QCOMPARE(incident.category, std::string("fire"));
    QCOMPARE(incident.state, IncidentState::Unconfirmed);
    QCOMPARE(incident.alarm->at, std::string("2020-02-03T14:30+01:00"));
    QVERIFY(!incident.alarmKnown);
    QVERIFY(!incident.closed);
    QVERIFY(!incident.elsewhere);
    QCOMPARE(incident.grip, int64_t{0});
}

void TstIncident::theAlarmsTimeComesBeforeTheTimeOfTheTap()
{
    Town town(1);
    town.write(0, open("fire"));
    town.write(0, pressed("alarm", "2020-02-03T14:25+01:00"));
    QCOMPARE(incidentOf(town).alarm->at, std::string("2020-02-03T14:25+01:00"));
    QVERIFY(incidentOf(town).alarmKnown);
    QCOMPARE(incidentOf(town).state, IncidentState::Confirmed);
}

void TstIncident::aTapWithATimeOfItsOwnIsAnAlarm()
{
    Town town(1);
    town.write(0, at(open("fire"), "2020-02-03T14:25+01:00", "pager"));
    QVERIFY(incidentOf(town).alarmKnown);
}

void TstIncident::aVoidedAlarmIsNone()
{
    Town town(1);
    town.write(0, open("fire"));
    town.write(0, pressed("alarm", "2020-02-03T14:25+01:00"));
    town.write(0, at(voided("alarm"), "2020-02-03T14:26+01:00"));
    QCOMPARE(incidentOf(town).alarm->at, std::string("2020-02-03T14:30+01:00"));
    QVERIFY(!incidentOf(town).alarmKnown);
}

void TstIncident::anEndOrAnAnswerByTelephoneClosesIt()
{
    for (const char *key : {"end", "by_telephone"}) {
        Town town(1);
        town.write(0, open("fire"));
        town.write(0, pressed("on_scene", "2020-02-03T14:40+01:00"));
        QVERIFY(!incidentOf(town).closed);
        town.write(0, pressed(key, "2020-02-03T15:40+01:00"));
        QVERIFY(incidentOf(town).closed);
        town.write(0, voided(key));
        QVERIFY(!incidentOf(town).closed);
    }
}

void TstIncident::firstAndFinalCategory()
{
    Town town(1);
    town.write(0, open("other"));
    town.write(0, set("category", "fire"));
    QCOMPARE(incidentOf(town).firstCategory, std::string("other"));
    QCOMPARE(incidentOf(town).category, std::string("fire"));
}

void TstIncident::anIncidentWithoutCalloutsStandsForOne()
{
    Town town(1);
    town.write(0, open("fire"));
    QCOMPARE(incidentOf(town).callouts, int64_t{1});
    town.write(0, callout("answered"));
    QCOMPARE(incidentOf(town).callouts, int64_t{1});
    town.write(0, callout("false"));
    QCOMPARE(incidentOf(town).callouts, int64_t{2});
    QCOMPARE(incidentOf(town).falseCallouts, int64_t{1});
}

void TstIncident::twoThatAreOneHaveTheEarlierAlarmTheHigherGripAndEachOfficerOnce()
{
    const auto called = [](const char *officer, const char *time) {
        Draft draft = at(callout("answered"), time);
        draft.plain.set("officer", officer);
        return draft;
    };
    Town one(1), other(1);
    one.write(0, at(open("fire"), "2020-02-03T14:30+01:00", "pager"));
    one.write(0, grip(1));
    one.write(0, called("OvD-Bz 1", "2020-02-03T14:31+01:00"));
    other.write(0, at(open("other"), "2020-02-03T14:27+01:00", "pager"));
    other.write(0, grip(2));
    other.write(0, called("OvD-Bz 1", "2020-02-03T14:45+01:00"));
    other.write(0, called("OvD-Bz 2", "2020-02-03T14:45+01:00"));
    const RecordState records[] = {RecordState::fold(one.placed()), RecordState::fold(other.placed())};
    const Incident whole = Incident::together(records);
    QCOMPARE(whole.category, std::string("fire"));
    QCOMPARE(whole.alarm->at, std::string("2020-02-03T14:27+01:00"));
    QCOMPARE(whole.highestGrip, int64_t{2});
    QCOMPARE(whole.callouts, int64_t{2});
}

void TstIncident::anAlarmThatNobodyGaveComesAfterOneThatSomebodyDid()
{
    Town noted(1), known(1);
    noted.write(0, at(open("fire"), "2020-02-03T14:20+01:00", "noted"));
    known.write(0, at(open("fire"), "2020-02-03T14:27+01:00", "pager"));
    const RecordState records[] = {RecordState::fold(noted.placed()), RecordState::fold(known.placed())};
    QCOMPARE(Incident::together(records).alarm->at, std::string("2020-02-03T14:27+01:00"));
    QVERIFY(Incident::together(records).alarmKnown);
    QCOMPARE(Incident::together(records).callouts, int64_t{1});
}

void TstIncident::gripNowAndHighest()
{
    Town town(1);
    town.write(0, grip(2));
    town.write(0, grip(1));
    QCOMPARE(incidentOf(town).grip, int64_t{1});
    QCOMPARE(incidentOf(town).highestGrip, int64_t{2});
}

void TstIncident::elsewhereIsAnotherMunicipality()
{
    Town town(1);
    town.write(0, open("fire"));
    town.write(0, set("incident_municipality", "GM0505"));
    QVERIFY(!incidentOf(town).elsewhere);
    town.write(0, set("incident_municipality", "GM0599"));
    QVERIFY(incidentOf(town).elsewhere);
}

void TstIncident::aVergissingIsMistakenHoweverMuchWasWritten()
{
    Town town(1);
    town.write(0, open("fire"));
    town.write(0, line("rook"));
    town.write(0, mistake());
    QCOMPARE(incidentOf(town).state, IncidentState::Mistaken);
}

void TstIncident::eachStateHasItsWord()
{
    QCOMPARE(toText(IncidentState::Unconfirmed), std::string("unconfirmed"));
    QCOMPARE(toText(IncidentState::Confirmed), std::string("confirmed"));
    QCOMPARE(toText(IncidentState::Mistaken), std::string("mistaken"));
}

QTEST_GUILESS_MAIN(TstIncident)
#include "tst_incident.moc"
