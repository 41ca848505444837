#include "registers/openactions.h"

#include "acts.h"
#include "town.h"

#include <QtTest>

using namespace piketboek;

namespace {

Draft lineOf(const char *kind)
{
    return act("line", Json::object({{"kind", kind}}));
}

Draft doneWith(const EntryId &action)
{
    Draft draft = lineOf("done");
    draft.about = {{action, ""}};
    return draft;
}

std::set<EntryId> openIn(const Town &town, const std::set<EntryId> &withdrawn = {})
{
    return openActions(town.placed(), withdrawn);
}

} // namespace

class TstOpenActions : public QObject
{
    Q_OBJECT

private slots:
    void onlyAnActionIsOpen()
    {
        Town town(1);
        for (const char *kind : {"fact", "picture", "decision", "done"})
            town.write(0, lineOf(kind));
        town.write(0, act("set", Json::object({{"kind", "action"}})));
        QVERIFY(openIn(town).empty());
        const EntryId action = town.write(0, lineOf("action"));
        QVERIFY(openIn(town) == std::set{action});
    }

    void whoeverReportsItDoneClosesThatOneAlone()
    {
        Town town(2);
        const EntryId shelter = town.write(0, lineOf("action"));
        const EntryId water = town.write(0, lineOf("action"));
        town.write(1, doneWith(shelter));
        QVERIFY(openIn(town) == std::set{water});
        town.write(0, doneWith(water));
        QVERIFY(openIn(town).empty());
    }

    void aLineOfAnotherKindClosesNothing()
    {
        Town town(1);
        const EntryId action = town.write(0, lineOf("action"));
        Draft told = lineOf("contact");
        told.about = {{action, ""}};
        town.write(0, told);
        town.write(0, about("correct", action));
        QVERIFY(openIn(town) == std::set{action});
    }

    void whatWasTakenBackCountsNoMore()
    {
        Town town(1);
        const EntryId action = town.write(0, lineOf("action"));
        QVERIFY(openIn(town, {action}).empty());
        const EntryId done = town.write(0, doneWith(action));
        QVERIFY(openIn(town).empty());
        QVERIFY(openIn(town, {done}) == std::set{action});
    }
};

QTEST_GUILESS_MAIN(TstOpenActions)
#include "tst_openactions.moc"
