#include "view/cardssession.h"

#include "view/hand.h"
#include "view/window.h"

#include <QFile>
#include <QtTest>

using namespace piketboek;

namespace {

QStringList words(const QVariantList &rows)
{
    QStringList all;
    for (const QVariant &row : rows)
        all += row.toMap()["words"].toString();
    return all;
}

QVariantMap card(Tablet &tablet, const QString &title)
{
    for (const QVariant &one : tablet.session.tasks()->cards()) {
        if (one.toMap()["title"].toString() == title)
            return one.toMap();
    }
    return {};
}

QVariantList linesOf(Tablet &tablet, const QString &title)
{
    return tablet.session.tasks()->linesOf(card(tablet, title)["id"].toString());
}

QString idOf(const CardsSession &cards, const QString &line)
{
    for (const QVariant &one : cards.lines()) {
        if (one.toMap()["words"].toString() == line)
            return one.toMap()["id"].toString();
    }
    return {};
}

} // namespace

class TstCardsSession : public QObject
{
    Q_OBJECT

private slots:
    void anOwnLineIsTickedAtTheNextFireAndIsThereAfterARestart();
    void aLineThatWentNeverLendsItsNameToAnother();
    void aCardOfOnesOwnStandsWithItsCategory();
    void aCardIsNeverLeftWithoutALine();
    void aCardIsRenamedAndItsAnswersStayWithIt();
    void aCardStandsAtTheLevelsThatWereChosen();
    void aNameBeingTypedBelongsToItsCardAndStands();
    void aTapOnThePageChoosesALevelAndTheNextTapTakesItBack();
    void withoutACardThereIsNoLineToAdd();
    void oneIsPutEarlierAndTheExampleComesBack();
    void aFileThatIsNotSoundIsNamedAndTheExampleStands();
    void aFileOfTheMunicipalityIsNeverLost();
};

void TstCardsSession::anOwnLineIsTickedAtTheNextFireAndIsThereAfterARestart()
{
    TabletDisk disk;
    QString fire;
    {
        Tablet tablet(disk);
        CardsSession &cards = *tablet.session.cards();
        cards.setCard("fire");
        cards.keepFormWords("card:line", "Waterwinning bekend");
        QVERIFY(cards.addLine("Waterwinning bekend"));
        QCOMPARE(cards.formWords("card:line"), QString());
        QVERIFY(!cards.addLine(" Waterwinning bekend "));
        QCOMPARE(cards.refusal(), QString("Deze regel staat er al."));
        for (const QString &shipped : {words(cards.lines()).first(), QString("woordvoering AFGESPROKEN"),
                                       QString("Spokesperson AGREED")}) {
            disk.clock.pass(1000);
            QVERIFY2(!cards.addLine(shipped), qPrintable(shipped));
            QCOMPARE(cards.refusal(), QString("Deze regel staat er al."));
        }
        fire = tablet.tap("fire");
        tablet.session.tasks()->tick("fire", idOf(cards, "Waterwinning bekend"), true);
    }
    Tablet tablet(disk);
    QVERIFY(tablet.session.cards()->own());
    tablet.session.openRecord(fire);
    const QVariantList lines = linesOf(tablet, "Brand");
    QCOMPARE(lines.last().toMap()["words"].toString(), QString("Waterwinning bekend"));
    QVERIFY(lines.last().toMap()["answer"].toString().startsWith("✓"));
    QVERIFY(tablet.column(*tablet.session.incident()->lines(), "lineText").contains("Waterwinning bekend"));
}

void TstCardsSession::aLineThatWentNeverLendsItsNameToAnother()
{
    TabletDisk disk;
    Tablet tablet(disk);
    CardsSession &cards = *tablet.session.cards();
    cards.setCard("fire");
    QVERIFY(cards.addLine("Eerste"));
    const QString first = idOf(cards, "Eerste");
    QVERIFY(cards.removeLine(first));
    disk.clock.pass(1000);
    QVERIFY(cards.addLine("Tweede"));
    QVERIFY(idOf(cards, "Tweede") != first);
}

