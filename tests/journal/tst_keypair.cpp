#include "journal/keypair.h"

#include "base/base64url.h"
#include "journal/devicechain.h"
#include "journal/vectors.h"

using namespace piketboek;

class TstKeyPair : public QObject
{
    Q_OBJECT

private slots:
    void aSeedGivesItsKeyItsDeviceAndItsFirstHash_data() { addRows(vectorList("keys"), "who"); }
    void aSeedGivesItsKeyItsDeviceAndItsFirstHash();
    void itSignsAsTheStandardSays();
    void anotherByteKeyOrSignatureIsNotSigned();
    void aSeedOfAnotherLengthIsNone();
    void everyKeyIsAnother();
    void eachPurposeHasItsOwnKey();
    void aDeviceIsSpelledOneWay();
};

void TstKeyPair::aSeedGivesItsKeyItsDeviceAndItsFirstHash()
{
    QFETCH(QJsonObject, vector);
    const Result<KeyPair> pair = KeyPair::fromSeed(*fromBase64Url(textOf(vector, "seed")));
    QVERIFY(pair);
    QCOMPARE(toText(pair->publicKey()), textOf(vector, "public"));
    QCOMPARE(deviceOf(pair->publicKey()), textOf(vector, "device"));
    QCOMPARE(toText(beforeFirst(pair->publicKey())), textOf(vector, "first"));
    QCOMPARE(toBase64Url(pair->seed()), textOf(vector, "seed"));
}

// RFC 8032, 7.1, test 3.
void TstKeyPair::itSignsAsTheStandardSays()
{
    const QByteArray seed =
        QByteArray::fromHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
    const Signature signature = KeyPair::fromSeed(seed.toStdString())->sign("\xaf\x82");
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(signature.data()), 64).toHex(),
             QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"));
}

void TstKeyPair::anotherByteKeyOrSignatureIsNotSigned()
{
    const KeyPair pair = KeyPair::make();
    const Signature signature = pair.sign("message");
    QVERIFY(isSignedBy(pair.publicKey(), "message", signature));
    QVERIFY(!isSignedBy(pair.publicKey(), "messagf", signature));
    QVERIFY(!isSignedBy(KeyPair::make().publicKey(), "message", signature));
    for (size_t i = 0; i < signature.size(); ++i) {
        Signature other = signature;
        other[i] ^= 1;
        QVERIFY(!isSignedBy(pair.publicKey(), "message", other));
    }
    QVERIFY(!isSignedBy(PublicKey{}, "message", signature));
    QVERIFY(!isSignedBy(PublicKey{}, "message", Signature{}));
}

void TstKeyPair::aSeedOfAnotherLengthIsNone()
{
    QVERIFY(!KeyPair::fromSeed(std::string(31, 'x')));
    QVERIFY(!KeyPair::fromSeed(std::string(33, 'x')));
    QCOMPARE(KeyPair::fromSeed("").error().remedy, Remedy::StopAndKeep);
}

void TstKeyPair::everyKeyIsAnother()
{
    QVERIFY(KeyPair::make().publicKey() != KeyPair::make().publicKey());
    QVERIFY(randomBytes(16) != randomBytes(16));
    QCOMPARE(randomBytes(5).size(), size_t{5});
}

void TstKeyPair::eachPurposeHasItsOwnKey()
{
    const KeyPair pair = KeyPair::make();
    QVERIFY(pair.derived("a").publicKey() == pair.derived("a").publicKey());
    QVERIFY(pair.derived("a").publicKey() != pair.derived("b").publicKey());
    QVERIFY(pair.derived("a").publicKey() != pair.publicKey());
}

void TstKeyPair::aDeviceIsSpelledOneWay()
{
    const std::string device = deviceOf(KeyPair::make().publicKey());
    QVERIFY(isDevice(device));
    QVERIFY(!isDevice(""));
    QVERIFY(!isDevice(device + "A"));
    QVERIFY(!isDevice(device.substr(1)));
    QVERIFY(!isDevice(device.substr(0, 21) + "B"));
    QVERIFY(!isDevice("+" + device.substr(1)));
}

QTEST_GUILESS_MAIN(TstKeyPair)
#include "tst_keypair.moc"
