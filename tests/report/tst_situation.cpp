#include "report/situation.h"

#include "report/watch.h"

#include <QtTest>

using namespace piketboek;

namespace {

QString words(const Label &label)
{
    return QString::fromStdString(label.dutch);
}

QString minute(const std::optional<Happened> &at)
{
    return at ? QString::fromStdString(at->at()).mid(11, 5) : "-";
}

QString wordsOf(const std::vector<Situation::Said> &said)
{
    QStringList all;
    for (const Situation::Said &one : said)
        all += minute(one.at) + ' ' + words(one.words);
    return all.join('|');
}

QString wordsOf(const std::vector<Label> &labels)
{
    QStringList all;
    for (const Label &one : labels)
        all += words(one);
    return all.join('|');
}

} // namespace

class TstSituation : public QObject
{
    Q_OBJECT

private slots:
    void ofABareTapItSaysWhatIsKnownAndNoMore();
    void whatAndWhereInTheNewestWords();
    void sinceTheAlarmWithItsSource();
    void gripIsTheLevelNowByWhomAndSinceWhen();
    void onlyPeopleWhomSomebodyCountedStandInIt();
    void decisionsTheNewestFirstWithTheirReason();
    void anActionIsOpenUntilItIsReportedDone();
    void informedAreThoseToldAndTheRestIsNamed();
    void thePictureIsTheLastOne();
    void theWordsAreThoseThatCountNow();
    void whatWasErasedSaysSo();
    void calloutsStandInItWithTheirOutcome();
    void ofTwoThatAreOneItSaysBoth();
    void amongThoseTheConfirmedSpeaksFirstAndAMistakeNotAtAll();
    void beforeItsOpeningIsHereItHasNoNumber();
    void aMistakeSaysSo();
    void onlyAnIncidentHasOne();
};

void TstSituation::ofABareTapItSaysWhatIsKnownAndNoMore()
{
    Watch watch;
    watch.open();
    const Situation situation = watch.situation();
    QCOMPARE(situation.asOf, Watch::now);
    QCOMPARE(words(situation.category), "brand");
    QVERIFY(situation.state == IncidentState::Unconfirmed);
    QVERIFY(!situation.closed);
    QVERIFY(situation.provisional);
    QVERIFY(QString::fromStdString(situation.number).endsWith("-0001"));
    QVERIFY(!situation.alarmKnown);
    QCOMPARE(minute(situation.since), "02:00");
    QCOMPARE(words(situation.place) + words(situation.title) + words(situation.kind), "");
    QVERIFY(!situation.accuracy && !situation.picture && situation.grip == 0);
    QVERIFY(situation.people.empty() && situation.decisions.empty() && situation.actions.empty());
    QCOMPARE(situation.entries, 1);
    QVERIFY(situation.onlyHere == std::vector<std::string>{situation.number});
}

void TstSituation::whatAndWhereInTheNewestWords()
{
    Watch watch;
    watch.open();
    watch.cover("text", "rook uit een dak");
    QCOMPARE(words(watch.situation().title), "rook uit een dak");
    watch.act("set", Json::object({{"category", "hazardous_substances"}, {"subcategory", "gaslucht"}}));
    watch.act("set", Json::object({{"highlight", "gaslucht in de wijk"}}));
    watch.cover("place", "Merwedestraat 1");
    watch.cover("place", "Merwedestraat 11");
    watch.cover("buurt", "Lijnbaan");
    watch.cover("position", Json::object({{"lat7", 518133000}, {"lon7", 46901000}, {"accuracy", 12}}));
    const Situation situation = watch.situation();
    QCOMPARE(words(situation.category), "gevaarlijke stoffen");
    QCOMPARE(words(situation.kind), "gaslucht");
    QCOMPARE(QString::fromStdString(situation.kind.english), "smell of gas");
    QCOMPARE(words(situation.title), "gaslucht in de wijk");
    QCOMPARE(words(situation.place), "Merwedestraat 11");
    QCOMPARE(words(situation.neighbourhood), "Lijnbaan");
    QCOMPARE(situation.accuracy.value_or(0), 12);
    QVERIFY(situation.state == IncidentState::Confirmed);
}