void TstCardsSession::aCardOfOnesOwnStandsWithItsCategory()
{
    TabletDisk disk;
    Tablet tablet(disk);
    CardsSession &cards = *tablet.session.cards();
    QVERIFY(!cards.addCard("Stroomuitval", "other", " "));
    QCOMPARE(cards.refusal(), QString("Een kaart heeft een naam en minstens één regel."));
    QVERIFY(cards.addCard("Stroomuitval", "other", "Netbeheerder gebeld"));
    QCOMPARE(words(cards.lines()), QStringList{"Netbeheerder gebeld"});
    tablet.tap("other");
    QCOMPARE(linesOf(tablet, "Stroomuitval").size(), 1);
    tablet.tap("extreme_weather");
    QVERIFY(card(tablet, "Stroomuitval").isEmpty());
    QVERIFY(cards.removeCard());
    QVERIFY(!words(cards.cards()).contains("Stroomuitval"));
}

void TstCardsSession::aCardIsNeverLeftWithoutALine()
{
    TabletDisk disk;
    Tablet tablet(disk);
    CardsSession &cards = *tablet.session.cards();
    QVERIFY(cards.addCard("Stroomuitval", "", "Netbeheerder gebeld"));
    QVERIFY(!cards.removeLine(idOf(cards, "Netbeheerder gebeld")));
    QVERIFY(cards.refusal().startsWith("Een kaart heeft minstens één regel"));
    QCOMPARE(words(cards.lines()), QStringList{"Netbeheerder gebeld"});
}

void TstCardsSession::aCardIsRenamedAndItsAnswersStayWithIt()
{
    TabletDisk disk;
    QString fire;
    {
        Tablet tablet(disk);
        CardsSession &cards = *tablet.session.cards();
        cards.setCard("fire");
        fire = tablet.tap("fire");
        tablet.session.tasks()->tick("fire", "communication", true);
        cards.keepFormWords(cards.nameField(), "Grote brand");
        QVERIFY(!cards.rename("  "));
        QCOMPARE(cards.refusal(), QString("Schrijf eerst de naam."));
        QVERIFY(cards.rename(" Grote brand "));
        QCOMPARE(cards.title(), QString("Grote brand"));
        QCOMPARE(cards.formWords(cards.nameField()), QString());
        QVERIFY(cards.rename("Grote brand")); // as it is
        cards.setCard("begin");
        QVERIFY(!cards.rename("grote brand"));
        QCOMPARE(cards.refusal(), QString("Deze kaart staat er al."));
    }
    Tablet tablet(disk);
    tablet.session.openRecord(fire);
    QVERIFY(card(tablet, "Brand").isEmpty());
    const QVariantList lines = linesOf(tablet, "Grote brand");
    QVERIFY(lines.first().toMap()["answer"].toString().startsWith("✓"));
}

void TstCardsSession::aCardStandsAtTheLevelsThatWereChosen()
{
    const auto chosen = [](const CardsSession &cards) {
        QStringList all;
        for (const QVariant &level : cards.levels())
            if (level.toMap()["chosen"].toBool())
                all += level.toMap()["words"].toString();
        return all;
    };
    TabletDisk disk;
    Tablet tablet(disk);
    CardsSession &cards = *tablet.session.cards();
    cards.setCard("fire");
    QCOMPARE(chosen(cards), QStringList());
    for (const int level : {2, 0, 1})
        QVERIFY(cards.toggleLevel(level));
    QCOMPARE(chosen(cards), (QStringList{"geen GRIP", "GRIP 1", "GRIP 2"}));
    QVERIFY(cards.toggleLevel(0));
    QVERIFY(!cards.toggleLevel(6));
    QVERIFY(!cards.toggleLevel(-1));
    const QString fire = tablet.tap("fire");
    QVERIFY(card(tablet, "Brand").isEmpty());
    QVERIFY(cards.toggleLevel(1) && cards.toggleLevel(2));
    QVERIFY(chosen(cards).isEmpty());
    tablet.session.openRecord(fire);
    QVERIFY(!card(tablet, "Brand").isEmpty());
}

