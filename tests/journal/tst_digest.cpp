#include "journal/digest.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace piketboek;

namespace {

QByteArray hex(const Hash &hash)
{
    return QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())).toHex();
}

} // namespace

class TstDigest : public QObject
{
    Q_OBJECT

private slots:
    void itIsSha256();
    void theContextComesFirstAndThePartsAfterIt();
    void noContextIsTheBeginningOfAnother();
    void aHashHasOneText();
    void otherTextsAreNoHash();
    void onlyThirtyTwoBytesAreAHash();
    void numbersHaveTheirHighestByteFirst();
    void eachThreadHashesForItself();
};

void TstDigest::itIsSha256()
{
    QCOMPARE(hex(digest({}, {})),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(hex(digest({}, {"abc"})),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TstDigest::theContextComesFirstAndThePartsAfterIt()
{
    QCOMPARE(digest("a", {"b", "c"}), digest("abc", {}));
    QVERIFY(digest(context::entry, {"x"}) != digest(context::cover, {"x"}));
}

void TstDigest::noContextIsTheBeginningOfAnother()
{
    const std::vector<std::string_view> all = {context::entry, context::cover, context::first,
                                               context::seal,  context::chain, context::link};
    for (const std::string_view a : all)
        QCOMPARE(std::ranges::count_if(all, [&](std::string_view b) { return b.starts_with(a); }), 1);
}

void TstDigest::aHashHasOneText()
{
    const Hash hash = digest({}, {"abc"});
    QCOMPARE(toText(hash).size(), size_t{43});
    QCOMPARE(*hashFromText(toText(hash)), hash);
}

void TstDigest::otherTextsAreNoHash()
{
    const std::string text = toText(digest({}, {"abc"}));
    QVERIFY(!hashFromText(""));
    QVERIFY(!hashFromText(text.substr(1)));
    QVERIFY(!hashFromText(text + "="));
    QVERIFY(!hashFromText(text.substr(0, 42) + "1"));
    QVERIFY(!hashFromText("+" + text.substr(1)));
}

void TstDigest::onlyThirtyTwoBytesAreAHash()
{
    const Hash hash = digest({}, {"abc"});
    QCOMPARE(*hashFromBytes(bytesOf(hash)), hash);
    QVERIFY(!hashFromBytes(bytesOf(hash).substr(1)));
    QVERIFY(!hashFromBytes({}));
}

void TstDigest::numbersHaveTheirHighestByteFirst()
{
    QCOMPARE(bigEndian(1), std::string("\0\0\0\0\0\0\0\1", 8));
    QCOMPARE(bigEndian(0x0102030405060708), std::string("\1\2\3\4\5\6\7\10", 8));
}

void TstDigest::eachThreadHashesForItself()
{
    const Hash expected = digest({}, {"abc"});
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 2000; ++n)
                wrong += digest({}, {"a", "bc"}) != expected;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TstDigest)
#include "tst_digest.moc"
