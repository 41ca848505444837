#include "registers/formrules.h"

#include "acts.h"
#include "journal/jsonreader.h"
#include "registers/whatif.h"
#include "town.h"

#include <QtTest>

using namespace piketboek;

namespace {

Draft ordinance(Json plain = Json::object({{"kind", "noodverordening"}, {"title", "Samenkomsten"}}))
{
    Draft draft = at(act("open", std::move(plain)), "2020-03-15T21:00+01:00");
    draft.registerName = "ordinance";
    draft.plain.set("authority", "burgemeester");
    return draft;
}

Draft of(Draft draft, const char *registerName, int64_t form = 1)
{
    draft.registerName = registerName;
    draft.form = form;
    return draft;
}

std::vector<std::string> rulesOf(const Town &town)
{
    std::vector<std::string> rules;
    for (const Remark &remark : formRemarks(RecordState::fold(town.placed()), RegisterBook::shipped()))
        rules.push_back(remark.rule);
    return rules;
}

std::vector<std::string> rulesAfter(const std::vector<Draft> &drafts)
{
    Town town(1);
    for (const Draft &draft : drafts)
        town.write(0, draft);
    return rulesOf(town);
}

using Rules = std::vector<std::string>;

} // namespace

class TstFormRules : public QObject
{
    Q_OBJECT

private slots:
    void aSoundRecordBreaksNoRule()
    {
        QCOMPARE(
            rulesAfter({open("fire"), pressed("alarm", "2020-02-03T14:28+01:00"), set("wijk", "WK050501")}),
            Rules());
        QCOMPARE(rulesAfter({ordinance(), of(pressed("published", "2020-03-15T22:00+01:00"), "ordinance"),
                             of(pressed("ratified", "2020-03-31"), "ordinance")}),
                 Rules());
    }

    void eachRuleHasItsWord()
    {
        QCOMPARE(rulesAfter({of(open("fire"), "kites")}), Rules{"unknown_register"});
        QCOMPARE(rulesAfter({open("vliegend tapijt")}), Rules{"unknown_value"});
        QCOMPARE(rulesAfter({open("fire"), set("weight", 3)}), Rules{"unknown_field"});
        QCOMPARE(rulesAfter({open("fire"), set("place", "Wijnstraat 1")}), Rules{"not_covered"});
        QCOMPARE(rulesAfter({open("fire"), pressed("landed", "2020-02-03T14:28+01:00")}),
                 Rules{"unknown_step"});
        QCOMPARE(rulesAfter({ordinance(), of(pressed("ratified", "2020-03-31"), "ordinance")}),
                 Rules{"impossible_step"});
    }

    void anEndMayNotComeBeforeItsStart()
    {
        const auto until = [](const char *from, const char *to) {
            Draft draft = ordinance();
            draft.plain.set("in_force_from", from);
            draft.plain.set("until", to);
            return rulesAfter({draft});
        };
        QCOMPARE(until("2020-03-15", "2020-03-14"), Rules{"ends_before_start"});
        QCOMPARE(until("2020-03-15", "2020-03-15"), Rules());
        QCOMPARE(until("2020-03-15", "2020"), Rules());
        QCOMPARE(until("2020-03-15T12:00+01:00", "2020-03-15T11:00+01:00"), Rules{"ends_before_start"});
    }

    void whatIsSetRightOrTakenBackBreaksNoRuleAnyMore()
    {
        QCOMPARE(rulesAfter({open("vliegend tapijt"), set("category", "fire")}), Rules());
        QCOMPARE(rulesAfter({ordinance(), of(pressed("ratified", "2020-03-31"), "ordinance"),
                             of(voided("ratified"), "ordinance")}),
                 Rules());
    }

    void whatAPersonJudgedIsNotRemarkedAgain()
    {
        Town town(1);
        const EntryId odd = town.write(0, open("vliegend tapijt"));
        QCOMPARE(rulesOf(town), Rules{"unknown_value"});
        Draft settle = act("settle");
        settle.about = {Target{odd, {}}};
        town.write(0, settle);
        QCOMPARE(rulesOf(town), Rules());
    }

    void whatANewerFormBroughtIsKeptAndCounted()
    {
        Town town(1);
        town.write(0, open("fire"));
        town.write(0, of(set("drones", 2), "incident", 2));
        town.write(0, of(pressed("landed", "2020-02-03T14:28+01:00"), "incident", 2));
        QCOMPARE(rulesOf(town), Rules());
        QCOMPARE(newerFields(RecordState::fold(town.placed()), RegisterBook::shipped()), 2);
    }

