#include "registers/pages.h"

#include <QTest>

using namespace piketboek;

namespace {

void addForm(const char *form, const char *category, bool mustChoose = false)
{
    QTest::newRow(form) << form << category << mustChoose;
}

void addForms(const QStringList &forms, const char *category, bool mustChoose = false)
{
    for (const QString &form : forms)
        addForm(qPrintable(form), category, mustChoose);
}

} // namespace

class TstPagerForm : public QObject
{
    Q_OBJECT

private slots:
    void aFormOfTheListSuggestsItsCategory_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("mustChoose");
        addForms({"BR woning",
                  "BR gebouw",
                  "BR bijgebouw",
                  "BR industrie",
                  "BR onderwijs",
                  "BR gezondheidszorg",
                  "BR wegvervoer",
                  "BR container",
                  "BR afval",
                  "BR bos",
                  "BR berm/bosschage",
                  "BR buiten industrie",
                  "BR",
                  "Brandgerucht",
                  "Buitenbrand",
                  "OMS",
                  "OMS brandmelding",
                  "OMS handmelder",
                  "PAC brandmelding",
                  "PAC",
                  "Brand",
                  "Brand/Gebouw",
                  "Brand/Wateroverlast"},
                 "fire");
        addForms({"Wateroverlast", "Wateroverlast (flat)", "Stormschade", "Hoogwater", "Hoog water",
                  "Wolkbreuk", "Leefmilieu/Wateroverlast", "Leefmilieu/Water/Wateroverlast"},
                 "extreme_weather", true);
        addForms({"CO-melder", "Gaslucht", "Gev. stof", "Gevaarlijke stof", "Stank/hind. lucht",
                  "Stank/hind. lucht (binnen)", "Stank/hind. lucht (buiten)", "Stank/hind. lucht (gaslucht)",
                  "Stank/hind. lucht (gaslucht) (binnen)", "Stank/hind. lucht (gaslucht) (buiten)",
                  "Ongeval gev. stof", "Ongeval/Gev. stof", "Leefmilieu/Stank/hind. lucht (binnen)",
                  "Leefmilieu/Stank/hind. lucht (gaslucht) (binnen)"},
                 "hazardous_substances");
        addForms({"Dienstverlening/MKA/Voorwaarden scheppend",
                  "Veiligheid en openbare orde/Verdachte situatie",
                  "Veiligheid en openbare orde/Vechtpartij",
                  "Alarm/Overval",
                  "Bezitsaantasting/Diefstal",
                  "Gezondheid/Val",
                  "Verkeer/Hinder",
                  "Dienstverlening/Ass. Politie",
                  "Leefmilieu/Overlast/Geluid",
                  "Ongeval/Wegvervoer/Letsel",
                  "Ongeval/Wegvervoer/Voertuig te water",
                  "Ongeval/Water/Schip/watersp. in problemen",
                  "Nacontrole",
                  "Ongeval",
                  "Ongeval wegvervoer",
                  "Ongeval wegvervoer letsel",
                  "Vervuild wegdek",
                  "Persoon te water",
                  "Voertuig te water",
                  "Dier te water",
                  "Dier in problemen",
                  "Dier op hoogte",
                  "Dier in put/kelder",
                  "Dier in/op ijs",
                  "Liftopsluiting",
                  "Buitensluiting",
                  "Reanimatie",
                  "Ass. Ambu",
                  "Ass. Politie",
                  "Dienstverlening",
                  "Uitval nutsvoorz.",
                  "Uitval nutsvoorz. (elektriciteit)",
                  "Verkeersstremming",
                  "Spoor incident",
                  "Explosie",
                  "Achtervolging",
                  "Demonstratie",
                  "Herbezet./kazerneren"},
                 "other");
    }
    void aFormOfTheListSuggestsItsCategory()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, category);
        QFETCH(const bool, mustChoose);
        const PagerText page = read("P 1 BRT-01 " + form + " Spuiboulevard Dordrecht 182131");
        QCOMPARE(text(page.classification), form);
        QCOMPARE(text(page.category), category);
        QCOMPARE(page.mustChoose, mustChoose);
        QCOMPARE(text(page.place), QString("Spuiboulevard"));
        QCOMPARE(text(page.rest), QString());
    }

    void theFirstFormCountsAndTheSecondIsPartOfThePlace()
    {
        const PagerText page = read("BR gebouw Reanimatie Centrum Dordrecht");
        QCOMPARE(text(page.classification), QString("BR gebouw"));
        QCOMPARE(text(page.place), QString("Reanimatie Centrum"));
    }

    void aMainClassAloneIsNoForm()
    {
        for (const char *page : {"Alarm", "Verkeer Kade", "Leefmilieu/ Kade", "Brandend/Kade",
                                 "openbare orde/Kade", "Kade en openbare orde/Kade"})
            QCOMPARE(text(read(page).classification), QString());
    }

    void aPathIsKeptWithoutClosingSigns()
    {
        QCOMPARE(text(read("Ongeval/Val, Kade").classification), QString("Ongeval/Val"));
        QCOMPARE(text(read("(Ongeval/Val Kade").classification), QString("Ongeval/Val"));
        QCOMPARE(text(read("Veiligheid  en\topenbare orde/Ruzie Kade").classification),
                 QString("Veiligheid en openbare orde/Ruzie"));
    }

    void withoutAFormTheCategoryIsNotGuessed_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("mustChoose");
        QTest::newRow("nothing") << "" << "" << true;
        QTest::newRow("a street called after a fire") << "P 1 Brandweerlaan Dordrecht" << "" << true;
        QTest::newRow("in brackets") << "P 1 (Reanimatie) Spuiboulevard" << "" << true;
        QTest::newRow("a scale is of a fire") << "P 1 Middelbrand Spuiboulevard" << "fire" << false;
        QTest::newRow("a call to the room") << "Contact meldkamer" << "other" << false;
        QTest::newRow("a form before the call") << "Contact meldkamer BR afval" << "fire" << false;
        QTest::newRow("a form before the scale") << "Nacontrole Grote brand" << "other" << false;
    }
    void withoutAFormTheCategoryIsNotGuessed()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, category);
        QFETCH(const bool, mustChoose);
        QCOMPARE(text(read(page).category), category);
        QCOMPARE(read(page).mustChoose, mustChoose);
    }
};

QTEST_GUILESS_MAIN(TstPagerForm)
#include "tst_pagerform.moc"
