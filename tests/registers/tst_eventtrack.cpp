#include "registers/eventtrack.h"

#include "records.h"

#include <QTest>

using namespace piketboek;
using State = EventCondition::State;

namespace {

// Reported on Monday 1 June 2020 at 09:00.
RecordState applied(const Acts &acts, const char *reported = "2020-06-01 09:00")
{
    return record("event", reported, acts);
}

// Held on Tuesday 16 June 2020 in the afternoon.
const Acts afternoon = {dated("starts", "2020-06-16 14:00"), dated("ends", "2020-06-16 18:00")};
const Acts sound = afternoon + Acts{set("max_at_once", 250),
                                    set("music", true),
                                    dated("music_from", "2020-06-16 14:00"),
                                    dated("music_until", "2020-06-16 17:00"),
                                    set("hinders_traffic", false),
                                    set("small_objects", true),
                                    setCovered("organiser", "Buurtvereniging"),
                                    set("other_event_near", false),
                                    set("receipt_shown", true)};

Acts from(const char *starts, const char *ends)
{
    return {dated("starts", starts), dated("ends", ends)};
}

Acts music(const char *begins, const char *stops)
{
    return {set("music", true), dated("music_from", begins), dated("music_until", stops)};
}

EventCondition conditionOf(const RecordState &state, const std::string &id,
                           const EventConditions &settings = EventConditions::shipped())
{
    for (const EventCondition &condition : conditionsOf(state, {.conditions = settings}))
        if (condition.id == id)
            return condition;
    return {};
}

QString sign(State state)
{
    return state == State::Met ? "met" : state == State::NotMet ? "not met" : "not known";
}

void row(const char *name, const Acts &acts, const char *id, State state, const char *words)
{
    QTest::newRow(name) << applied(acts) << QString(id) << sign(state) + ": " + words;
}

} // namespace

class TstEventTrack : public QObject
{
    Q_OBJECT

private slots:
    void theNumberOfPersonsIsThatOfOneMoment_data()
    {
        addColumns();
        const auto persons = [](const char *name, const Acts &acts, State state, const char *words) {
            row(name, acts, "persons", state, words);
        };
        persons("at the bound", {set("max_at_once", 250)}, State::Met,
                "verwacht op één moment: 250, grens 250");
        persons("above it", {set("max_at_once", 251)}, State::NotMet,
                "verwacht op één moment: 251, grens 250");
        persons("many in all, few at once", {set("expected", 900), set("max_at_once", 80)}, State::Met,
                "verwacht op één moment: 80, grens 250");
        persons("few in all", {set("expected", 250)}, State::Met, "verwacht in totaal: 250, grens 250");
        persons("many in all", {set("expected", 251)}, State::NotKnown,
                "verwacht in totaal: 251, op één moment niet ingevuld, grens 250");
        persons("not entered", {}, State::NotKnown, "niet ingevuld, grens 250");
    }
    void theNumberOfPersonsIsThatOfOneMoment() { check(); }

    void musicStaysWithinItsHours_data()
    {
        addColumns();
        const auto when = [](const char *name, const char *begins, const char *stops, State state,
                             const char *words) {
            row(name, music(begins, stops), "music", state,
                (std::string(words) + "; elke dag tussen 09:00 en 23:00").c_str());
        };
        when("all day", "2020-06-16 09:00", "2020-06-16 23:00", State::Met,
             "van: 16 juni 2020 09:00, tot: 16 juni 2020 23:00");
        when("too early", "2020-06-16 08:59", "2020-06-16 22:00", State::NotMet,
             "van: 16 juni 2020 08:59, tot: 16 juni 2020 22:00");
        when("too late", "2020-06-16 20:00", "2020-06-16 23:01", State::NotMet,
             "van: 16 juni 2020 20:00, tot: 16 juni 2020 23:01");
        when("into the night", "2020-06-16 20:00", "2020-06-17 01:00", State::NotMet,
             "van: 16 juni 2020 20:00, tot: 17 juni 2020 01:00");
        when("on two days", "2020-06-16 10:00", "2020-06-17 22:00", State::NotKnown,
             "van: 16 juni 2020 10:00, tot: 17 juni 2020 22:00");
        when("only the day is known", "2020-06-16", "2020-06-16", State::NotKnown,
             "van: 16 juni 2020, tijd onbekend, tot: 16 juni 2020, tijd onbekend");
        when("until when is known, and too late", "2020-06-16", "2020-06-16 23:30", State::NotMet,
             "van: 16 juni 2020, tijd onbekend, tot: 16 juni 2020 23:30");
        row("no end", {dated("music_from", "2020-06-16 10:00")}, "music", State::NotKnown,
            "van: 16 juni 2020 10:00, tot: niet ingevuld; elke dag tussen 09:00 en 23:00");
        row("too early, no end", {dated("music_from", "2020-06-16 08:00")}, "music", State::NotMet,
            "van: 16 juni 2020 08:00, tot: niet ingevuld; elke dag tussen 09:00 en 23:00");
        row("not entered", {}, "music", State::NotKnown,
            "van: niet ingevuld, tot: niet ingevuld; elke dag tussen 09:00 en 23:00");
        row("none", {set("music", false)}, "music", State::Met, "geen muziek");
    }
    void musicStaysWithinItsHours() { check(); }

