#include "registers/pages.h"

#include <QTest>

using namespace piketboek;

class TstPagerSign : public QObject
{
    Q_OBJECT

private slots:
    void aPriorityIsOneToFive_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("priority");
        for (const char *page : {"P 1 BR woning", "P1 BR woning", "PRIO 1 BR woning", "prio1", "Prio: 1",
                                 "(Intrekken Alarm Brw) P 1", "Ongeval/Wegvervoer/Letsel prio 1 Dordrecht",
                                 "P 1 BR woning PRIO 2"})
            QTest::newRow(page) << page << 1;
        QTest::newRow("P 5") << "P 5" << 5;
        for (const char *page : {"P 0", "P 6", "P 12", "P", "PRIO", "PRIO 6", "BR garage Spuigarage P1",
                                 "A1 P 1", "Parkeren P 1", "3 Dieren Noordendijk", "(P 1) BR woning"})
            QTest::newRow(page) << page << -1;
    }
    void aPriorityIsOneToFive()
    {
        QFETCH(const QString, page);
        QFETCH(const int, priority);
        QCOMPARE(read(page).priority.value_or(-1), priority);
    }

    void anUrgencyIsKeptApart_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("urgency");
        for (const char *urgency : {"A0", "A1", "A2", "B1", "B2", "C1", "C2"})
            QTest::addRow("%s", urgency) << QString(urgency) + " Dordrecht" << urgency;
        for (const char *page : {"A1 Li 34,2", "P 1 A1 Barneveld", "Afrit A2", "B3", "A16"})
            QTest::newRow(page) << page << "";
    }
    void anUrgencyIsKeptApart()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, urgency);
        QCOMPARE(text(read(page).urgency), urgency);
    }

    void aTalkGroupHasOneShape_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("group");
        for (const char *group : {"BRT-01", "BON-04", "BDH-15"})
            QTest::newRow(group) << group << group;
        QTest::newRow("the first one") << "BRT-01 BRT-02" << "BRT-01";
        for (const char *page : {"BRT-1", "BRT-011", "ABC-01", "B1T-01", "BRT01", "BRT_01"})
            QTest::newRow(page) << page << "";
    }
    void aTalkGroupHasOneShape()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, group);
        QCOMPARE(text(read(page).talkGroup), group);
    }

    void aScaleIsOfTheFire_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<PagerText::Scale>("scale");
        QTest::newRow("none") << "BR woning" << PagerText::Scale::None;
        for (const char *page :
             {"Middelbrand", "BR woning Middelbrand", "(Middel BR) BR woning", "middel brand"})
            QTest::newRow(page) << page << PagerText::Scale::Medium;
        for (const char *page : {"Grote brand", "(Grote BR)"})
            QTest::newRow(page) << page << PagerText::Scale::Large;
        for (const char *page : {"Zeer grote brand", "(Zeer grote BR)", "Zeer grote brand Middelbrand"})
            QTest::newRow(page) << page << PagerText::Scale::VeryLarge;
    }
    void aScaleIsOfTheFire()
    {
        QFETCH(const QString, page);
        QFETCH(const PagerText::Scale, scale);
        QCOMPARE(read(page).scale, scale);
    }

    void aGripLevelIsReadWhenItIsWritten_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("grip");
        for (const char *page : {"GRIP 1", "GRIP1", "GRIP-1", "(GRIP: 1)", "Grip 1,", "GRIP 1 GRIP 2"})
            QTest::newRow(page) << page << 1;
        QTest::newRow("GRIP 0") << "GRIP 0" << 0;
        QTest::newRow("GRIP 5") << "GRIP 5" << 5;
        for (const char *page : {"GRIP", "GRIP 6", "GRIP Rijk", "GRIP 12", "Gripstraat 1"})
            QTest::newRow(page) << page << -1;
    }
    void aGripLevelIsReadWhenItIsWritten()
    {
        QFETCH(const QString, page);
        QFETCH(const int, grip);
        QCOMPARE(read(page).grip.value_or(-1), grip);
    }

    void officersAreNamedOnceEach()
    {
        QCOMPARE(text(read("OVD-BZ (OVD-B, HOVD-B) OvD-Bz IM-COPI AGS OVDG").officers),
                 QString("OVD-BZ, OVD-B, HOVD-B, IM-COPI, AGS, OVDG"));
        QCOMPARE(text(read("OVD-X BZ COPI").officers), QString());
    }

    void everyColumnHasItsOfficers()
    {
        const QStringList labels =
            QString("OVD|OVD-B|OVD-BZ|OVD-P|OVD-G|OVD-C|HOVD|HOVD-B|HOVD-BZ|HOVD-P|HOVD-G").split('|');
        for (const QString &label : labels)
            QCOMPARE(text(read("graag " + label + " tp").officers), label);
    }

    void aCallToAControlRoomIsAsked()
    {
        for (const char *page : {"Contact meldkamer", "(Contact MKA)", "graag contact MKB aub",
                                 "contact OC 58806", "Contact Caco"})
            QVERIFY2(read(page).contact, page);
        QVERIFY(!read("contact Kade meldkamer").contact);
    }

    void ofWhatCanOnlyBeOneTheSecondStaysInTheRest()
    {
        const PagerText page =
            read("PRIO 1 BRT-01 BR woning BRT-02 GRIP 1 Middelbrand A16 Re 1,0 Kade 3311GR PRIO 2 "
                 "GRIP 2 Grote brand N3 Li 2,0 3312 AB");
        QCOMPARE(text(page.rest), QString("BRT-02 PRIO 2 GRIP 2 Grote brand N3 Li 2,0 3312 AB"));
        QCOMPARE(text(page.postcode), QString("3311 GR"));
        QCOMPARE(text(page.place), QString("Kade"));
    }

    void numbersAreUnitsIncidentsOrTrips()
    {
        const PagerText page =
            read("BR woning Kade 179192 017919 AMBU 18102 ICnum 124925 GMS229 GMS 59235 Rit: 27889");
        QCOMPARE(text(page.units), QString("179192, 017919, AMBU 18102"));
        QCOMPARE(text(page.incidentNumbers), QString("ICnum 124925, GMS229, GMS 59235"));
        QCOMPARE(text(page.tripNumbers), QString("Rit 27889"));
        QCOMPARE(text(page.rest), QString());
        QCOMPARE(text(read("GMS2a 12345").incidentNumbers), QString());
        QCOMPARE(text(read("ICnum 12a 12345 1234567 Ambu Rit").rest),
                 QString("ICnum 12a 12345 1234567 Ambu Rit"));
    }

    void aTestOrAWithdrawalIsNoCallOut_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("test");
        QTest::addColumn<bool>("withdrawn");
        for (const char *page : {"Proefalarm", "Test: Proefalarm Avond", "P 5 (proefalarm) Geplande actie",
                                 "TESTOPROEP MOB", "TEST", "Oefening BR gebouw Kade"})
            QTest::newRow(page) << page << true << false;
        for (const char *page : {"P 2 (Intrekken Alarm Brw) BR container Kade", "Intrekken alarm"})
            QTest::newRow(page) << page << false << true;
        for (const char *page :
             {"BR woning Testlaan 3", "BR gebouw Centrum Test", "Alarm Brw", "Kade oefening"})
            QTest::newRow(page) << page << false << false;
    }
    void aTestOrAWithdrawalIsNoCallOut()
    {
        QFETCH(const QString, page);
        QFETCH(const bool, test);
        QFETCH(const bool, withdrawn);
        QCOMPARE(read(page).test, test);
        QCOMPARE(read(page).withdrawn, withdrawn);
    }
};

QTEST_GUILESS_MAIN(TstPagerSign)
#include "tst_pagersign.moc"
