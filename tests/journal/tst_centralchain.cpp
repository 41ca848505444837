#include "journal/centralchain.h"

#include "journal/vectors.h"

using namespace piketboek;

namespace {

Hash hashOf(const QJsonObject &vector, const QString &name)
{
    return *hashFromText(textOf(vector, name));
}

bool holds(const QJsonObject &vector)
{
    return chained(hashOf(vector, "before"), integerOf(vector, "serial"), integerOf(vector, "received"),
                   hashOf(vector, "hash")) == hashOf(vector, "chain");
}

} // namespace

class TstCentralChain : public QObject
{
    Q_OBJECT

private slots:
    void eachHeadFollowsFromTheOneBefore_data()
    {
        addRows(vectors("central")["accepted"].toArray(), "serial");
    }
    void eachHeadFollowsFromTheOneBefore();
    void anyOtherDoesNot_data() { addRows(vectors("central")["refused"].toArray()); }
    void anyOtherDoesNot();
    void theHeadsHangTogether();
};

void TstCentralChain::eachHeadFollowsFromTheOneBefore()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(holds(vector));
}

void TstCentralChain::anyOtherDoesNot()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(!holds(vector));
}

// From the first link up to the restore, and from the link of the restored log on.
void TstCentralChain::theHeadsHangTogether()
{
    const QJsonArray chain = vectors("central")["accepted"].toArray();
    const QJsonObject links = vectors("links");
    std::string before = textOf(links["first"].toObject(), "head");
    for (const QJsonValue &vector : chain) {
        if (vector["log"] != links["first"]["log"] && vector["serial"].toInteger() == 4)
            before = textOf(links["follow"].toArray()[0].toObject(), "head");
        QCOMPARE(textOf(vector.toObject(), "before"), before);
        before = textOf(vector.toObject(), "chain");
    }
    QCOMPARE(chain.size(), 5);
}

QTEST_GUILESS_MAIN(TstCentralChain)
#include "tst_centralchain.moc"