    void whatIsSaidInOneWordIsTakenAsSaid_data()
    {
        addColumns();
        row("no hindrance", {set("hinders_traffic", false)}, "traffic", State::Met, "geen hinder");
        row("hindrance", {set("hinders_traffic", true)}, "traffic", State::NotMet, "hinder");
        row("traffic not entered", {}, "traffic", State::NotKnown, "niet ingevuld");
        row("small objects", {set("small_objects", true)}, "objects", State::Met,
            "alleen kleine, elk onder 10 m²");
        row("large objects", {set("small_objects", false)}, "objects", State::NotMet,
            "niet alleen kleine, elk onder 10 m²");
        row("objects not entered", {}, "objects", State::NotKnown, "niet ingevuld");
        row("alone", {set("other_event_near", false)}, "other_event", State::Met, "geen");
        row("another near", {set("other_event_near", true)}, "other_event", State::NotMet, "wel");
        row("another not entered", {}, "other_event", State::NotKnown, "niet ingevuld");
    }
    void whatIsSaidInOneWordIsTakenAsSaid() { check(); }

    void theOrganiserIsKnownAndHasTheReceipt_data()
    {
        addColumns();
        const Draft name = setCovered("organiser", "Buurtvereniging");
        row("both", {name, set("receipt_shown", true)}, "organiser", State::Met,
            "organisator: ingevuld; bewijs: kan worden getoond");
        row("a name in the open", {set("organiser", "Buurtvereniging"), set("receipt_shown", true)},
            "organiser", State::Met, "organisator: ingevuld; bewijs: kan worden getoond");
        row("the name was taken out", {set("organiser", nullptr), set("receipt_shown", true)}, "organiser",
            State::NotKnown, "organisator: niet ingevuld; bewijs: kan worden getoond");
        row("no name", {set("receipt_shown", true)}, "organiser", State::NotKnown,
            "organisator: niet ingevuld; bewijs: kan worden getoond");
        row("no receipt", {name, set("receipt_shown", false)}, "organiser", State::NotMet,
            "organisator: ingevuld; bewijs: kan niet worden getoond");
        row("receipt not entered", {name}, "organiser", State::NotKnown,
            "organisator: ingevuld; bewijs: niet ingevuld");
        row("nothing entered", {}, "organiser", State::NotKnown,
            "organisator: niet ingevuld; bewijs: niet ingevuld");
    }
    void theOrganiserIsKnownAndHasTheReceipt() { check(); }

