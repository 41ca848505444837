#include "registers/pages.h"

#include <QTest>

using namespace piketboek;

class TstPagerAddress : public QObject
{
    Q_OBJECT

private slots:
    void aTownIsOneThatIsGivenAndTheLastWords_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("town");
        addTown("BR woning Spuiboulevard Dordrecht 182131", "Spuiboulevard", "Dordrecht");
        addTown("BR woning Spuiboulevard Dordrecht", "Spuiboulevard", "Dordrecht");
        addTown("BR woning Dordrecht", "", "Dordrecht");
        addTown("BR woning Dorpsstraat Gouda 182131", "Dorpsstraat Gouda", "");
        addTown("BR woning Dordrecht Spuiboulevard", "Dordrecht Spuiboulevard", "");
        addTown("BR woning Rotterdam Dordrecht", "Rotterdam", "Dordrecht");
        addTown("BR woning Rotterdamseweg", "Rotterdamseweg", "");
        addTown("BR woning Kade Capelle aan den IJssel 182131", "Kade", "Capelle aan den IJssel");
        addTown("BR woning Kade Hardinxveld-Giessendam", "Kade", "Hardinxveld-Giessendam");
        addTown("BR woning Kade Dordrecht (flat) Middelbrand 182131", "Kade", "Dordrecht");
        addTown("BR woning 182131 Kade Dordrecht 182132", "Kade", "Dordrecht");
        addTown("BR woning Kade ICnum 12345 Dordrecht", "Kade", "");
        addTown("BR woning Kade Rit 12345 Dordrecht", "Kade", "");
        addTown("eerst dit Middelbrand Kade Dordrecht", "Kade", "Dordrecht");
        addTown("BRT-01 Kade Dordrecht", "Kade", "Dordrecht");
        addTown("A1 Kade Dordrecht", "Kade", "Dordrecht");
        addTown("Dordrecht BR woning Kade", "Kade", "");
        addTown("BR woning Kade 182131 Dordrecht", "Kade", "");
        addTown("BR woning Kade (Dordrecht)", "Kade", "");
        addTown("P 1 Kade Dordrecht", "Kade", "Dordrecht");
        addTown("dienst overgenomen Dordrecht", "", "Dordrecht");
        addTown("dienst Dordrecht overgenomen", "", "");
    }
    void aTownIsOneThatIsGivenAndTheLastWords()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, place);
        QFETCH(const QString, town);
        QCOMPARE(text(read(page).place), place);
        QCOMPARE(text(read(page).town), town);
    }

    void withoutTownsNoTownIsKnown()
    {
        const PagerText page = must(PagerText::read("BR woning Spuiboulevard Dordrecht 182131"));
        QCOMPARE(text(page.place), QString("Spuiboulevard Dordrecht"));
        QCOMPARE(text(page.town), QString());
        QCOMPARE(must(PagerText::read("BR woning Kade", std::vector<std::string>{"", " "})).town,
                 std::string());
    }

    void anAddressIsReadAsFarAsItIsSure_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("postcode");
        addAddress("BR woning Spuiboulevard 300 3311 GR Dordrecht", "Spuiboulevard", "300", "3311 GR");
        addAddress("BR woning Spuiboulevard 300 3311gr Dordrecht", "Spuiboulevard", "300", "3311 GR");
        addAddress("BR woning Spuiboulevard 300A Dordrecht", "Spuiboulevard", "300A", "");
        addAddress("BR woning Spuiboulevard 12-3 182131", "Spuiboulevard", "12-3", "");
        addAddress("BR woning Spuiboulevard 12a-bis", "Spuiboulevard", "12a-bis", "");
        addAddress("BR woning Plein 1940 7 Dordrecht", "Plein 1940", "7", "");
        addAddress("BR woning Flat 2e Kadestraat Dordrecht", "Flat 2e Kadestraat", "", "");
        addAddress("BR woning Kadestraat 2e", "Kadestraat 2e", "", "");
        addAddress("BR woning Kadestraat 12 Gouda", "Kadestraat 12 Gouda", "", "");
        addAddress("BR woning 12", "12", "", "");
        addAddress("BR woning Kade 12345", "Kade", "", "");
        addAddress("BR woning Kade 12345a", "Kade 12345a", "", "");
        addAddress("BR woning (flat) 12 Dordrecht", "12", "", "");
        addAddress("BR woning Kade Capelle aan den IJssel 182131 Let op", "Kade", "", "");
        addAddress("BR woning Kade 0311 GR", "Kade 0311 GR", "", "");
        addAddress("BR woning Kade 3311 gr", "Kade 3311 gr", "", "");
        addAddress("Kadestraat 17 Dordrecht", "Kadestraat", "17", "");
        addAddress("Kadestraat 17 3311GR", "Kadestraat", "17", "3311 GR");
        addAddress("Westeinde 3311GR", "Westeinde", "", "3311 GR");
        addAddress("Westeinde (flat) 3311GR", "", "", "3311 GR");
        addAddress("Rijksweg A16 Re 38,2", "Rijksweg", "", "");
        addAddress("BR woning Kade 12 (flat) Dordrecht", "Kade", "12", "");
        addAddress("BR woning Kade 12 A16 Re 38,2 Sluis 14", "Kade Sluis 14", "12", "");
        addAddress("Graag inmelden over 20", "", "", "");
        addAddress("Inzet voor 20 personen", "", "", "");
        addAddress("over 5 minuten Ass. Politie Kade 7", "Kade", "7", "");
        addAddress("over 5 Ass. Politie Kade", "Kade", "", "");
        addAddress("BR woning (nabij 12) Kade", "Kade", "", "");
    }
    void anAddressIsReadAsFarAsItIsSure()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, place);
        QFETCH(const QString, number);
        QFETCH(const QString, postcode);
        QCOMPARE(text(read(page).place), place);
        QCOMPARE(text(read(page).houseNumber), number);
        QCOMPARE(text(read(page).postcode), postcode);
    }

private:
    static void addTown(const char *page, const char *place, const char *town)
    {
        QTest::newRow(page) << page << place << town;
    }
    static void addAddress(const char *page, const char *place, const char *number, const char *postcode)
    {
        QTest::newRow(page) << page << place << number << postcode;
    }
};

QTEST_GUILESS_MAIN(TstPagerAddress)
#include "tst_pageraddress.moc"
