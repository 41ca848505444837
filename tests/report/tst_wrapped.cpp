#include "report/wrapped.h"

#include <QtTest>

using namespace piketboek;

class TstWrapped : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsBrokenBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("spaces alone") << "  \n " << "";
        QTest::newRow("it fits") << "rook weg" << "rook weg";
        QTest::newRow("to the last place") << "een twee x" << "een twee x";
        QTest::newRow("one place too many") << "een twee xy" << "een twee|xy";
        QTest::newRow("a word as wide as the line") << "a tienletter b" << "a|tienletter|b";
        QTest::newRow("a word that is wider") << "zeventienlettersxy" << "zeventienl|ettersxy";
        QTest::newRow("a wider one after another") << "ja zeventienlettersxy" << "ja|zeventienl|ettersxy";
        QTest::newRow("lines of its own") << "een\ntwee\r\n\tdrie" << "een twee|drie";
        QTest::newRow("no control character") << QString("een\x1b[2Jtwee") << "een|[2Jtwee";
        QTest::newRow("nor the last of them") << "een\x7ftwee" << "een twee";
        QTest::newRow("accents count once") << "ëëëë ïïïïï" << "ëëëë ïïïïï";
        QTest::newRow("accents stay whole") << "ëëëëëëëëëëëë" << "ëëëëëëëëëë|ëë";
    }

    void aTextIsBrokenBetweenWords()
    {
        QFETCH(const QString, text);
        QStringList lines;
        for (const std::string &one : wrapped(text.toStdString(), 10)) {
            QVERIFY(widthOf(one) <= 10);
            lines.append(QString::fromStdString(one));
        }
        QTEST(lines.join('|'), "lines");
    }
};

QTEST_GUILESS_MAIN(TstWrapped)
#include "tst_wrapped.moc"
