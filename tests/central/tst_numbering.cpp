#include "central/opencentral.h"
#include "support/storefiles.h"

#include <QTest>

using namespace piketboek;

namespace {

std::string recordNamed(int which)
{
    return "0170d68e-1280-7000-8000-0000000000" + std::to_string(10 + which);
}

/// One who writes incidents and pushes all that the central log does not have yet.
struct Officer
{
    explicit Officer(OpenCentral &to) : central(to) {}

    void open(int which, const std::string &at = "2020-03-14T02:00+01:00", const char *exercise = "no")
    {
        Draft draft = openIncident(recordNamed(which));
        draft.happened->at = at;
        draft.exercise = exercise;
        pusher.write(draft);
    }
    void confirm(int which) { pusher.write(lineAbout(recordNamed(which), "rook")); }
    void takeBack(int which)
    {
        Draft draft{.role = "ovd-bz", .record = recordNamed(which), .registerName = "incident"};
        draft.act = "withdraw";
        draft.about = {{{}, recordNamed(which)}};
        pusher.write(draft);
    }
    void push()
    {
        const auto last = static_cast<int64_t>(pusher.entries.size());
        central.push(pusher.keyLine() + pusher.lines(pushed + 1, last) + pusher.sealLine());
        pushed = last;
    }

    OpenCentral &central;
    Pusher pusher;
    int64_t pushed = 0;
};

/// What the central log gave, in its order.
QStringList numbersIn(OpenCentral &central)
{
    QStringList numbers;
    for (const wire::EntryLine &line : linesOf<wire::EntryLine>(central.pull())) {
        if (line.envelope.act == "number")
            numbers += QString::fromStdString(line.envelope.plain.text("number") + " " +
                                              line.envelope.record.substr(34));
    }
    return numbers;
}

/// A central log that was put back from a backup; it lost its second incident, and the number of that one.
struct Restored
{
    Restored()
    {
        log(0);
        central.stop();
        copyStore(central.file(), central.file() + ".backup");
        central.start();
        log(1);
        const std::string page = central.pull();
        lost = Pusher::lineOf(linesOf<wire::EntryLine>(page).back().entry);
        for (const wire::SealLine &seal : linesOf<wire::SealLine>(page))
            wire::append(lost, seal);
        central.stop();
        copyStore(central.file() + ".backup", central.file());
        central.start({.restored = true});
        officer.pushed -= 2;
    }

    void log(int which)
    {
        officer.open(which);
        officer.confirm(which);
        officer.push();
    }
    void pushNumber() { central.push(lost); }

    OpenCentral central;
    Officer officer{central};
    std::string lost; ///< the number and the seals over it, as a tablet that has them pushes them
};

} // namespace

class TstNumbering : public QObject
{
    Q_OBJECT

private slots:
    void anIncidentGetsItsNumberOnceItIsConfirmed()
    {
        OpenCentral central;
        Officer officer(central);
        officer.open(0);
        officer.push();
        QVERIFY(numbersIn(central).isEmpty());
        officer.confirm(0);
        officer.confirm(0);
        officer.push();
        officer.confirm(0);
        officer.push();
        QCOMPARE(numbersIn(central), QStringList{"2020-INC-0001 10"});
        QCOMPARE(central.wrong(), "");
    }

    void eachYearCountsItsOwnAndAnExerciseIsOutsideOfThem()
    {
        OpenCentral central;
        Officer officer(central);
        officer.open(0, "2020-12-31T23:59+01:00");
        officer.open(1, "2021-01-01T00:00+01:00");
        officer.open(2, "2020-03-01T10:00+01:00", "exercise");
        officer.open(3, "2020-11-01");
        for (int which = 0; which < 4; ++which)
            officer.confirm(which);
        officer.push();
        QCOMPARE(numbersIn(central), (QStringList{"2020-INC-0001 10", "2021-INC-0001 11", "2020-OEF-0001 12",
                                                  "2020-INC-0002 13"}));
    }

    void aMistakeGetsNoneAndOneThatHasItKeepsIt()
    {
        OpenCentral central;
        Officer officer(central);
        officer.open(0);
        officer.confirm(0);
        officer.takeBack(0);
        officer.open(1);
        officer.confirm(1);
        officer.push();
        officer.takeBack(1);
        officer.open(2);
        officer.confirm(2);
        officer.push();
        QCOMPARE(numbersIn(central), (QStringList{"2020-INC-0001 11", "2020-INC-0002 12"}));
    }

    void whatComesBeforeItsOpeningWaitsForIt()
    {
        OpenCentral central;
        Officer early(central), late(central);
        early.confirm(0);
        late.open(0);
        early.push();
        QVERIFY(numbersIn(central).isEmpty());
        late.push();
        QCOMPARE(numbersIn(central), QStringList{"2020-INC-0001 10"});
    }

    void aRestartNeitherForgetsNorRepeats()
    {
        OpenCentral central;
        Officer officer(central);
        officer.open(0);
        officer.open(1);
        officer.confirm(0);
        officer.push();
        central.start();
        officer.confirm(1);
        officer.confirm(0);
        officer.push();
        QCOMPARE(numbersIn(central), (QStringList{"2020-INC-0001 10", "2020-INC-0002 11"}));
        QCOMPARE(central.wrong(), "");
    }

    void whatWasStoredByAnOlderProgramGetsItsNumberWithTheNextPush()
    {
        OpenCentral central;
        Officer officer(central);
        officer.open(0);
        officer.push();
        central.stop();
        {
            Database database = must(Database::open(central.file(), Database::Access::Write));
            must(database.run("DELETE FROM unnumbered; UPDATE memory SET value = 0 "
                              "WHERE name = 'unnumbered_entry'"));
        }
        central.start();
        officer.confirm(0);
        officer.push();
        QCOMPARE(numbersIn(central), QStringList{"2020-INC-0001 10"});
    }

    void aLogThatWasPutBackGoesOnAHundredHigherAndGivesNoNumberTwice()
    {
        Restored restored;
        restored.pushNumber();
        restored.officer.push();
        restored.log(2);
        QCOMPARE(numbersIn(restored.central),
                 (QStringList{"2020-INC-0001 10", "2020-INC-0002 11", "2020-INC-0103 12"}));
        QCOMPARE(restored.central.wrong(), "");
    }

    void aRecordWhoseNumberWasLostHasTwoWhenItComesBackLater()
    {
        Restored restored;
        restored.officer.push();
        restored.pushNumber();
        restored.log(2);
        QCOMPARE(numbersIn(restored.central), (QStringList{"2020-INC-0001 10", "2020-INC-0102 11",
                                                           "2020-INC-0002 11", "2020-INC-0103 12"}));
        QCOMPARE(restored.central.wrong(), "");
    }

    void aYearAfterTheRestoreBeginsAtOne()
    {
        Restored restored;
        restored.officer.open(2, "2021-01-01T00:00+01:00");
        restored.officer.confirm(2);
        restored.officer.push();
        QVERIFY(numbersIn(restored.central).contains("2021-INC-0001 12"));
    }
};

QTEST_APPLESS_MAIN(TstNumbering)
#include "tst_numbering.moc"
