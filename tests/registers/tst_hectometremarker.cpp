#include "registers/hectometremarker.h"
#include "registers/pages.h"

#include <QTest>

using namespace piketboek;

class TstHectometreMarker : public QObject
{
    Q_OBJECT

private slots:
    void aMarkerIsRoadAndSideAndKilometre_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("marker");
        addMarker("A20 Li 34,2", "A20/Li/34,2/");
        addMarker("A16 Re 38,2", "A16/Re/38,2/");
        addMarker("a16 RE 38.2 182131", "A16/Re/38.2/");
        addMarker("A1 Li 34,2", "A1/Li/34,2/");
        addMarker("N3 Li 2,1 b Dordrecht", "N3/Li/2,1/b");
        addMarker("N3 Li 2,1b", "N3/Li/2,1/b");
        addMarker("A16 Re 38 Dordrecht", "A16/Re/38/");
        addMarker("N34 34,9", "N34//34,9/");
        addMarker("BR wegvervoer N279 Re Dordrecht", "N279/Re//");
        addMarker("A16 Re 38,2 N3 Li 2,1", "A16/Re/38,2/");
        for (const char *page :
             {"A16", "A16 38", "A16 Dordrecht", "B16 Re 38,2", "A1600 Re", "Re 38,2", "N Re 3,1"})
            addMarker(page, "");
    }
    void aMarkerIsRoadAndSideAndKilometre()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, marker);
        const auto found = read(page).marker;
        QCOMPARE(found ? text(found->road + '/' + found->side + '/' + found->km + '/' + found->ramp) : "",
                 marker);
    }

    void aTypedPlaceIsSaidInOneWay_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const char *typed, const char *said) { QTest::newRow(typed) << said; };
        row("A16 re 41,2", "A16 rechts, hectometer 41,2");
        row("a16 Re 41.2", "A16 rechts, hectometer 41,2");
        row("A16 rechts hmp 41.2", "A16 rechts, hectometer 41,2");
        row("A16 links, hectometer 41,2", "A16 links, hectometer 41,2");
        row("A16 hmp 41.2", "A16, hectometer 41,2");
        row("hmp 41.2", "hectometer 41,2");
        row("hectometerpaal 41,2", "hectometer 41,2");
        row("N3 li 2,1b", "N3 links, hectometer 2,1 b");
        row("N3 li 2,1 b, bij de brug", "N3 links, hectometer 2,1 b, bij de brug");
        row("op de A16 re 41,2 (vluchtstrook)", "op de A16 rechts, hectometer 41,2 (vluchtstrook)");
        for (const char *other :
             {"", "A16", "A16 rechts", "Dubbeldamseweg Noord 13", "Spuiboulevard 300", "51.8133, 4.6901",
              "105000 425000", "hmp", "A16 Dordrecht 41,2", "Kade 2,1 b"})
            row(other, other);
    }
    void aTypedPlaceIsSaidInOneWay()
    {
        QFETCH(const QString, said);
        const std::string place = withMarkerInWords(QTest::currentDataTag());
        QCOMPARE(text(place), said);
        QCOMPARE(text(withMarkerInWords(place)), said);
    }

private:
    static void addMarker(const char *page, const char *marker) { QTest::newRow(page) << page << marker; }
};

QTEST_GUILESS_MAIN(TstHectometreMarker)
#include "tst_hectometremarker.moc"
