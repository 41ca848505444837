#include "store/tasklines.h"

#include "registers/acts.h"
#include "store/journalhere.h"

#include <QtTest>

using namespace piketboek;

namespace {

struct Desk : JournalHere
{
    Desk() { write(open("fire")); }
    EntryId write(const Draft &draft)
    {
        clock.pass(60'000);
        return must(journal->write(draft)).id;
    }
    EntryId action(const char *words)
    {
        Draft draft = line(words);
        draft.plain.set("kind", "action");
        return write(draft);
    }
    EntryId answer(const char *task, const char *words)
    {
        Draft draft = line(words);
        draft.plain.set("task", task);
        return write(draft);
    }
    TaskLines tasks() { return must(TaskLines::of(*reader, someRecord)); }
};

std::vector<EntryId> idsOf(const std::vector<Line> &lines)
{
    std::vector<EntryId> ids;
    for (const Line &line : lines)
        ids.push_back(line.id);
    return ids;
}

} // namespace

class TstTaskLines : public QObject
{
    Q_OBJECT

private slots:
    void actionsStandOldestFirstUntilTheyAreDone();
    void answersStandNewestLastAndOneThatIsWithdrawnIsLeftOut();
    void anotherLineIsNeither();
};

void TstTaskLines::actionsStandOldestFirstUntilTheyAreDone()
{
    Desk desk;
    const EntryId first = desk.action("opvang openen");
    const EntryId second = desk.action("waterbedrijf bellen");
    QVERIFY(idsOf(desk.tasks().open) == (std::vector{first, second}));
    Draft done = about("line", first);
    done.plain.set("kind", "done");
    const EntryId reported = desk.write(done);
    QVERIFY(idsOf(desk.tasks().open) == std::vector{second});
    const EntryId back = desk.write(takeBack(reported));
    QVERIFY(idsOf(desk.tasks().open) == (std::vector{first, second}));
    desk.write(takeBack(back));
    desk.write(takeBack(second));
    QVERIFY(desk.tasks().open.empty());
}

void TstTaskLines::answersStandNewestLastAndOneThatIsWithdrawnIsLeftOut()
{
    Desk desk;
    const EntryId gas = desk.answer("fire/gas", "Gas afgesloten");
    const EntryId water = desk.answer("fire/water", "Water afgesloten");
    const EntryId gasAgain = desk.answer("fire/gas", "Gas afgesloten: n.v.t.");
    QVERIFY(idsOf(desk.tasks().answered) == (std::vector{gas, water, gasAgain}));
    const EntryId back = desk.write(takeBack(gasAgain));
    QVERIFY(idsOf(desk.tasks().answered) == (std::vector{gas, water}));
    desk.write(takeBack(back));
    QVERIFY(idsOf(desk.tasks().answered) == (std::vector{gas, water, gasAgain}));
    QVERIFY(desk.tasks().open.empty());
}

void TstTaskLines::anotherLineIsNeither()
{
    Desk desk;
    desk.write(line("Rook trekt naar het noorden"));
    QVERIFY(desk.tasks().open.empty() && desk.tasks().answered.empty());
}

QTEST_GUILESS_MAIN(TstTaskLines)
#include "tst_tasklines.moc"
