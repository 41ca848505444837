#include "view/phrases.h"

#include <QtTest>

using namespace piketboek;

class TstPhrases : public QObject
{
    Q_OBJECT

private slots:
    void thoseOfTheCategoryAndTheStepComeFirst();
    void eachMakesALineOfItsKind();
};

void TstPhrases::thoseOfTheCategoryAndTheStepComeFirst()
{
    const QStringList general = {"Ontruiming gestart",        "Opvang geopend",  "Nutsbedrijf gebeld",
                                 "Burgemeester niet bereikt", "AC-Bz gebeld",    "Motorkapoverleg gehad",
                                 "Geen slachtoffers bekend",  "Pers ter plaatse"};
    const QStringList weather = {"Boom op de weg", "Straten staan blank", "Waterschap gebeld",
                                 "Weg afgesloten"};
    QCOMPARE(phrases("extreme_weather", "", Language::Dutch), weather + general);
    QCOMPARE(phrases("extreme_weather", "departed", Language::Dutch),
             weather + QStringList{"Aanrijroute gevraagd"} + general);
    QCOMPARE(phrases("extreme_weather", "", Language::English).at(7), QString("Mayor not reached"));
}

void TstPhrases::eachMakesALineOfItsKind()
{
    QCOMPARE(kindOfPhrase("Opvang geopend"), QString("action"));
    QCOMPARE(kindOfPhrase("Burgemeester niet bereikt"), QString("contact"));
    QCOMPARE(kindOfPhrase("No casualties known"), QString("picture"));
    QCOMPARE(kindOfPhrase("Rook trekt over woningen"), QString("picture"));
    QCOMPARE(kindOfPhrase("iets anders"), QString("fact"));
}

QTEST_GUILESS_MAIN(TstPhrases)
#include "tst_phrases.moc"
