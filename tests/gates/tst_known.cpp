#include "known.h"

#include <QTemporaryFile>
#include <QTest>

using namespace piketboek;

class TstKnown : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsKnownIsNoDifference();
    void aNewFindingIsNamed();
    void aMendedFindingThatIsStillListedIsNamed();
    void anotherPlaceKnowsNothingOfIt();
    void aFleetingFindingMayBeThereOrNot();
    void withoutAFileEachFindingIsNew();

private:
    QTemporaryFile m_file;
};

void TstKnown::initTestCase()
{
    QVERIFY(m_file.open());
    m_file.write("# now-day: a remark\nnow-day: cut \"Brand: 03:11\"\n~now-day: warning\n");
    QVERIFY(m_file.flush());
}

void TstKnown::whatIsKnownIsNoDifference()
{
    QCOMPARE(Known(m_file.fileName()).differences("now-day", {"cut \"Brand: 03:11\""}), QStringList());
}

void TstKnown::aNewFindingIsNamed()
{
    const QStringList found{"cut \"Brand: 03:11\"", "small"};
    QCOMPARE(Known(m_file.fileName()).differences("now-day", found), QStringList("new  now-day: small"));
}

void TstKnown::aMendedFindingThatIsStillListedIsNamed()
{
    const QStringList gone("gone now-day: cut \"Brand: 03:11\"");
    QCOMPARE(Known(m_file.fileName()).differences("now-day", {}), gone);
}

void TstKnown::anotherPlaceKnowsNothingOfIt()
{
    const Known known(m_file.fileName());
    QCOMPARE(known.differences("now-night", {}), QStringList());
    QCOMPARE(known.differences("now-night", {"warning"}), QStringList("new  now-night: warning"));
}

void TstKnown::aFleetingFindingMayBeThereOrNot()
{
    const QStringList found{"cut \"Brand: 03:11\"", "warning"};
    QCOMPARE(Known(m_file.fileName()).differences("now-day", found), QStringList());
}

void TstKnown::withoutAFileEachFindingIsNew()
{
    QCOMPARE(Known("nowhere").differences("now-day", {"cut"}), QStringList("new  now-day: cut"));
}

QTEST_APPLESS_MAIN(TstKnown)
#include "tst_known.moc"