void TstSituation::sinceTheAlarmWithItsSource()
{
    Watch watch;
    watch.open();
    watch.act("time", Json::object({{"time", "alarm"}}), "01:48");
    const Situation situation = watch.situation();
    QVERIFY(situation.alarmKnown);
    QCOMPARE(minute(situation.since), "01:48");
    QCOMPARE(QString::fromStdString(situation.since->source()), "button");
    watch.act("time", Json::object({{"time", "end"}}), "03:00");
    QVERIFY(watch.situation().closed);
}

void TstSituation::gripIsTheLevelNowByWhomAndSinceWhen()
{
    Watch watch;
    watch.open();
    watch.act("grip", Json::object({{"grip", 1}, {"by", "leider CoPI"}}), "02:20");
    watch.act("grip", Json::object({{"grip", 2}, {"by", "meldkamer"}}), "02:40");
    Situation situation = watch.situation();
    QCOMPARE(situation.grip, 2);
    QCOMPARE(QString::fromStdString(situation.gripBy), "meldkamer");
    QCOMPARE(minute(situation.gripSince), "02:40");
    watch.act("grip", Json::object({{"grip", 3}}), "02:50");
    QCOMPARE(QString::fromStdString(watch.situation().gripBy), "");
    watch.act("grip", Json::object({{"grip", 0}, {"by", "meldkamer"}}), "03:00");
    situation = watch.situation();
    QCOMPARE(situation.grip, 0);
    QVERIFY(situation.gripBy.empty() && !situation.gripSince);
}

void TstSituation::onlyPeopleWhomSomebodyCountedStandInIt()
{
    Watch watch;
    watch.open();
    watch.act("set",
              Json::object({{"injured", 0}, {"affected", 40}, {"missing", 2}, {"shelter_capacity", 9}}));
    watch.act("set", Json::object({{"missing", nullptr}}));
    QStringList people;
    for (const Situation::Count &one : watch.situation().people)
        people += words(one.of) + ' ' + QString::number(one.people);
    QCOMPARE(people.join('|'), "aantal getroffenen 40|aantal gewonden 0");
}

void TstSituation::decisionsTheNewestFirstWithTheirReason()
{
    Watch watch;
    watch.open();
    watch.line("decision", "straat afzetten", "02:10");
    Draft evacuate{.act = "line", .plain = Json::object({{"kind", "decision"}})};
    evacuate.author = "OvD-Bz 2";
    evacuate.covered = {{"text", "ontruimen"}, {"reason", "instortgevaar"}};
    watch.write(evacuate, "02:30");
    const EntryId wrong = watch.line("decision", "verkeerde straat", "02:40");
    watch.write(Draft{.act = "withdraw", .about = {{wrong, {}}}});
    const std::vector<Situation::Said> decisions = watch.situation().decisions;
    QCOMPARE(wordsOf(decisions), "02:30 ontruimen|02:10 straat afzetten");
    QCOMPARE(words(decisions[0].reason), "instortgevaar");
    QCOMPARE(QString::fromStdString(decisions[0].author), "OvD-Bz 2");
    QCOMPARE(words(decisions[1].reason), "");
    QCOMPARE(QString::fromStdString(decisions[1].author), "OvD-Bz 1");
}

void TstSituation::anActionIsOpenUntilItIsReportedDone()
{
    Watch watch;
    watch.open();
    const EntryId shelter = watch.line("action", "opvang openen", "02:10");
    watch.line("action", "water regelen", "02:05");
    const EntryId wrong = watch.line("action", "bus bellen", "02:20");
    QCOMPARE(wordsOf(watch.situation().actions), "02:05 water regelen|02:10 opvang openen|02:20 bus bellen");
    const EntryId done = watch.done(shelter);
    watch.write(Draft{.act = "withdraw", .about = {{wrong, {}}}});
    QCOMPARE(wordsOf(watch.situation().actions), "02:05 water regelen");
    watch.write(Draft{.act = "withdraw", .about = {{done, {}}}});
    QCOMPARE(wordsOf(watch.situation().actions), "02:05 water regelen|02:10 opvang openen");
}

