#include "view/together.h"

using namespace piketboek;

class TstIncidentWords : public QObject
{
    Q_OBJECT

private slots:
    void twoValuesShowTheNewestAndSaySo();
    void aPersonSettlesItOnWhatIsShown();
    void aPersonSettlesItByAnotherValue();
    void theShownCategoryCanBeChosenAgainToSettleIt();
    void timesAndPlacesConflictToo();
    void aValueThatHadBeenSeenIsNoConflict();
};

namespace {

/// Two tablets that wrote about one incident without knowing of each other.
struct Two
{
    QTemporaryDir elsewhere;
    CentralHere central{elsewhere.path().toStdString()};
    TabletDisk oneDisk, otherDisk;
    Tablet one{oneDisk}, other{otherDisk};
    Together ones{one, central}, others{other, central};
    IncidentSession &mine = *one.session.incident();
    IncidentSession &theirs = *other.session.incident();

    Two()
    {
        const QString record = one.tap("fire");
        meet();
        other.session.openRecord(record);
    }

    void meet()
    {
        ones.exchange();
        others.exchange();
        ones.exchange();
    }
};

} // namespace

void TstIncidentWords::twoValuesShowTheNewestAndSaySo()
{
    Two two;
    two.mine.setCategory("extreme_weather");
    two.otherDisk.clock.pass(60'000);
    two.theirs.setCategory("other");
    QCOMPARE(two.mine.conflictWords(), QString());
    two.meet();
    const QString words("2 waarden voor categorie, nieuwste getoond: Overig incident, eerder Extreem weer");
    QCOMPARE(two.mine.conflictWords(), words);
    QCOMPARE(two.theirs.conflictWords(), words);
    QCOMPARE(two.mine.category(), QString("other"));
    two.one.settings.setLanguage("en");
    QCOMPARE(two.mine.conflictWords(),
             QString("2 values for category, newest shown: Other incident, before that Extreme weather"));
}

void TstIncidentWords::aPersonSettlesItOnWhatIsShown()
{
    Two two;
    two.mine.setCategory("extreme_weather");
    two.otherDisk.clock.pass(60'000);
    two.theirs.setCategory("other");
    QVERIFY(two.mine.setPlace("Spuiboulevard"));
    QVERIFY(two.theirs.setPlace("Statenplein"));
    QVERIFY(two.mine.setTime("departed", "03:01"));
    QVERIFY(two.theirs.setTime("departed", "03:02"));
    two.meet();
    QVERIFY(!two.mine.conflictWords().isEmpty());
    two.mine.keepShown();
    QCOMPARE(two.mine.conflictWords(), QString());
    two.meet();
    QCOMPARE(two.theirs.conflictWords(), QString());
    QCOMPARE(two.theirs.category(), QString("other"));
    QCOMPARE(two.theirs.place(), QString("Statenplein"));
    QCOMPARE(two.one.at(*two.mine.times(), 2, "time").toString(), QString("03:02"));
}

void TstIncidentWords::aPersonSettlesItByAnotherValue()
{
    Two two;
    QVERIFY(two.mine.setHighlight("hoogwater"));
    QVERIFY(two.theirs.setHighlight("wateroverlast"));
    two.meet();
    QVERIFY(two.mine.conflictWords().startsWith("2 waarden voor bijzonderheid"));
    QVERIFY(two.mine.setHighlight("hoogwater binnenstad"));
    QCOMPARE(two.mine.conflictWords(), QString());
}

void TstIncidentWords::theShownCategoryCanBeChosenAgainToSettleIt()
{
    Two two;
    two.mine.setCategory("extreme_weather");
    two.otherDisk.clock.pass(60'000);
    two.theirs.setCategory("other");
    two.meet();
    two.mine.setCategory("other");
    QCOMPARE(two.mine.conflictWords(), QString());
    QCOMPARE(two.mine.category(), QString("other"));
}

void TstIncidentWords::timesAndPlacesConflictToo()
{
    Two two;
    QVERIFY(two.mine.setPlace("Spuiboulevard"));
    QVERIFY(two.mine.setTime("on_scene", "03:01"));
    two.otherDisk.clock.pass(60'000);
    QVERIFY(two.theirs.setPlace("Statenplein"));
    QVERIFY(two.theirs.setTime("on_scene", "03:02"));
    two.meet();
    QCOMPARE(two.mine.conflictWords(),
             QString("2 waarden voor plaats, nieuwste getoond: Statenplein, eerder Spuiboulevard; "
                     "2 waarden voor Ter plaatse, nieuwste getoond: 03:02, eerder 03:01"));
}

void TstIncidentWords::aValueThatHadBeenSeenIsNoConflict()
{
    Two two;
    two.mine.setCategory("extreme_weather");
    two.meet();
    two.theirs.setCategory("other");
    two.meet();
    QCOMPARE(two.mine.conflictWords(), QString());
    QCOMPARE(two.mine.category(), QString("other"));
}

QTEST_GUILESS_MAIN(TstIncidentWords)
#include "tst_incidentwords.moc"
