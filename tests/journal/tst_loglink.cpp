#include "journal/loglink.h"

#include "base/base64url.h"
#include "journal/vectors.h"

using namespace piketboek;

namespace {

Result<LogLink> linkOf(const QJsonObject &vector)
{
    return LogLink::read(textOf(vector, "link"), textOf(vector, "signature"));
}

LogLink first()
{
    return *linkOf(vectors("links")["first"].toObject());
}

KeyPair key(int which)
{
    return *KeyPair::fromSeed(*fromBase64Url(textOf(vectorList("keys")[which].toObject(), "seed")));
}

} // namespace

class TstLogLink : public QObject
{
    Q_OBJECT

private slots:
    void theFirstLinkBeginsTheLog();
    void theSameKeysMakeTheSameLink();
    void aRestoredLogMayBeFollowed_data() { addRows(vectors("links")["follow"].toArray()); }
    void aRestoredLogMayBeFollowed();
    void anotherHandMayNotBeFollowed_data() { addRows(vectors("links")["mayNotFollow"].toArray()); }
    void anotherHandMayNotBeFollowed();
    void whatIsNotExactlyALinkIsRefused_data() { addRows(vectors("links")["refused"].toArray()); }
    void whatIsNotExactlyALinkIsRefused();
    void aLogOfItsOwnContinuesNone();
    void anyOtherByteIsRefused();
};

void TstLogLink::theFirstLinkBeginsTheLog()
{
    const QJsonObject vector = vectors("links")["first"].toObject();
    const Result<LogLink> link = linkOf(vector);
    QVERIFY2(link, link ? "" : link.error().words.c_str());
    QCOMPARE(link->head().log, textOf(vector, "log"));
    QCOMPARE(link->head().serial, int64_t{0});
    QCOMPARE(toText(link->head().chain), textOf(vector, "head"));
    QVERIFY(!link->parent());
    QVERIFY(!link->mayFollow(*link));
}

void TstLogLink::theSameKeysMakeTheSameLink()
{
    const LogLink made = LogLink::make(first().log(), std::nullopt, key(3), key(3).publicKey(),
                                       key(2).publicKey(), key(1).publicKey());
    QCOMPARE(made, first());
    const QJsonObject vector = vectors("links")["follow"].toArray()[0].toObject();
    const LogLink restored = *linkOf(vector);
    QCOMPARE(LogLink::make(restored.log(), restored.parent(), key(3), key(3).publicKey(), key(2).publicKey(),
                           key(1).publicKey()),
             restored);
}

void TstLogLink::aRestoredLogMayBeFollowed()
{
    QFETCH(QJsonObject, vector);
    const Result<LogLink> link = linkOf(vector);
    QVERIFY2(link, link ? "" : link.error().words.c_str());
    QVERIFY(link->mayFollow(first()));
    QCOMPARE(link->head().serial, link->parent()->serial);
    QCOMPARE(link->head().serial, integerOf(vector, "serial"));
    QCOMPARE(toText(link->head().chain), textOf(vector, "head"));
}

void TstLogLink::anotherHandMayNotBeFollowed()
{
    QFETCH(QJsonObject, vector);
    const Result<LogLink> link = linkOf(vector);
    QVERIFY2(link, link ? "" : link.error().words.c_str());
    QVERIFY(!link->mayFollow(first()));
}

void TstLogLink::whatIsNotExactlyALinkIsRefused()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(!linkOf(vector));
}

void TstLogLink::aLogOfItsOwnContinuesNone()
{
    const LogLink restored = *linkOf(vectors("links")["follow"].toArray()[0].toObject());
    const LogLink next =
        LogLink::make("01900001-0000-7000-8000-000000000003", CentralHead{restored.log(), 4, Hash{1}}, key(3),
                      key(3).publicKey(), key(2).publicKey(), key(1).publicKey());
    QVERIFY(next.mayFollow(restored));
    QVERIFY(!next.mayFollow(first()));
    QVERIFY(!first().mayFollow(restored));
}

void TstLogLink::anyOtherByteIsRefused()
{
    const std::string canonical = first().canonical();
    for (size_t i = 0; i < canonical.size(); ++i) {
        std::string other = canonical;
        other[i] = static_cast<char>(other[i] ^ 1);
        QVERIFY(!LogLink::read(other, toText(first().signature())));
    }
}

QTEST_GUILESS_MAIN(TstLogLink)
#include "tst_loglink.moc"