void TstSituation::informedAreThoseToldAndTheRestIsNamed()
{
    Watch watch;
    watch.open();
    watch.act("inform", Json::object({{"who", "burgemeester"}}), "02:45");
    watch.act("inform", Json::object({{"who", "burgemeester"}}), "02:25");
    watch.act("inform", Json::object({{"who", "Rijkswaterstaat"}}), "02:15");
    const Situation situation = watch.situation();
    QStringList told;
    for (const Situation::Told &one : situation.informed)
        told += words(one.who) + ' ' + minute(one.at) + ' ' + QString::fromStdString(one.author);
    QCOMPARE(told.join('|'), "Rijkswaterstaat 02:15 OvD-Bz 1|burgemeester 02:25 OvD-Bz 1");
    QCOMPARE(wordsOf(situation.untold), "AC-Bz|AOV|communicatie|gemeentesecretaris|piketcoördinator|"
                                        "meldkamer (CaCo)|woningcorporatie");
}

void TstSituation::thePictureIsTheLastOne()
{
    Watch watch;
    watch.open();
    watch.line("picture", "rook trekt naar het noorden", "02:50");
    watch.line("picture", "dak ingestort", "02:30");
    watch.line("fact", "brandweer ter plaatse", "02:55");
    const std::optional<Situation::Said> picture = watch.situation().picture;
    QVERIFY(picture);
    QCOMPARE(wordsOf({*picture}), "02:50 rook trekt naar het noorden");
}

void TstSituation::theWordsAreThoseThatCountNow()
{
    Watch watch;
    watch.open();
    const EntryId action = watch.line("action", "bel 4 bewoners", "02:10");
    watch.write(correctionOf(watch.record, action, "bel 14 bewoners"));
    QCOMPARE(wordsOf(watch.situation().actions), "02:10 bel 14 bewoners");
}

void TstSituation::whatWasErasedSaysSo()
{
    Watch watch;
    watch.open();
    const EntryId line = watch.line("decision", "de bewoner van 11 gaat naar een hotel", "02:10");
    const EntryId place = watch.cover("place", "Merwedestraat 11");
    watch.write(erasureOf(watch.record, line));
    Draft erasure = erasureOf(watch.record, place);
    erasure.plain.set("fields", Json::Array{"place"});
    watch.write(erasure);
    QCOMPARE(wordsOf(watch.situation().decisions), "02:10 (gewist of niet hier)");
    QCOMPARE(words(watch.situation().place), "(gewist of niet hier)");
}

void TstSituation::calloutsStandInItWithTheirOutcome()
{
    Watch watch;
    watch.open();
    QVERIFY(watch.situation().callouts.empty());
    watch.act("callout", Json::object({{"officer", "07"}, {"answer", "on_scene"}, {"outcome", "answered"}}),
              "02:01");
    const std::vector<Situation::Called> callouts = watch.situation().callouts;
    QCOMPARE(callouts.size(), size_t(1));
    QCOMPARE(QString::fromStdString(callouts[0].officer), "07");
    QCOMPARE(minute(callouts[0].at), "02:01");
    QCOMPARE(words(callouts[0].answer) + ' ' + words(callouts[0].outcome), "ter plaatse beantwoord");
}

