#include "registers/ratificationwords.h"

#include "registers/lives.h"

#include <QTest>

using namespace piketboek;
using Cause = Ratification::Cause;
using Stand = Ratification::Stand;

namespace {

const Stand everyStand[] = {Stand::NotApplicable, Stand::NotNeeded, Stand::Awaiting,     Stand::NoQuorumYet,
                            Stand::Ratified,      Stand::Refused,   Stand::NotDealtWith, Stand::UnderAppeal,
                            Stand::Upheld,        Stand::Lapsed};

} // namespace

class TstRatificationWords : public QObject
{
    Q_OBJECT

private slots:
    void everyStandHasWordsInBothTongues()
    {
        for (const Stand stand : everyStand) {
            const Label words = ratificationWords({.stand = stand}, march("03 12:00"), false);
            QVERIFY2(!words.dutch.empty() && !words.english.empty(), std::to_string(int(stand)).c_str());
        }
    }

    void whatIsNotTheLetterOfTheLawIsAReading_data()
    {
        QTest::addColumn<Ratification>("ratification");
        QTest::addColumn<bool>("reading");
        for (const Stand stand : everyStand)
            QTest::addRow("stand %d", int(stand))
                << Ratification{.stand = stand}
                << (stand == Stand::NotNeeded || stand == Stand::NotDealtWith || stand == Stand::Upheld);
        for (const Cause cause :
             {Cause::Refused, Cause::NotDealtWith, Cause::AppealRejected, Cause::AppealUndecided})
            QTest::addRow("lapsed, cause %d", int(cause))
                << Ratification{.stand = Stand::Lapsed, .lapse = Ratification::Lapse{0, cause}}
                << (cause == Cause::NotDealtWith || cause == Cause::AppealUndecided);
    }
    void whatIsNotTheLetterOfTheLawIsAReading()
    {
        QFETCH(const Ratification, ratification);
        QFETCH(const bool, reading);
        QCOMPARE(isReading(ratification), reading);
    }
};

QTEST_GUILESS_MAIN(TstRatificationWords)
#include "tst_ratificationwords.moc"