void TstCardsSession::aNameBeingTypedBelongsToItsCardAndStands()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        CardsSession &cards = *tablet.session.cards();
        cards.setCard("fire");
        cards.keepTyped(cards.nameField(), cards.title(), "Grote br", "", 8);
        cards.setCard("begin");
        QCOMPARE(cards.wordsIn(cards.nameField(), cards.title()), QString("Begin van de inzet"));
    }
    Tablet tablet(disk);
    CardsSession &cards = *tablet.session.cards();
    cards.setCard("fire");
    QCOMPARE(cards.wordsIn(cards.nameField(), cards.title()), QString("Grote br"));
}

void TstCardsSession::aTapOnThePageChoosesALevelAndTheNextTapTakesItBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    CardsSession &cards = *tablet.session.cards();
    tablet.session.setPage("taskcards");
    for (const bool chosen : {true, false}) {
        QVERIFY(hand.press("geen GRIP"));
        QCOMPARE(cards.levels().first().toMap()["chosen"].toBool(), chosen);
    }
    QVERIFY(hand.press("Naam bewaren")); // nothing was changed: it does nothing
    QCOMPARE(cards.title(), QString("Begin van de inzet"));
    cards.keepTyped(cards.nameField(), cards.title(), "Op weg", "", 6);
    cards.setCard("fire");
    QTRY_VERIFY(hand.sees("Woordvoering afgesproken"));
    cards.setCard("begin");
    QTRY_VERIFY(hand.sees("Op weg"));
    QVERIFY(hand.press("Naam bewaren"));
    QTRY_COMPARE(cards.title(), QString("Op weg"));
}

void TstCardsSession::withoutACardThereIsNoLineToAdd()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    CardsSession &cards = *tablet.session.cards();
    tablet.session.setPage("taskcards");
    QTRY_VERIFY(hand.sees("Regel toevoegen"));
    while (!cards.card().isEmpty())
        QVERIFY(cards.removeCard());
    QTRY_VERIFY(!hand.sees("Regel toevoegen"));
    QVERIFY(hand.sees("Kaart toevoegen"));
    QVERIFY(cards.addCard("Stroomuitval", "", "Netbeheerder gebeld"));
    QTRY_VERIFY(hand.sees("Regel toevoegen"));
}

void TstCardsSession::oneIsPutEarlierAndTheExampleComesBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    CardsSession &cards = *tablet.session.cards();
    const QStringList example = words(cards.lines());
    QVERIFY(cards.raiseLine(idOf(cards, example[1])));
    QCOMPARE(words(cards.lines()).first(), example[1]);
    QVERIFY(!cards.raiseLine(idOf(cards, example[1])));
    QVERIFY(cards.putBack());
    QVERIFY(!cards.own());
    QCOMPARE(words(cards.lines()), example);
}

void TstCardsSession::aFileThatIsNotSoundIsNamedAndTheExampleStands()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
    }
    QFile file(QString::fromStdString(TaskCard::Box::fileIn(disk.path())));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"settings": "task_cards", "version": 1})");
    file.close();
    Tablet tablet(disk);
    QVERIFY(tablet.session.cards()->refusal().contains("taskcards.json"));
    QVERIFY(!tablet.session.cards()->own());
    QVERIFY(!tablet.session.cards()->cards().isEmpty());
}

void TstCardsSession::aFileOfTheMunicipalityIsNeverLost()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
    }
    const QString path = QString::fromStdString(TaskCard::Box::fileIn(disk.path()));
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray theirs = R"({"settings": "task_cards", "version": 1, "cards": [)";
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(theirs);
    file.close();
    Tablet tablet(disk);
    CardsSession &cards = *tablet.session.cards();
    QVERIFY2(cards.refusal().contains(".before"), qPrintable(cards.refusal()));
    QCOMPARE(bytesOf(path), theirs);
    QVERIFY(cards.addLine("Waterwinning bekend"));
    QCOMPARE(bytesOf(path + ".before"), theirs);
    disk.clock.pass(1000);
    QVERIFY(cards.addLine("Nog een regel"));
    const QByteArray own = bytesOf(path);
    QVERIFY(own.contains("Nog een regel"));
    QVERIFY(cards.putBack());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(bytesOf(path + ".before"), theirs);
    QCOMPARE(bytesOf(path + ".before2"), own);
}

QTEST_MAIN(TstCardsSession)
#include "tst_cardssession.moc"
