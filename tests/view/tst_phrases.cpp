#include "view/phrases.h"

#include <QtTest>

using namespace piketboek;

class TstPhrases : public QObject
{
    Q_OBJECT

private slots:
    void thePhrasesOfTheBookAreOfferedInItsOrder();
    void eachMakesALineOfItsKind();
};

void TstPhrases::thePhrasesOfTheBookAreOfferedInItsOrder()
{
    const QStringList dutch = {"Ontruiming gestart",        "Opvang geopend",  "Nutsbedrijf gebeld",
                               "Burgemeester geïnformeerd", "AC-Bz gebeld",    "Motorkapoverleg gehad",
                               "Geen slachtoffers bekend",  "Pers ter plaatse"};
    QCOMPARE(phrases(Language::Dutch), dutch);
    QCOMPARE(phrases(Language::English).size(), dutch.size());
    QCOMPARE(phrases(Language::English).at(3), QString("Mayor informed"));
}

void TstPhrases::eachMakesALineOfItsKind()
{
    QCOMPARE(kindOfPhrase("Opvang geopend"), QString("action"));
    QCOMPARE(kindOfPhrase("Burgemeester geïnformeerd"), QString("contact"));
    QCOMPARE(kindOfPhrase("No casualties known"), QString("picture"));
    QCOMPARE(kindOfPhrase("Rook trekt over woningen"), QString("picture"));
    QCOMPARE(kindOfPhrase("iets anders"), QString("fact"));
}

QTEST_GUILESS_MAIN(TstPhrases)
#include "tst_phrases.moc"
