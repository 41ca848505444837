#include "registers/provisionalnumber.h"

#include <QtTest>

using namespace piketboek;

class TstProvisionalNumber : public QObject
{
    Q_OBJECT

private slots:
    void itSaysThatAnotherOneComesOrThatItIsAnExercise_data()
    {
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        QTest::newRow("no") << "T3-0007 (voorlopig)" << "T3-0007 (provisional)";
        QTest::newRow("exercise") << "OEF-T3-0007" << "OEF-T3-0007";
        QTest::newRow("demo") << "DEMO-T3-0007" << "DEMO-T3-0007";
    }

    void itSaysThatAnotherOneComesOrThatItIsAnExercise()
    {
        QFETCH(QString, dutch);
        QFETCH(QString, english);
        const Label label = provisionalNumber("T3-0007", QTest::currentDataTag());
        QCOMPARE(QString::fromStdString(label.dutch), dutch);
        QCOMPARE(QString::fromStdString(label.english), english);
    }
};

QTEST_APPLESS_MAIN(TstProvisionalNumber)
#include "tst_provisionalnumber.moc"
