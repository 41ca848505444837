#include "view/taskssession.h"

#include "support/must.h"
#include "view/hand.h"
#include "view/window.h"

#include <QtTest>

using namespace piketboek;

class TstTasksSession : public QObject
{
    Q_OBJECT

private slots:
    void anActionStandsOnTopUntilItIsDone();
    void whatWasDoneByMistakeIsOpenAgain();
    void anActionSaysWhoAndWhenAndThatItIsLate();
    void theOwnerAndTheTermOutliveAKillAndGoWithTheLine();
    void aDecisionTakesItsReasonAlong();
    void aCardIsTickedLineByLineAndNotApplicableIsAnAnswer();
    void anOpenCardStaysOpenWhileItIsTicked();
    void theCardsOfTheCategoryAndTheLevelAreOffered();
};

namespace {

QVariantMap first(const QVariantList &rows)
{
    return rows.isEmpty() ? QVariantMap() : rows.first().toMap();
}

void writeLine(IncidentSession &incident, const QString &kind, const QString &words)
{
    incident.setDraftKind(kind);
    incident.setDraftText(words);
    incident.write();
}

Envelope lastOf(Tablet &tablet)
{
    return must(tablet.reader->lastLine(tablet.session.incident()->record().toStdString()))->envelope;
}

QString answerOf(const TasksSession &tasks, const QString &card, const QString &line)
{
    for (const QVariant &row : tasks.linesOf(card)) {
        if (row.toMap()["id"] == line)
            return row.toMap()["answer"].toString();
    }
    return "no such line";
}

} // namespace

void TstTasksSession::anActionStandsOnTopUntilItIsDone()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    TasksSession &tasks = *tablet.session.tasks();
    writeLine(*tablet.session.incident(), "action", "Opvang openen");
    writeLine(*tablet.session.incident(), "fact", "Rook");
    QCOMPARE(tasks.actions().size(), 1);
    const QVariantMap action = first(tasks.actions());
    QCOMPARE(action["words"].toString(), QString("Opvang openen"));
    tasks.done(action["device"].toString(), action["seq"].toLongLong());
    QVERIFY(tasks.actions().isEmpty());
    QCOMPARE(lastOf(tablet).plain.text("kind"), std::string("done"));
    QCOMPARE(tablet.column(*tablet.session.incident()->lines(), "lineText").count("Opvang openen"), 2);
}

void TstTasksSession::whatWasDoneByMistakeIsOpenAgain()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    TasksSession &tasks = *tablet.session.tasks();
    writeLine(*tablet.session.incident(), "action", "Opvang openen");
    const QVariantMap action = first(tasks.actions());
    tasks.done(action["device"].toString(), action["seq"].toLongLong());
    tablet.session.undo()->undo();
    QCOMPARE(tasks.actions().size(), 1);
}

void TstTasksSession::anActionSaysWhoAndWhenAndThatItIsLate()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.keepFormWords("action owner", "OvD-Bz 2");
    incident.setDue(30);
    QCOMPARE(incident.dueWords(), QString("uiterlijk 03:40"));
    writeLine(incident, "action", "Opvang openen");
    QCOMPARE(incident.dueWords(), QString());
    TasksSession &tasks = *tablet.session.tasks();
    QCOMPARE(first(tasks.actions())["due"].toString(), QString("OvD-Bz 2 · uiterlijk 03:40"));
    QVERIFY(!first(tasks.actions())["overdue"].toBool());
    disk.clock.pass(31 * 60'000);
    tasks.refresh();
    QCOMPARE(first(tasks.actions())["due"].toString(), QString("OvD-Bz 2 · te laat, was om 03:40"));
    QVERIFY(first(tasks.actions())["overdue"].toBool());
}