    void theNoticeComesInTenWorkingDaysBefore_data()
    {
        addColumns();
        const auto reported = [](const char *name, const char *on, const Acts &acts, State state,
                                 const char *words) {
            QTest::newRow(name) << applied(acts, on) << QString("term") << sign(state) + ": " + words;
        };
        const Acts starts = {dated("starts", "2020-06-16 14:00")};
        reported("eight", "2020-06-03 09:00", starts, State::NotMet,
                 "gemeld op 3 juni 2020, 8 werkdagen vóór 16 juni 2020; ten minste 10");
        reported("nine", "2020-06-02 00:00", starts, State::NotMet,
                 "gemeld op 2 juni 2020, 9 werkdagen vóór 16 juni 2020; ten minste 10");
        reported("ten", "2020-06-01 23:59", starts, State::Met,
                 "gemeld op 1 juni 2020, 10 werkdagen vóór 16 juni 2020; ten minste 10");
        reported("over Whitsun", "2020-05-29 09:00", starts, State::Met,
                 "gemeld op 29 mei 2020, 10 werkdagen vóór 16 juni 2020; ten minste 10");
        reported("over the change of the clock", "2020-03-20 09:00", {dated("starts", "2020-04-04 10:00")},
                 State::Met, "gemeld op 20 maart 2020, 10 werkdagen vóór 4 april 2020; ten minste 10");
        reported("on the day itself", "2020-06-16 09:00", starts, State::NotMet,
                 "gemeld op 16 juni 2020, 0 werkdagen vóór 16 juni 2020; ten minste 10");
        reported("afterwards", "2020-06-19 09:00", starts, State::NotMet,
                 "gemeld op 19 juni 2020, 0 werkdagen vóór 16 juni 2020; ten minste 10");
        reported("in a month, in time or not", "2020-06-01 09:00", {dated("starts", "2020-06")},
                 State::NotKnown,
                 "gemeld op 1 juni 2020, 0 tot 20 werkdagen vóór 1 juni 2020 of later; ten minste 10");
        reported("in a month, surely in time", "2020-05-01 09:00", {dated("starts", "2020-06")}, State::Met,
                 "gemeld op 1 mei 2020, 18 tot 38 werkdagen vóór 1 juni 2020 of later; ten minste 10");
        reported("reported in a month, surely too late", "2020-06", {dated("starts", "2020-06-09")},
                 State::NotMet,
                 "gemeld op 1 juni 2020 of later, 0 tot 5 werkdagen vóór 9 juni 2020; ten minste 10");
        reported("announced, not reported", "2020-05-01 09:00",
                 Acts{step("announced", "2020-05-01 09:00")} + starts, State::NotKnown,
                 "melding niet ingevuld; ten minste 10");
        reported("no start", "2020-06-01 09:00", {}, State::NotKnown, "begin niet ingevuld; ten minste 10");
    }
    void theNoticeComesInTenWorkingDaysBefore() { check(); }

    // 14 June 2020 is a Sunday.
    void noPartIsOnASundayMorning_data()
    {
        addColumns();
        const auto held = [](const char *name, const Acts &acts, State state, const char *words) {
            row(name, acts, "sunday", state, (std::string(words) + "; op zondag vanaf 13:00").c_str());
        };
        held("in the week", afternoon, State::Met, "begin: 16 juni 2020 14:00, einde: 16 juni 2020 18:00");
        held("from one o'clock", from("2020-06-14 13:00", "2020-06-14 18:00"), State::Met,
             "begin: 14 juni 2020 13:00, einde: 14 juni 2020 18:00");
        held("before it", from("2020-06-14 12:59", "2020-06-14 18:00"), State::NotMet,
             "begin: 14 juni 2020 12:59, einde: 14 juni 2020 18:00");
        held("until midnight on Saturday", from("2020-06-13 20:00", "2020-06-14 00:00"), State::Met,
             "begin: 13 juni 2020 20:00, einde: 14 juni 2020 00:00");
        held("past midnight", from("2020-06-13 20:00", "2020-06-14 00:01"), State::NotMet,
             "begin: 13 juni 2020 20:00, einde: 14 juni 2020 00:01");
        held("a week and more", from("2020-06-15 10:00", "2020-06-25 18:00"), State::NotMet,
             "begin: 15 juni 2020 10:00, einde: 25 juni 2020 18:00");
        held("a Sunday, end not entered", {dated("starts", "2020-06-14 11:00")}, State::NotMet,
             "begin: 14 juni 2020 11:00, einde: niet ingevuld");
        held("in the week, end not entered", {dated("starts", "2020-06-16 11:00")}, State::NotKnown,
             "begin: 16 juni 2020 11:00, einde: niet ingevuld");
        held("on a Sunday, at what time?", from("2020-06-14", "2020-06-14"), State::NotKnown,
             "begin: 14 juni 2020, tijd onbekend, einde: 14 juni 2020, tijd onbekend");
        held("on a Saturday, at what time?", from("2020-06-13", "2020-06-13"), State::Met,
             "begin: 13 juni 2020, tijd onbekend, einde: 13 juni 2020, tijd onbekend");
        held("on three days, whatever the time", from("2020-06-13", "2020-06-15"), State::NotMet,
             "begin: 13 juni 2020, tijd onbekend, einde: 15 juni 2020, tijd onbekend");
        held("in a month", from("2020-06", "2020-06"), State::NotKnown,
             "begin: juni 2020, dag onbekend, einde: juni 2020, dag onbekend");
        held("not entered", {}, State::NotKnown, "begin: niet ingevuld, einde: niet ingevuld");
    }
    void noPartIsOnASundayMorning() { check(); }

