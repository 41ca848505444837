#include "journal/going.h"

#include <QTest>

using namespace piketboek;

namespace {

Envelope erase(size_t entries, size_t fields)
{
    Envelope envelope;
    envelope.act = "erase";
    for (size_t at = 1; at <= entries; ++at)
        envelope.about.push_back({{"AAAAAAAAAAAAAAAAAAAAAA", static_cast<int64_t>(at)}, {}});
    Json::Array names;
    for (size_t at = 0; at < fields; ++at)
        names.push_back(Json("field" + std::to_string(at)));
    envelope.plain = Json::object({{"fields", names}, {"ground", "AVG art. 17"}, {"reason", "verzoek"}});
    return envelope;
}

} // namespace

class TstGoing : public QObject
{
    Q_OBJECT

private slots:
    void anErasureNamesWhatItTakesAway()
    {
        const Erasing erasing = erasingOf(erase(2, 3));
        QCOMPARE(erasing.targets.size(), size_t(2));
        QCOMPARE(erasing.fields.size(), size_t(3));
    }

    void withoutReasonOrGroundItErasesNothing()
    {
        for (const char *member : {"reason", "ground"}) {
            Envelope envelope = erase(1, 1);
            envelope.plain.set(member, "");
            QVERIFY2(erasingOf(envelope).targets.empty(), member);
        }
    }

    void oneEntryCanNotMakeEveryStoreKeepAMillionRows()
    {
        QCOMPARE(erasingOf(erase(32, 32)).targets.size(), size_t(32));
        QVERIFY(erasingOf(erase(32, 33)).targets.empty());
        QVERIFY(erasingOf(erase(700, 4800)).fields.empty());
    }

    void anItemOfAListWithoutItsHashDestroysNothing()
    {
        Envelope envelope;
        envelope.act = "destroy";
        const Json named = Json::object({{"device", "AAAAAAAAAAAAAAAAAAAAAA"}, {"seq", int64_t(1)}});
        envelope.plain = Json::object({{"list", Json::Array{named}}});
        QVERIFY(destroyedBy(envelope).empty());
    }
};

QTEST_APPLESS_MAIN(TstGoing)
#include "tst_going.moc"
