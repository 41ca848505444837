#include "registers/recordstate.h"

#include "registers/acts.h"
#include "registers/town.h"

#include <QtTest>

using namespace piketboek;

namespace {

RecordState foldOf(const Town &town)
{
    return RecordState::fold(town.placed());
}

std::vector<std::string> values(const RecordState &state, std::string_view field)
{
    std::vector<std::string> texts;
    if (const auto found = state.fields.find(field); found != state.fields.end()) {
        for (const Choice &choice : found->second)
            texts.push_back(choice.value.canonical());
    }
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

class TstRecordState : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNoRecord();
    void theFirstTapOpensTheRecord();
    void aLaterSetOfTheSameDeviceReplaces();
    void aSetThatHasSeenTheOtherReplaces();
    void setsThatHaveNotSeenEachOtherAreAConflict();
    void whoHasSeenBothSettlesTheConflict();
    void ofThreeDevicesOnlyTheSeenGiveWay();
    void beforeItsReceiptASetIsSeenByNoOther();
    void whoSaysTheSameMakesNoConflict();
    void twoCoveredValuesAreAlwaysTwo();
    void theNewestIsShownByTheCentralClock();
    void aWithdrawnSetGivesTheEarlierValueBack();
    void aWithdrawnWithdrawalGivesItBackAgain();
    void aVergissingAndItsUndo();
    void anythingMoreThanOpeningConfirms();
    void aFormMayConfirmAtOnce();
    void aWithdrawnLineIsNotCountedAndConfirmsNothing();
    void aTimeIsPressedPressedAgainAndTakenBack();
    void theFirstCategoryIsKeptBesideTheLast();
    void theHighestGripIsKeptBesideTheLevelNow();
    void theNewestCorrectionCounts();
    void aSetMakesItAnExercise();
    void aRemarkStandsUntilItIsSettled();
    void withoutItsOpeningARecordIsStillARecord();
    void linesLeftOutAreCounted();
};

void TstRecordState::nothingIsNoRecord()
{
    QCOMPARE(RecordState::fold({}), RecordState());
}

void TstRecordState::theFirstTapOpensTheRecord()
{
    Town town(1);
    const EntryId opener = town.write(0, open("fire"));
    const RecordState state = foldOf(town);
    QCOMPARE(state.id, std::string(someRecord));
    QCOMPARE(state.registerName, std::string("incident"));
    QCOMPARE(state.municipality, std::string("GM0505"));
    QCOMPARE(state.exercise, std::string("no"));
    QCOMPARE(state.opener, opener);
    QCOMPARE(state.opened->at, std::string("2020-02-03T14:30+01:00"));
    QCOMPARE(state.text("category"), std::string("fire"));
    QVERIFY(!state.confirmed);
    QVERIFY(!state.mistaken);
    QCOMPARE(state.lines, int64_t{0});
}

void TstRecordState::aLaterSetOfTheSameDeviceReplaces()
{
    Town town(1);
    town.write(0, open("fire"));
    town.write(0, set("category", "other"));
    QCOMPARE(values(foldOf(town), "category"), Texts{"\"other\""});
}

void TstRecordState::aSetThatHasSeenTheOtherReplaces()
{
    Town town(2);
    town.write(0, open("fire"));
    town.push(0);
    town.pull(1);
    town.write(1, set("category", "other"));
    QCOMPARE(values(foldOf(town), "category"), Texts{"\"other\""});
    town.push(1);
    QCOMPARE(values(foldOf(town), "category"), Texts{"\"other\""});
}

void TstRecordState::setsThatHaveNotSeenEachOtherAreAConflict()
{
    Town town(2);
    town.write(0, open("fire"));
    town.write(1, set("category", "other"));
    RecordState state = foldOf(town);
    QCOMPARE(values(state, "category"), (Texts{"\"other\"", "\"fire\""}));
    QVERIFY(state.conflicted("category"));
    QCOMPARE(state.conflicts(), Texts{"category"});
    town.sync(0);
    town.sync(1);
    QCOMPARE(values(foldOf(town), "category"), (Texts{"\"other\"", "\"fire\""}));
}

void TstRecordState::whoHasSeenBothSettlesTheConflict()
{
    Town town(2);
    town.write(0, open("fire"));
    town.write(1, set("category", "other"));
    town.push(0);
    town.sync(1);
    town.pull(0);
    town.write(0, set("category", "fire"));
    QCOMPARE(values(foldOf(town), "category"), Texts{"\"fire\""});
    QVERIFY(foldOf(town).conflicts().empty());
}

void TstRecordState::ofThreeDevicesOnlyTheSeenGiveWay()
{
    Town town(3);
    town.write(0, open("fire"));
    town.push(0);
    town.pull(1);
    town.write(1, set("category", "other"));
    town.write(2, set("category", "extreme_weather"));
    QCOMPARE(values(foldOf(town), "category"), (Texts{"\"extreme_weather\"", "\"other\""}));
    town.push(1);
    town.push(2);
    town.pull(0);
    town.write(0, set("category", "hazardous_substances"));
    QCOMPARE(values(foldOf(town), "category"), Texts{"\"hazardous_substances\""});
}

void TstRecordState::beforeItsReceiptASetIsSeenByNoOther()
{
    Town town(2);
    town.write(0, open("fire"));
    town.pull(1);
    town.write(1, set("category", "other"));
    town.sync(0);
    town.sync(1);
    QVERIFY(foldOf(town).conflicted("category"));
}

void TstRecordState::whoSaysTheSameMakesNoConflict()
{
    Town town(2);
    town.write(0, open("fire"));
    const EntryId newer = town.write(1, set("category", "fire"));
    town.write(0, pressed("on_scene", "2020-02-03T14:40+01:00"));
    town.write(1, pressed("on_scene", "2020-02-03T14:40+01:00"));
    QVERIFY(foldOf(town).conflicts().empty());
    QCOMPARE(foldOf(town).choice("category")->by, newer);
    town.write(1, pressed("on_scene", "2020-02-03T14:41+01:00"));
    QCOMPARE(foldOf(town).conflicts(), Texts{"time:on_scene"});
}

void TstRecordState::twoCoveredValuesAreAlwaysTwo()
{
    Town town(2);
    town.write(0, setCovered("place", "Markt 1"));
    town.write(1, setCovered("place", "Markt 1"));
    const RecordState state = foldOf(town);
    QVERIFY(state.conflicted("place"));
    QVERIFY(state.choice("place")->covered);
    QVERIFY(state.choice("place")->value.isNull());
    QVERIFY(!state.first.contains("place"));
}

void TstRecordState::theNewestIsShownByTheCentralClock()
{
    Town town(2);
    town.setClock(0, 3'600'000);
    const EntryId ahead = town.write(0, set("highlight", "een"));
    const EntryId newest = town.write(1, set("highlight", "twee"));
    QCOMPARE(foldOf(town).choice("highlight")->by, newest);
    QCOMPARE(foldOf(town).fields.at("highlight")[1].by, ahead);
}

void TstRecordState::aWithdrawnSetGivesTheEarlierValueBack()
{
    Town town(1);
    town.write(0, open("fire"));
    const EntryId wrong = town.write(0, set("category", "other"));
    town.write(0, takeBack(wrong));
    const RecordState state = foldOf(town);
    QCOMPARE(values(state, "category"), Texts{"\"fire\""});
    QVERIFY(state.withdrawn.contains(wrong));
}

void TstRecordState::aWithdrawnWithdrawalGivesItBackAgain()
{
    Town town(1);
    town.write(0, open("fire"));
    const EntryId set0 = town.write(0, set("category", "other"));
    const EntryId withdrawal = town.write(0, takeBack(set0));
    const EntryId undo = town.write(0, takeBack(withdrawal));
    QCOMPARE(foldOf(town).text("category"), std::string("other"));
    town.write(0, takeBack(undo));
    QCOMPARE(foldOf(town).text("category"), std::string("fire"));
    QCOMPARE(foldOf(town).withdrawn, (std::set{set0, undo}));
}

void TstRecordState::aVergissingAndItsUndo()
{
    Town town(1);
    town.write(0, open("fire"));
    const EntryId vergissing = town.write(0, mistake());
    QVERIFY(foldOf(town).mistaken);
    QVERIFY(!foldOf(town).confirmed);
    town.write(0, takeBack(vergissing));
    QVERIFY(!foldOf(town).mistaken);
    QVERIFY(!foldOf(town).confirmed);
}

void TstRecordState::anythingMoreThanOpeningConfirms()
{
    for (const Draft &draft :
         {line("rook"), set("highlight", "x"), callout("answered"),
          pressed("alarm", "2020-02-03T14:29+01:00"), act("inform", Json::object({{"who", "burgemeester"}})),
          grip(1), act("of a newer form")}) {
        Town town(1);
        town.write(0, open("fire"));
        QVERIFY(!foldOf(town).confirmed);
        town.write(0, draft);
        QVERIFY2(foldOf(town).confirmed, draft.act.c_str());
    }
}

void TstRecordState::aFormMayConfirmAtOnce()
{
    Town town(1);
    Draft draft = open("fire");
    draft.plain.set("confirmed", true);
    town.write(0, draft);
    QVERIFY(foldOf(town).confirmed);
}

void TstRecordState::aWithdrawnLineIsNotCountedAndConfirmsNothing()
{
    Town town(1);
    town.write(0, open("fire"));
    const EntryId wrong = town.write(0, line("verkeerd"));
    QCOMPARE(foldOf(town).lines, int64_t{1});
    town.write(0, takeBack(wrong));
    QCOMPARE(foldOf(town).lines, int64_t{0});
    QVERIFY(!foldOf(town).confirmed);
}

void TstRecordState::aTimeIsPressedPressedAgainAndTakenBack()
{
    Town town(1);
    const auto now = [&] { return *foldOf(town).choice("time:on_scene"); };
    town.write(0, pressed("on_scene", "2020-02-03T14:40+01:00"));
    QCOMPARE(now().happened->at, std::string("2020-02-03T14:40+01:00"));
    QCOMPARE(now().value, Json(false));
    town.write(0, pressed("on_scene", "2020-02-03T14:42+01:00"));
    QCOMPARE(now().happened->at, std::string("2020-02-03T14:42+01:00"));
    town.write(0, voided("on_scene"));
    QCOMPARE(now().value, Json(true));
    QVERIFY(foldOf(town).conflicts().empty());
}

void TstRecordState::theFirstCategoryIsKeptBesideTheLast()
{
    Town town(2);
    town.write(0, open("other"));
    town.sync(0);
    town.pull(1);
    town.write(1, set("category", "fire"));
    town.write(1, set("category", "hazardous_substances"));
    const RecordState state = foldOf(town);
    QCOMPARE(state.first.at("category"), Json("other"));
    QCOMPARE(state.text("category"), std::string("hazardous_substances"));
}

void TstRecordState::theHighestGripIsKeptBesideTheLevelNow()
{
    Town town(1);
    town.write(0, grip(1));
    town.write(0, grip(2));
    const EntryId slip = town.write(0, grip(5));
    town.write(0, takeBack(slip));
    town.write(0, grip(0));
    QCOMPARE(foldOf(town).highestGrip, int64_t{2});
    QCOMPARE(foldOf(town).choice("grip")->value, Json(0));
}

void TstRecordState::theNewestCorrectionCounts()
{
    Town town(2);
    const EntryId wrong = town.write(0, line("hoek Markt"));
    const EntryId first = town.write(1, about("correct", wrong));
    QCOMPARE(foldOf(town).corrected.at(wrong), first);
    const EntryId second = town.write(0, about("correct", wrong));
    QCOMPARE(foldOf(town).corrected.at(wrong), second);
    town.write(0, takeBack(second));
    QCOMPARE(foldOf(town).corrected.at(wrong), first);
    Draft ofRecord = act("correct");
    ofRecord.about = {{{}, someRecord}};
    town.write(0, ofRecord);
    QCOMPARE(foldOf(town).corrected.size(), size_t{1});
}

void TstRecordState::aSetMakesItAnExercise()
{
    Town town(1);
    town.write(0, open("fire"));
    town.write(0, set("exercise", "exercise"));
    QCOMPARE(foldOf(town).exercise, std::string("exercise"));
}

void TstRecordState::aRemarkStandsUntilItIsSettled()
{
    Town town(1);
    const EntryId odd = town.write(0, at(open("fire"), "2020-02-30"));
    QCOMPARE(foldOf(town).remarks, (std::vector<Remark>{{odd, "impossible_time"}}));
    QCOMPARE(foldOf(town).text("category"), std::string("fire"));
    const EntryId settled = town.write(0, about("settle", odd));
    QVERIFY(foldOf(town).remarks.empty());
    town.write(0, takeBack(settled));
    QCOMPARE(foldOf(town).remarks.size(), size_t{1});
}

void TstRecordState::withoutItsOpeningARecordIsStillARecord()
{
    Town town(1);
    town.write(0, line("rook"));
    const RecordState state = foldOf(town);
    QCOMPARE(state.id, std::string(someRecord));
    QCOMPARE(state.opener, EntryId());
    QVERIFY(!state.opened);
    QCOMPARE(state.lines, int64_t{1});
    QVERIFY(state.confirmed);
}

void TstRecordState::linesLeftOutAreCounted()
{
    Town town(1);
    town.write(0, open("fire"));
    const auto with = [&](int64_t count) {
        return RecordState::fold(town.placed(),
                                 {count, [](const EntryId &id) { return id.device == "elders"; }});
    };
    QCOMPARE(with(3).lines, int64_t{3});
    QVERIFY(with(3).confirmed);
    town.write(0, takeBack({"elders", 9}));
    QCOMPARE(with(3).lines, int64_t{2});
    QVERIFY(!with(1).confirmed);
    town.write(0, takeBack({"nergens", 9}));
    QCOMPARE(with(3).lines, int64_t{2});
}

QTEST_GUILESS_MAIN(TstRecordState)
#include "tst_recordstate.moc"
