#include "journal/pinhash.h"

#include "support/must.h"

#include <QtTest>

using namespace piketboek;

class TstPinHash : public QObject
{
    Q_OBJECT

private slots:
    void aPinIsFourToTwelveDigits_data();
    void aPinIsFourToTwelveDigits();
    void onlyTheSamePinFits();
    void whatIsKeptIsArgon2idAndDoesNotTellThePin();
    void onePinIsKeptDifferentlyEachTime();
    void aKeptOneIsReadBackAndStillFits();
    void whatIsNoVerifierIsNotTaken_data();
    void whatIsNoVerifierIsNotTaken();
    void aPinIsWipedWhenItGoes();
};

void TstPinHash::aPinIsFourToTwelveDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("is");
    QTest::newRow("four") << "0314" << true;
    QTest::newRow("twelve") << "031403140314" << true;
    QTest::newRow("none") << "" << false;
    QTest::newRow("three") << "031" << false;
    QTest::newRow("thirteen") << "0314031403140" << false;
    QTest::newRow("a letter") << "03a4" << false;
    QTest::newRow("a sign before 0") << "03/4" << false;
    QTest::newRow("a sign after 9") << "03:4" << false;
    QTest::newRow("a space") << "0314 " << false;
    QTest::newRow("figures of another script") << "٠٣١٤" << false;
}

void TstPinHash::aPinIsFourToTwelveDigits()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, is);
    const Result<Pin> pin = Pin::read(typed.toStdString());
    QCOMPARE(pin.has_value(), is);
    if (is)
        QCOMPARE(std::string(pin->digits()), typed.toStdString());
    else
        QCOMPARE(pin.error(), (Failure{Remedy::AskAgain, "a PIN is 4 to 12 digits"}));
}

void TstPinHash::onlyTheSamePinFits()
{
    const PinHash hash = must(PinHash::of(must(Pin::read("0314"))));
    QVERIFY(hash.fits(must(Pin::read("0314"))));
    for (const char *other : {"0315", "03140", "031400000000"})
        QVERIFY(!hash.fits(must(Pin::read(other))));
}

void TstPinHash::whatIsKeptIsArgon2idAndDoesNotTellThePin()
{
    const PinHash hash = must(PinHash::of(must(Pin::read("98765432"))));
    QVERIFY(hash.text().starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
    QCOMPARE(hash.text().find("98765432"), std::string::npos);
    QCOMPARE(hash.text().find('\0'), std::string::npos);
}

void TstPinHash::onePinIsKeptDifferentlyEachTime()
{
    const Pin pin = must(Pin::read("0314"));
    QVERIFY(must(PinHash::of(pin)).text() != must(PinHash::of(pin)).text());
}

void TstPinHash::aKeptOneIsReadBackAndStillFits()
{
    const Pin pin = must(Pin::read("0314"));
    const auto read = PinHash::fromText(must(PinHash::of(pin)).text());
    QVERIFY(read && read->fits(pin));
}

void TstPinHash::whatIsNoVerifierIsNotTaken_data()
{
    QTest::addColumn<QString>("text");
    const QString sound = QString::fromStdString(must(PinHash::of(must(Pin::read("0314")))).text());
    QTest::newRow("nothing") << QString();
    QTest::newRow("the PIN itself") << "0314";
    QTest::newRow("cut off") << sound.left(30);
    QTest::newRow("another kind") << QString(sound).replace("argon2id", "argon2i");
    QTest::newRow("too long") << sound + QString(100, 'A');
}

void TstPinHash::whatIsNoVerifierIsNotTaken()
{
    QFETCH(const QString, text);
    QVERIFY(!PinHash::fromText(text.toStdString()));
}

void TstPinHash::aPinIsWipedWhenItGoes()
{
    alignas(Pin) std::array<char, sizeof(Pin)> place{};
    Pin *pin = new (place.data()) Pin(must(Pin::read("987654321098")));
    const auto holds = [&] {
        return QByteArray(place.data(), static_cast<qsizetype>(place.size())).contains("98765");
    };
    QVERIFY(holds());
    pin->~Pin();
    QVERIFY(!holds());
}

QTEST_GUILESS_MAIN(TstPinHash)
#include "tst_pinhash.moc"
