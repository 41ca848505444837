#include "exchange/wavsound.h"

#include <QtTest>

#include <random>

using namespace piketboek;
using namespace std::string_view_literals;

namespace {

std::string little(uint32_t value, int length)
{
    std::string bytes;
    for (int byte = 0; byte < length; ++byte)
        bytes += static_cast<char>(value >> (8 * byte));
    return bytes;
}

std::string form(uint32_t kind = 1, uint32_t channels = 1, uint32_t rate = 16'000, uint32_t bits = 16)
{
    return "fmt " + little(16, 4) + little(kind, 2) + little(channels, 2) + little(rate, 4) +
           little(rate * channels * bits / 8, 4) + little(channels * bits / 8, 2) + little(bits, 2);
}

std::string sound(size_t length)
{
    std::string bytes;
    for (size_t at = 0; at < length; ++at)
        bytes += static_cast<char>(at * 37 + at / 251);
    return bytes;
}

std::string wav(const std::string &parts)
{
    return "RIFF" + little(static_cast<uint32_t>(parts.size() + 4), 4) + "WAVE" + parts;
}

std::string whole(size_t length)
{
    return wav(form() + "data" + little(static_cast<uint32_t>(length), 4) + sound(length));
}

} // namespace

class TstWavSound : public QObject
{
    Q_OBJECT

private slots:
    void oneThatIsWholeStaysAsItIs();
    void oneWhoseRecorderWasKilledGetsItsLength_data();
    void oneWhoseRecorderWasKilledGetsItsLength();
    void halfASampleAtTheEndGoes();
    void whatTheRecorderWroteBesideTheSoundGoes();
    void anyCutOffGivesWhatIsThere();
    void whatHasNoSoundIsRefused_data();
    void whatHasNoSoundIsRefused();
    void noiseBreaksNothing();
};

void TstWavSound::oneThatIsWholeStaysAsItIs()
{
    const Result<WavSound> mended = WavSound::mended(whole(32'000));
    QVERIFY(mended);
    QCOMPARE(mended->bytes, whole(32'000));
    QCOMPARE(mended->length, 1000);
}

void TstWavSound::oneWhoseRecorderWasKilledGetsItsLength_data()
{
    QTest::addColumn<uint>("ofAll");
    QTest::addColumn<uint>("ofSound");
    QTest::newRow("as libsndfile begins") << 36U << 0U;
    QTest::newRow("nothing said") << 0U << 0U;
    QTest::newRow("as arecord begins") << 0x7FFFFFFFU << 0x7FFFFFDBU;
    QTest::newRow("as a pipe begins") << 0xFFFFFFFFU << 0xFFFFFFFFU;
    QTest::newRow("said a while ago") << 36U + 1000 << 1000U;
}

void TstWavSound::oneWhoseRecorderWasKilledGetsItsLength()
{
    QFETCH(uint, ofAll);
    QFETCH(uint, ofSound);
    const std::string left =
        "RIFF" + little(ofAll, 4) + "WAVE" + form() + "data" + little(ofSound, 4) + sound(48'000);
    const Result<WavSound> mended = WavSound::mended(left);
    QVERIFY(mended);
    QCOMPARE(mended->bytes, whole(48'000));
    QCOMPARE(mended->length, 1500);
}

void TstWavSound::halfASampleAtTheEndGoes()
{
    std::string left = whole(3200);
    left += '\x7f';
    left.replace(4, 4, little(0, 4));
    const Result<WavSound> mended = WavSound::mended(left);
    QVERIFY(mended);
    QCOMPARE(mended->bytes, whole(3200));
}

void TstWavSound::whatTheRecorderWroteBesideTheSoundGoes()
{
    const std::string list = "LIST" + little(9, 4) + "INFOowner" + '\0';
    const std::string told =
        wav(list + form() + "fact" + little(4, 4) + "1234" + "data" + little(64, 4) + sound(64) + list);
    const Result<WavSound> mended = WavSound::mended(told);
    QVERIFY(mended);
    QCOMPARE(mended->bytes, whole(64));
    std::string extensible = form(0xFFFE);
    extensible.replace(4, 4, little(40, 4));
    extensible += little(22, 2) + little(16, 2) + little(4, 4) + little(1, 2) +
                  std::string("\0\0\0\0\x10\0\x80\0\0\xAA\0\x38\x9B\x71", 14);
    const Result<WavSound> plain = WavSound::mended(wav(extensible + "data" + little(64, 4) + sound(64)));
    QVERIFY(plain);
    QCOMPARE(plain->bytes, whole(64));
}

void TstWavSound::anyCutOffGivesWhatIsThere()
{
    const std::string all = whole(640);
    for (size_t length = 0; length < all.size(); ++length) {
        const Result<WavSound> mended = WavSound::mended(std::string_view(all).substr(0, length));
        QCOMPARE(mended.has_value(), length >= 46);
        if (mended)
            QCOMPARE(mended->bytes, whole((length - 44) / 2 * 2));
    }
}

void TstWavSound::whatHasNoSoundIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("nothing", "");
    row("words", "no recorder writes this, however long it speaks");
    row("no samples", whole(0));
    row("no samples, only what a recorder tells",
        wav(form() + "data" + little(0, 4) + "LIST" + little(4, 4) + "INFO"));
    row("no form", wav("data" + little(4, 4) + "1234"));
    row("compressed", wav(form(0x55) + "data" + little(4, 4) + "1234"));
    row("no channels", wav(form(1, 0) + "data" + little(4, 4) + "1234"));
    row("more channels than there are", wav(form(1, 0xFFFF) + "data" + little(4, 4) + "1234"));
    row("no rate", wav(form(1, 1, 0) + "data" + little(4, 4) + "1234"));
    row("no bits", wav(form(1, 1, 16'000, 0) + "data" + little(4, 4) + "1234"));
    row("a part that never ends", wav("LIST" + little(0xFFFFFFFF, 4) + form()));
}

void TstWavSound::whatHasNoSoundIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<WavSound> mended = WavSound::mended(bytes.toStdString());
    QVERIFY(!mended);
    QVERIFY(mended.error().remedy == Remedy::AskAgain);
}

void TstWavSound::noiseBreaksNothing()
{
    std::mt19937 dice(3);
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = round % 2 ? whole(dice() % 200) : std::string(dice() % 200, '\0');
        for (unsigned hits = dice() % 8; hits > 0 && !bytes.empty(); --hits)
            bytes[dice() % bytes.size()] = static_cast<char>(dice());
        if (const Result<WavSound> mended = WavSound::mended(bytes)) {
            QVERIFY(mended->bytes.size() > 44 && mended->bytes.size() <= bytes.size());
            const Result<WavSound> again = WavSound::mended(mended->bytes);
            QVERIFY(again && again->bytes == mended->bytes);
        }
    }
}

QTEST_GUILESS_MAIN(TstWavSound)
#include "tst_wavsound.moc"