void TstSituation::ofTwoThatAreOneItSaysBoth()
{
    Watch watch;
    watch.open();
    const EntryId action = watch.line("action", "opvang openen", "02:20");
    Draft other = openIncident("0170d6f0-0000-7c55-9a31-6b1f0c4de002");
    watch.write(other);
    Draft decision = lineAbout(other.record, "ontruimen");
    decision.plain.set("kind", "decision");
    watch.write(decision);
    Draft place{.record = other.record, .act = "set", .covered = {{"place", "Merwedestraat 11"}}};
    watch.write(place);
    Draft informed{.record = other.record, .act = "inform", .plain = Json::object({{"who", "aov"}})};
    watch.write(informed, "02:30");
    watch.act("inform", Json::object({{"who", "aov"}}), "02:40");
    Draft grip{.record = other.record, .act = "grip", .plain = Json::object({{"grip", 1}, {"by", "OvD-B"}})};
    watch.write(grip, "02:35");
    watch.write(Draft{.record = other.record, .act = "set", .plain = Json::object({{"injured", 3}})});
    QVERIFY(watch.situation().decisions.empty());
    watch.line("decision", "afzetten", "02:15");
    watch.act("grip", Json::object({{"grip", 0}, {"by", "meldkamer"}}), "02:10");
    watch.act("set", Json::object({{"injured", nullptr}}));
    watch.write(Draft{.act = "merge", .about = {{{}, other.record}}});
    Situation situation = watch.situation();
    QCOMPARE(wordsOf(situation.decisions), "02:15 afzetten|02:05 ontruimen");
    QCOMPARE(situation.people.size(), size_t(1));
    QCOMPARE(minute(situation.gripSince), "02:35");
    QCOMPARE(wordsOf(situation.actions), "02:20 opvang openen");
    QCOMPARE(words(situation.place), "Merwedestraat 11");
    QCOMPARE(situation.informed.size(), size_t(1));
    QCOMPARE(minute(situation.informed[0].at), "02:30");
    QCOMPARE(QString::fromStdString(situation.gripBy), "OvD-B");
    QCOMPARE(situation.entries, 13);
    QCOMPARE(situation.onlyHere.size(), size_t(13));
    Draft done{.record = other.record, .act = "line", .about = {{action, {}}}};
    done.plain = Json::object({{"kind", "done"}});
    watch.write(done);
    situation = watch.situation();
    QVERIFY(situation.actions.empty());
}

void TstSituation::amongThoseTheConfirmedSpeaksFirstAndAMistakeNotAtAll()
{
    Watch watch;
    watch.open();
    watch.act("set", Json::object({{"category", "other"}}));
    const Draft bare = openIncident("0170d6f0-0000-7c55-9a31-6b1f0c4de000");
    const Draft mistaken = openIncident("0170d6f0-0000-7c55-9a31-6b1f0c4de003");
    watch.write(bare);
    watch.write(mistaken);
    Draft decision = lineAbout(mistaken.record, "ontruimen");
    decision.plain.set("kind", "decision");
    watch.write(decision);
    watch.write(Draft{.record = mistaken.record, .act = "withdraw", .about = {{{}, mistaken.record}}});
    watch.write(Draft{.act = "merge", .about = {{{}, bare.record}, {{}, mistaken.record}}});
    QCOMPARE(words(watch.situation().category), "overig");
    QVERIFY(watch.situation().decisions.empty());
}

void TstSituation::beforeItsOpeningIsHereItHasNoNumber()
{
    Watch watch;
    watch.line("fact", "rook", "02:10");
    QCOMPARE(watch.situation().number, watch.record);
}

void TstSituation::aMistakeSaysSo()
{
    Watch watch;
    watch.open();
    watch.write(Draft{.act = "withdraw", .about = {{{}, watch.record}}});
    QVERIFY(watch.situation().state == IncidentState::Mistaken);
}

void TstSituation::onlyAnIncidentHasOne()
{
    Watch watch;
    watch.book.import(R"([{"id": "O", "register": "ordinance", "kind": "noodverordening", "title": "plein",
                           "authority": "burgemeester", "happened": "2020-01-01"}])");
    for (const std::string &record : {watch.book.recordOf("O"), watch.record}) {
        const Result<Situation> situation = Situation::of(watch.book.reader(), record, Watch::now);
        QVERIFY(!situation);
        QVERIFY(situation.error().remedy == Remedy::AskAgain);
    }
}

QTEST_GUILESS_MAIN(TstSituation)
#include "tst_situation.moc"
