#include "view/phrasebooksession.h"

#include "view/tablet.h"

#include <QFile>
#include <QtTest>

using namespace piketboek;

namespace {

QStringList words(const PhrasebookSession &book)
{
    QStringList all;
    for (const QVariant &row : book.rows())
        all += row.toMap()["words"].toString();
    return all;
}

} // namespace

class TstPhrasebookSession : public QObject
{
    Q_OBJECT

private slots:
    void thoseOfTheCategoryAndTheStepComeFirst();
    void eachMakesALineOfItsKind();
    void anOwnLineStandsFirstAndIsThereAfterARestart();
    void anOwnLineOfAStepIsThereAfterThatStepOnly();
    void whatIsThereAlreadyOrSaysNothingIsRefused();
    void oneIsPutEarlierAndOneIsTakenAway();
    void theExampleComesBack();
    void aFileThatIsNotSoundIsNamedAndTheExampleStands();
};

void TstPhrasebookSession::thoseOfTheCategoryAndTheStepComeFirst()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const PhrasebookSession &book = *tablet.session.phrasebook();
    const QStringList general = {"Ontruiming gestart",        "Opvang geopend",  "Nutsbedrijf gebeld",
                                 "Burgemeester niet bereikt", "AC-Bz gebeld",    "Motorkapoverleg gehad",
                                 "Geen slachtoffers bekend",  "Pers ter plaatse"};
    const QStringList weather = {"Boom op de weg", "Straten staan blank", "Waterschap gebeld",
                                 "Weg afgesloten"};
    QCOMPARE(book.phrases("extreme_weather", ""), weather + general);
    QCOMPARE(book.phrases("extreme_weather", "departed"),
             weather + QStringList{"Aanrijroute gevraagd"} + general);
    tablet.settings.setLanguage("en");
    QCOMPARE(book.phrases("extreme_weather", "").at(7), QString("Mayor not reached"));
}

void TstPhrasebookSession::eachMakesALineOfItsKind()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const PhrasebookSession &book = *tablet.session.phrasebook();
    QCOMPARE(book.kindOf("Opvang geopend"), QString("action"));
    QCOMPARE(book.kindOf("Burgemeester niet bereikt"), QString("contact"));
    QCOMPARE(book.kindOf("No casualties known"), QString("picture"));
    QCOMPARE(book.kindOf("iets anders"), QString("fact"));
}

void TstPhrasebookSession::anOwnLineStandsFirstAndIsThereAfterARestart()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        tablet.tap("fire");
        PhrasebookSession &book = *tablet.session.phrasebook();
        book.keepFormWords("phrase", "Bluswater loopt de Wantij in");
        QVERIFY(book.add("Bluswater loopt de Wantij in", "picture", "fire", ""));
        QCOMPARE(book.formWords("phrase"), QString());
        QVERIFY(book.own());
        QCOMPARE(tablet.session.incident()->phrases().first(), QString("Bluswater loopt de Wantij in"));
    }
    Tablet tablet(disk);
    tablet.session.openRecord(tablet.session.incident()->record());
    const PhrasebookSession &book = *tablet.session.phrasebook();
    QCOMPARE(book.phrases("fire", "").first(), QString("Bluswater loopt de Wantij in"));
    QVERIFY(!book.phrases("other", "").contains("Bluswater loopt de Wantij in"));
    QCOMPARE(book.kindOf("Bluswater loopt de Wantij in"), QString("picture"));
}

void TstPhrasebookSession::anOwnLineOfAStepIsThereAfterThatStepOnly()
{
    TabletDisk disk;
    const QString said = "Afzetlint geplaatst";
    {
        Tablet tablet(disk);
        PhrasebookSession &book = *tablet.session.phrasebook();
        QVERIFY(book.add(said, "action", "", "on_scene"));
        QCOMPARE(book.rows().first().toMap()["below"].toString(), QString("Actie · na: ter plaatse"));
    }
    Tablet tablet(disk);
    const PhrasebookSession &book = *tablet.session.phrasebook();
    QVERIFY(book.phrases("fire", "on_scene").contains(said));
    QVERIFY(!book.phrases("fire", "departed").contains(said));
    QVERIFY(!book.phrases("fire", "").contains(said));
    QStringList steps;
    for (const QVariant &step : book.steps())
        steps += step.toMap()["words"].toString();
    QCOMPARE(steps, QStringList({"Elke stap", "Gealarmeerd", "Aangenomen", "Uitgerukt", "Ter plaatse",
                                 "Einde inzet"}));
}

void TstPhrasebookSession::whatIsThereAlreadyOrSaysNothingIsRefused()
{
    TabletDisk disk;
    Tablet tablet(disk);
    PhrasebookSession &book = *tablet.session.phrasebook();
    const QStringList before = words(book);
    QVERIFY(!book.add("  ", "fact", "", ""));
    QCOMPARE(book.refusal(), QString("Schrijf eerst de zin."));
    QVERIFY(!book.add("Press on scene", "fact", "", ""));
    QCOMPARE(book.refusal(), QString("Deze zin staat er al."));
    QCOMPARE(words(book), before);
    QVERIFY(!book.own());
}

void TstPhrasebookSession::oneIsPutEarlierAndOneIsTakenAway()
{
    TabletDisk disk;
    Tablet tablet(disk);
    PhrasebookSession &book = *tablet.session.phrasebook();
    const QStringList before = words(book);
    book.raise(before.at(2));
    QCOMPARE(words(book).mid(0, 3), QStringList({before.at(0), before.at(2), before.at(1)}));
    book.remove(before.at(0));
    QCOMPARE(words(book).size(), before.size() - 1);
    QCOMPARE(words(book).first(), before.at(2));
}

void TstPhrasebookSession::theExampleComesBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    PhrasebookSession &book = *tablet.session.phrasebook();
    const QStringList before = words(book);
    book.remove(before.first());
    book.putBack();
    QCOMPARE(words(book), before);
    QVERIFY(!book.own());
    const QString file = QString::fromStdString(Phrasebook::fileIn(disk.path()));
    QVERIFY(!QFile::exists(file));
    QVERIFY(QFile::exists(file + ".before"));
}

void TstPhrasebookSession::aFileThatIsNotSoundIsNamedAndTheExampleStands()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
    }
    QFile file(QString::fromStdString(Phrasebook::fileIn(disk.path())));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"settings": "phrases", "version": 1)");
    file.close();
    Tablet tablet(disk);
    const PhrasebookSession &book = *tablet.session.phrasebook();
    QVERIFY2(book.refusal().contains("phrases.json"), qPrintable(book.refusal()));
    QVERIFY(words(book).size() > 8);
    QVERIFY(!book.own());
}

QTEST_GUILESS_MAIN(TstPhrasebookSession)
#include "tst_phrasebooksession.moc"
