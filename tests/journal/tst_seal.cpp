#include "journal/seal.h"

#include "base/base64url.h"
#include "journal/vectors.h"

using namespace piketboek;

namespace {

PublicKey keyOf(const QJsonObject &vector)
{
    PublicKey key{};
    [[maybe_unused]] const bool isKey = readText(textOf(vector, "public"), key);
    return key;
}

Seal sealOf(const QJsonObject &vector)
{
    Seal seal{{textOf(vector, "device"), integerOf(vector, "seq")}, {}, {}};
    seal.hash = hashFromText(textOf(vector, "hash")).value_or(Hash{});
    if (!readText(textOf(vector, "signature"), seal.signature))
        seal.signature = {};
    return seal;
}

} // namespace

class TstSeal : public QObject
{
    Q_OBJECT

private slots:
    void aSealIsByItsDevice_data() { addRows(vectors("seals")["accepted"].toArray(), "device"); }
    void aSealIsByItsDevice();
    void anyOtherIsNot_data() { addRows(vectors("seals")["refused"].toArray()); }
    void anyOtherIsNot();
    void theSameKeyMakesTheSameSeal();
};

void TstSeal::aSealIsByItsDevice()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(sealOf(vector).isBy(keyOf(vector)));
}

void TstSeal::anyOtherIsNot()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(!sealOf(vector).isBy(keyOf(vector)));
}

void TstSeal::theSameKeyMakesTheSameSeal()
{
    const std::string seed = textOf(vectorList("keys")[0].toObject(), "seed");
    const Seal expected = sealOf(vectors("seals")["accepted"].toArray()[0].toObject());
    QCOMPARE(Seal::make(*KeyPair::fromSeed(*fromBase64Url(seed)), expected.id, expected.hash), expected);
}

QTEST_GUILESS_MAIN(TstSeal)
#include "tst_seal.moc"
