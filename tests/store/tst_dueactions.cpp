#include "store/dueactions.h"

#include "registers/acts.h"
#include "store/journalhere.h"

#include <QtTest>

using namespace piketboek;

namespace {

struct Desk : JournalHere
{
    DueActions actions;

    Desk() { write(open("fire")); }
    EntryId write(const Draft &draft) { return must(journal->write(draft)).id; }
    EntryId action(const std::string &words, const std::string &due)
    {
        Draft draft = line(words);
        draft.plain = Json::object({{"kind", "action"}, {"owner", "OvD-Bz 2"}});
        if (!due.empty())
            draft.plain.set("due", due);
        return write(draft);
    }
    QStringList words()
    {
        QStringList all;
        for (const DueActions::Action &one : must(actions.now(*reader)))
            all += QString::fromStdString(one.words);
        return all;
    }
};

const std::string later = "2020-02-03T15:30+01:00";
const std::string sooner = "2020-02-03T15:00+01:00";

} // namespace

class TstDueActions : public QObject
{
    Q_OBJECT

private slots:
    void theOneDueFirstComesFirst();
    void whatWasDoneOrTakenBackIsNoneAnyMore();
    void aCorrectedActionSaysItsNewWords();
    void ofAClosedIncidentNothingIsDue();
};

void TstDueActions::theOneDueFirstComesFirst()
{
    Desk desk;
    desk.action("waterbedrijf bellen", later);
    desk.action("NL-Alert vragen", sooner);
    desk.action("zonder tijd", "");
    QCOMPARE(desk.words(), (QStringList{"NL-Alert vragen", "waterbedrijf bellen"}));
    const DueActions::Action first = must(desk.actions.now(*desk.reader)).front();
    QCOMPARE(first.owner, std::string("OvD-Bz 2"));
    QCOMPARE(first.author, std::string("OvD-Bz 1"));
    QCOMPARE(first.due, 1'580'738'400'000);
}

void TstDueActions::whatWasDoneOrTakenBackIsNoneAnyMore()
{
    Desk desk;
    const EntryId call = desk.action("waterbedrijf bellen", later);
    const EntryId wrong = desk.action("dubbel", sooner);
    QCOMPARE(desk.words().size(), 2);
    desk.write(takeBack(wrong));
    QCOMPARE(desk.words(), QStringList{"waterbedrijf bellen"});
    Draft done = about("line", call);
    done.plain = Json::object({{"kind", "done"}});
    desk.write(done);
    QCOMPARE(desk.words(), QStringList());
}

void TstDueActions::aCorrectedActionSaysItsNewWords()
{
    Desk desk;
    const EntryId call = desk.action("waterbedrijf", later);
    Draft correction = about("correct", call);
    correction.covered = {{"text", "netbeheerder bellen"}};
    desk.write(correction);
    QCOMPARE(desk.words(), QStringList{"netbeheerder bellen"});
}

void TstDueActions::ofAClosedIncidentNothingIsDue()
{
    Desk desk;
    desk.action("waterbedrijf bellen", later);
    desk.write(pressed("end", "2020-02-03T16:00+01:00"));
    QCOMPARE(desk.words(), QStringList());
}

QTEST_GUILESS_MAIN(TstDueActions)
#include "tst_dueactions.moc"