    void theNumbersAreSettings()
    {
        EventConditions own = EventConditions::shipped();
        own.mostPersons = 100;
        own.musicFrom = 14 * 60 + 1;
        own.objectsBelow = 25;
        own.workingDays = 11;
        own.sundayFrom = 15 * 60;
        own.labels["persons"] = {"bezoekers", "visitors"};
        const RecordState state =
            applied(sound + from("2020-06-21 14:00", "2020-06-21 18:00"), "2020-06-06 09:00");
        for (const char *id : {"persons", "music", "term", "sunday"})
            QCOMPARE(conditionOf(state, id, own).state, State::NotMet);
        QCOMPARE(conditionOf(state, "term").state, State::Met);
        QCOMPARE(conditionOf(state, "persons", own).label, (Label{"bezoekers", "visitors"}));
        QVERIFY(conditionOf(state, "objects", own).words.dutch.contains("25 m²"));
    }

    void aNoticeIsEnoughWhenAllAreMet()
    {
        const std::vector<EventCondition> all = conditionsOf(applied(sound), {});
        QCOMPARE(all.size(), size_t{8});
        for (const EventCondition &condition : all) {
            QCOMPARE(condition.state, State::Met);
            QCOMPARE(condition.label, EventConditions::shipped().labels.find(condition.id)->second);
        }
        QCOMPARE(trackOf(all), EventTrack::Notice);
        QCOMPARE(trackWords(all), (Label{"een melding is genoeg", "a notice is enough"}));
    }

    void aPermitIsNeededAsSoonAsOneIsNotMet()
    {
        const std::vector<EventCondition> some =
            conditionsOf(applied({set("max_at_once", 300), set("other_event_near", true)}), {});
        QCOMPARE(trackOf(some), EventTrack::Permit);
        QCOMPARE(trackWords(some),
                 (Label{"vergunning nodig, wegens: personen op één moment, ander evenement in de buurt",
                        "permit needed, because of: persons at any moment, another event nearby"}));
    }

    void untilThenItIsSaidWhatIsMissing()
    {
        const std::vector<EventCondition> most = conditionsOf(
            applied(sound + Acts{set("receipt_shown", nullptr), set("max_at_once", nullptr)}), {});
        QCOMPARE(trackOf(most), EventTrack::NotKnown);
        QCOMPARE(trackWords(most),
                 (Label{"melding of vergunning nog niet bekend, ontbreekt: personen op één moment, "
                        "organisator met bewijs van ontvangst",
                        "notice or permit not yet known, missing: persons at any moment, organiser with the "
                        "receipt"}));
    }

    void itIsSaidInEnglishToo()
    {
        const auto english = [](const char *id) {
            return QString::fromStdString(conditionOf(applied(sound), id).words.english);
        };
        QCOMPARE(english("persons"), "expected at one moment: 250, limit 250");
        QCOMPARE(english("music"), "from: 16 June 2020 14:00, until: 16 June 2020 17:00; each day between "
                                   "09:00 and 23:00");
        QCOMPARE(english("traffic"), "not hindered");
        QCOMPARE(english("objects"), "small ones only, each below 10 m²");
        QCOMPARE(english("organiser"), "organiser: entered; receipt: can be shown");
        QCOMPARE(english("term"),
                 "reported on 1 June 2020, 10 working days before 16 June 2020; at least 10");
        QCOMPARE(english("other_event"), "there is none");
        QCOMPARE(english("sunday"),
                 "start: 16 June 2020 14:00, end: 16 June 2020 18:00; on a Sunday from 13:00");
    }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
    }

    static void check()
    {
        QFETCH(const RecordState, state);
        QFETCH(const QString, id);
        QFETCH(const QString, expected);
        const EventCondition condition = conditionOf(state, id.toStdString());
        QCOMPARE(sign(condition.state) + ": " + QString::fromStdString(condition.words.dutch), expected);
    }
};

QTEST_GUILESS_MAIN(TstEventTrack)
#include "tst_eventtrack.moc"