    void valuesFitTheirFields_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");
        const auto row = [](FieldType type, const char *good, const char *bad) {
            QTest::newRow(std::string(nameOf(type)).c_str()) << static_cast<int>(type) << good << bad;
        };
        row(FieldType::Text, "a", "4");
        row(FieldType::Amount, "229258.79", "1.2.3");
        row(FieldType::Choice, "red", "blue");
        row(FieldType::Time, "2020-10-25T02:30+02:00", "2020-10-25T02:30+03:00");
        row(FieldType::Municipality, "GM0505", "WK050501");
        row(FieldType::Area, "BU05050101", "BU0505010");
    }
    void valuesFitTheirFields()
    {
        QFETCH(const int, type);
        QFETCH(const QString, good);
        QFETCH(const QString, bad);
        const FormField field{.name = "x", .type = static_cast<FieldType>(type), .options = {{.id = "red"}}};
        const auto value = [](const QString &text) {
            return text == "4" ? Json(4) : Json(text.toStdString());
        };
        QVERIFY(fits(field, value(good)));
        QVERIFY(!fits(field, value(bad)));
        QVERIFY(!fits(field, Json::object({})));
    }

    void aShapeIsAnAreaOrALineOnEarth_data()
    {
        QTest::addColumn<bool>("isFit");
        const auto row = [](const char *shape, bool isFit) { QTest::newRow(shape) << isFit; };
        row(R"({"kind":"polygon","points":[[0,0],[0,9],[9,9]]})", true);
        row(R"({"kind":"polygon","points":[[0,0],[9,9],[0,9],[9,0]]})", true); // drawn in a hurry
        row(R"({"kind":"line","points":[[-900000000,-1800000000],[900000000,1800000000]]})", true);
        row(R"({"kind":"line","points":[[0,0],[0,9],[0,0],[0,9]]})", true);
        row(R"({"kind":"polygon","points":[[0,0],[0,9]]})", false);
        row(R"({"kind":"polygon","points":[[0,0],[0,9],[9,9],[0,0]]})", false);
        row(R"({"kind":"line","points":[[0,0]]})", false);
        row(R"({"kind":"line","points":[]})", false);
        row(R"({"kind":"line","points":[[0,0],[0,9],[0,0]]})", false);
        row(R"({"kind":"line","points":[[0,0],[900000001,0]]})", false);
        row(R"({"kind":"line","points":[[0,0],[-900000001,0]]})", false);
        row(R"({"kind":"line","points":[[0,0],[0,1800000001]]})", false);
        row(R"({"kind":"line","points":[[0,0],["0",9]]})", false);
        row(R"({"kind":"line","points":[[0,0],[0]]})", false);
        row(R"({"kind":"line","points":[[0,0],[0,9,9]]})", false);
        row(R"({"kind":"line","points":"0,0"})", false);
        row(R"({"kind":"line"})", false);
        row(R"({"kind":"circle","points":[[0,0],[0,9],[9,9]]})", false);
        row(R"({"points":[[0,0],[0,9],[9,9]]})", false);
        row(R"([[0,0],[0,9],[9,9]])", false);
    }
    void aShapeIsAnAreaOrALineOnEarth()
    {
        QFETCH(const bool, isFit);
        const Json shape = *JsonReader(QTest::currentDataTag()).value();
        QCOMPARE(fits({.name = "x", .type = FieldType::Shape}, shape), isFit);
    }

    void aShapeHasFiveHundredPointsAtMost()
    {
        const auto isFit = [](const char *kind, int64_t count) {
            Json::Array points;
            for (int64_t i = 0; i < count; ++i)
                points.emplace_back(Json::Array{i, 0});
            return fits({.type = FieldType::Shape}, Json::object({{"kind", kind}, {"points", points}}));
        };
        QVERIFY(isFit("polygon", 500) && isFit("line", 500));
        QVERIFY(!isFit("polygon", 501) && !isFit("line", 501));
    }

    void whatWouldBreakARuleIsKnownBeforeItIsWritten()
    {
        Town town(1);
        town.write(0, ordinance());
        const auto broken = [&](const Draft &draft) {
            return rulesBrokenBy({of(draft, "ordinance")}, town.placed(), RegisterBook::shipped());
        };
        QCOMPARE(broken(pressed("published", "2020-03-15T22:00+01:00")), Rules());
        QCOMPARE(broken(pressed("ratified", "2020-03-31")), Rules{"impossible_step"});
        QCOMPARE(broken(set("kind", "oekaze")), Rules{"unknown_value"});
        QCOMPARE(broken(set("area_shape", "om de haven")), Rules{"unknown_value"});
        QVERIFY(ruleWords("impossible_step", Language::Dutch).contains("kan nog niet"));
    }

    // An old defect is no reason to refuse what has nothing to do with it.
    void whatWasBrokenBeforeIsNotHeldAgainstANewAct()
    {
        Town town(1);
        town.write(0, open("vliegend tapijt"));
        QCOMPARE(rulesBrokenBy({set("wijk", "WK050501")}, town.placed(), RegisterBook::shipped()), Rules());
        QCOMPARE(rulesBrokenBy({set("category", "oops")}, town.placed(), RegisterBook::shipped()),
                 Rules{"unknown_value"});
    }
};

QTEST_GUILESS_MAIN(TstFormRules)
#include "tst_formrules.moc"
