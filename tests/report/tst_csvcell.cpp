#include "report/csvcell.h"

#include <QtTest>

using namespace piketboek;

class TstCsvCell : public QObject
{
    Q_OBJECT

private slots:
    void aPlainTextStaysAsItIs()
    {
        QCOMPARE(csvCell("hoogwater binnenstad"), std::string("hoogwater binnenstad"));
    }
    void aSeparatorAQuoteOrALineEndIsQuoted_data();
    void aSeparatorAQuoteOrALineEndIsQuoted();
    void noCellIsEverComputed_data();
    void noCellIsEverComputed();
    void aTextComesBackOutOfItsCell_data();
    void aTextComesBackOutOfItsCell();
};

void TstCsvCell::aSeparatorAQuoteOrALineEndIsQuoted_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("a;b") << "\"a;b\"";
    QTest::newRow("a,b") << "\"a,b\"";
    QTest::newRow("a\"b") << "\"a\"\"b\"";
    QTest::newRow("a\nb") << "\"a\nb\"";
}

void TstCsvCell::aSeparatorAQuoteOrALineEndIsQuoted()
{
    QFETCH(QString, cell);
    QCOMPARE(QString::fromStdString(csvCell(QTest::currentDataTag())), cell);
}

void TstCsvCell::noCellIsEverComputed_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("=1+1") << "'=1+1";
    QTest::newRow("+31") << "'+31";
    QTest::newRow("-1") << "'-1";
    QTest::newRow("@SUM(A1;A2)") << "\"'@SUM(A1;A2)\"";
}

void TstCsvCell::noCellIsEverComputed()
{
    QFETCH(QString, cell);
    QCOMPARE(QString::fromStdString(csvCell(QTest::currentDataTag())), cell);
}

void TstCsvCell::aTextComesBackOutOfItsCell_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "'", "''", "=1", "'=1", "''=1", "-1", "'s-Hertogenbosch", "'t", "a=1", "\tx"})
        QTest::newRow(text) << QByteArray(text);
}

void TstCsvCell::aTextComesBackOutOfItsCell()
{
    QFETCH(QByteArray, text);
    QCOMPARE(textInCell(csvCell(text.toStdString())), text.toStdString());
}

QTEST_GUILESS_MAIN(TstCsvCell)
#include "tst_csvcell.moc"