void TstTasksSession::theOwnerAndTheTermOutliveAKillAndGoWithTheLine()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        tablet.session.incident()->setDraftKind("action");
        tablet.session.incident()->setDraftText("Opvang openen");
        tablet.session.incident()->keepFormWords("action owner", "OvD-Bz 2");
        tablet.session.incident()->setDue(15);
    }
    Tablet tablet(disk);
    tablet.session.openRecord(record);
    QCOMPARE(tablet.session.incident()->dueWords(), QString("uiterlijk 03:25"));
    tablet.session.incident()->write();
    QCOMPARE(lastOf(tablet).plain.text("owner"), std::string("OvD-Bz 2"));
    QCOMPARE(lastOf(tablet).plain.text("due"), std::string("2026-03-25T03:25+01:00"));
    writeLine(*tablet.session.incident(), "action", "Nog iets");
    QVERIFY(!lastOf(tablet).plain.find("owner"));
}

void TstTasksSession::aDecisionTakesItsReasonAlong()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.keepFormWords("decision reason", "rook trekt naar de flat");
    writeLine(incident, "fact", "Rook");
    QVERIFY(!lastOf(tablet).coverOf("reason"));
    incident.keepFormWords("decision reason", "rook trekt naar de flat");
    writeLine(incident, "decision", "Flat ontruimen");
    QVERIFY(lastOf(tablet).coverOf("reason"));
    QCOMPARE(incident.formWords("decision reason"), QString());
}

void TstTasksSession::aCardIsTickedLineByLineAndNotApplicableIsAnAnswer()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    TasksSession &tasks = *tablet.session.tasks();
    QCOMPARE(answerOf(tasks, "fire", "care"), QString());
    tasks.tick("fire", "care", true);
    tasks.tick("fire", "moving", false);
    QCOMPARE(answerOf(tasks, "fire", "care"), QString("✓ 03:10"));
    QCOMPARE(answerOf(tasks, "fire", "moving"), QString("n.v.t. 03:10"));
    const QStringList lines = tablet.column(*tablet.session.incident()->lines(), "lineText");
    QVERIFY(lines.contains("Opvang en verzorging nodig?"));
    QVERIFY(lines.contains("Ontruiming nodig? (n.v.t.)"));
    tablet.session.undo()->undo();
    QCOMPARE(answerOf(tasks, "fire", "moving"), QString());
    tasks.tick("fire", "nothing of the kind", true);
    QCOMPARE(tablet.session.incident()->lines()->rowCount(), 3);
}

void TstTasksSession::anOpenCardStaysOpenWhileItIsTicked()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    Window window(tablet, {1920, 1500});
    Hand hand(window.shown());
    const QVariantMap card = tablet.session.tasks()->cards().first().toMap();
    const QString title = card["title"].toString();
    const QVariantList lines = tablet.session.tasks()->linesOf(card["id"].toString());
    const QString words = lines.at(1).toMap()["words"].toString();
    const auto head = [&](int answered) {
        return QString("Taakkaart %1 · %2 van %3").arg(title).arg(answered).arg(lines.size());
    };
    QVERIFY(hand.press(head(0)));
    QTRY_VERIFY(hand.sees(words));
    tablet.session.tasks()->tick(card["id"].toString(), lines.first().toMap()["id"].toString(), true);
    QTRY_VERIFY(hand.sees(head(1)));
    QVERIFY(hand.sees(words));
    QVERIFY(hand.sees("✓ 03:10"));
    tablet.tap("extreme_weather");
    QTRY_VERIFY(!hand.sees(head(1)));
    tablet.session.openRecord(record);
    QTRY_VERIFY(hand.sees(head(1)));
    QVERIFY(!hand.sees(words));
}

void TstTasksSession::theCardsOfTheCategoryAndTheLevelAreOffered()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("extreme_weather");
    const auto has = [&](const QString &card) {
        return std::ranges::any_of(tablet.session.tasks()->cards(),
                                   [&](const QVariant &one) { return one.toMap()["id"].toString() == card; });
    };
    QVERIFY(has("extreme_weather"));
    QVERIFY(!has("fire"));
    QVERIFY(!tablet.session.tasks()->source().isEmpty());
}

QTEST_MAIN(TstTasksSession)
#include "tst_taskssession.moc"
