#include "view/letters.h"

#include <QFont>
#include <QFontMetricsF>
#include <QTest>

using namespace piketboek;

class TstLetters : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfTheDutyDeskStandAloneAndOnlyWhatJoinsIsShaped_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("join");
        QTest::newRow("a line") << "03:41 GRIP 1, café ’t Hof: ≥ 3 m² · 12.000 °C → Süd" << false;
        QTest::newRow("a tick") << "✓ 03:29" << false;
        QTest::newRow("a no-break space") << QString::fromUtf8("14\u00a0bewoners") << false;
        QTest::newRow("Greek and Cyrillic") << "Νίκος Київ" << false;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("a mark that combines") << QString::fromUtf8("cafe\u0301") << true;
        QTest::newRow("a soft hyphen") << QString::fromUtf8("brand\u00admeester") << true;
        QTest::newRow("Arabic") << "Straat: مرحبا" << true;
        QTest::newRow("Hindi") << "नमस्ते" << true;
        QTest::newRow("a family") << QString::fromUtf8("\U0001F468\u200d\U0001F467") << true;
    }

    void wordsOfTheDutyDeskStandAloneAndOnlyWhatJoinsIsShaped()
    {
        QFETCH(QString, words);
        QTEST(Letters::join(words), "join");
    }

    void wordsAreAsWideAsTheyAreSetAndTheLongestOfThemIsKnown()
    {
        QFont letter("Inter");
        letter.setPixelSize(18);
        letter.setWeight(QFont::Bold);
        letter.setStyleStrategy(QFont::PreferNoShaping);
        const QFontMetricsF set(letter);
        const QString words = "Bewoners elders ondergebracht";
        for (int asked = 0; asked < 2; ++asked) {
            QCOMPARE(Letters::width(words, "Inter", QFont::Bold, 18), set.horizontalAdvance(words));
            QCOMPARE(Letters::longest(words, "Inter", QFont::Bold, 18),
                     set.horizontalAdvance("ondergebracht"));
        }
        QVERIFY(Letters::width(words, "Inter", QFont::Normal, 18) < set.horizontalAdvance(words));
        QVERIFY(Letters::width(words, "Inter", QFont::Bold, 19) > set.horizontalAdvance(words));
        QCOMPARE(Letters::width("", "Inter", QFont::Bold, 18), 0.0);
    }
};

QTEST_MAIN(TstLetters)
#include "tst_letters.moc"
