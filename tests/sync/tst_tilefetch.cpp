#include "sync/tilefetch.h"

#include "support/tileserver.h"

#include <QTest>

#include <map>

using namespace piketboek;

class TstTileFetch : public QObject
{
    Q_OBJECT

private slots:
    void theTilesComeTheMostWantedFirst();
    void notMoreThanAFewAreAskedAtOnce();
    void aTileThatIsNotThereIsAskedOnce();
    void whatFailsIsAskedLessAndLessUntilItComes();
    void aPortalThatAnswersForTheMapIsNoTile();
    void aTileWithoutAnEndIsLeft();
    void whatIsNoLongerWantedIsNotAsked();
    void anotherAddressLetsGoOfTheFirst();
};

namespace {

const QByteArray picture = "\x89PNG\r\n\x1a\nbinnenstad";

struct Wish
{
    std::map<TileName, std::string> came;
    std::vector<TileName> order;
    TileFetch fetch{[this](const TileName &tile, const std::string &bytes) {
        came[tile] = bytes;
        order.push_back(tile);
    }};
};

std::vector<TileName> row(int count)
{
    std::vector<TileName> tiles;
    for (int column = 0; column < count; ++column)
        tiles.push_back({10, column, 5});
    return tiles;
}

} // namespace

void TstTileFetch::theTilesComeTheMostWantedFirst()
{
    TileServer server([](const QString &) { return TileServer::Answer{200, picture}; });
    Wish wish;
    wish.fetch.setAddress(server.address());
    wish.fetch.want(row(20));
    QTRY_COMPARE(wish.came.size(), size_t{20});
    QCOMPARE(wish.came.at({10, 3, 5}), picture.toStdString());
    QVERIFY(server.asked().mid(0, 4).contains("/10/0/5.png"));
    QVERIFY(server.asked().mid(16).contains("/10/19/5.png"));
}

void TstTileFetch::notMoreThanAFewAreAskedAtOnce()
{
    QTcpServer silent;
    silent.listen(QHostAddress::LocalHost);
    int open = 0;
    connect(&silent, &QTcpServer::newConnection, this, [&] { ++open; });
    Wish wish;
    wish.fetch.setAddress("http://127.0.0.1:" + std::to_string(silent.serverPort()) + "/{z}/{x}/{y}");
    wish.fetch.want(row(40));
    QTest::qWait(400);
    QCOMPARE(open, static_cast<int>(TileFetch::atOnce));
}

void TstTileFetch::aTileThatIsNotThereIsAskedOnce()
{
    TileServer server([](const QString &) { return TileServer::Answer{404, "niet hier"}; });
    Wish wish;
    wish.fetch.setAddress(server.address());
    wish.fetch.want(row(1));
    QTRY_COMPARE(wish.came.size(), size_t{1});
    QCOMPARE(wish.came.at({10, 0, 5}), std::string());
    wish.fetch.want(row(1));
    QTest::qWait(300);
    QCOMPARE(server.asked().size(), 1);
}

void TstTileFetch::whatFailsIsAskedLessAndLessUntilItComes()
{
    int tries = 0;
    TileServer server([&](const QString &) {
        return ++tries <= 2 ? TileServer::Answer{503, "druk"} : TileServer::Answer{200, picture};
    });
    Wish wish;
    wish.fetch.setAddress(server.address());
    wish.fetch.want(row(1));
    QTest::qWait(700);
    QCOMPARE(tries, 1);
    wish.fetch.want(row(1));
    QTest::qWait(200);
    QCOMPARE(tries, 1);
    QTRY_COMPARE_WITH_TIMEOUT(wish.came.size(), size_t{1}, 8000);
    QCOMPARE(tries, 3);
}

void TstTileFetch::aPortalThatAnswersForTheMapIsNoTile()
{
    TileServer server([](const QString &) { return TileServer::Answer{200, "<html>Meld u aan</html>"}; });
    Wish wish;
    wish.fetch.setAddress(server.address());
    wish.fetch.want(row(1));
    QTest::qWait(500);
    QVERIFY(wish.came.empty());
    QCOMPARE(server.asked().size(), 1);
}

void TstTileFetch::aTileWithoutAnEndIsLeft()
{
    TileServer server(
        [](const QString &) { return TileServer::Answer{200, picture + QByteArray(6 << 20, 'x')}; });
    Wish wish;
    wish.fetch.setAddress(server.address());
    wish.fetch.want(row(1));
    QTest::qWait(700);
    QVERIFY(wish.came.empty());
    QCOMPARE(server.asked().size(), 1);
}

void TstTileFetch::whatIsNoLongerWantedIsNotAsked()
{
    TileServer server([](const QString &) { return TileServer::Answer{200, picture}; });
    Wish wish;
    wish.fetch.setAddress(server.address());
    wish.fetch.want(row(30));
    wish.fetch.rest();
    QTest::qWait(400);
    QCOMPARE(server.asked().size(), static_cast<int>(TileFetch::atOnce));
}

void TstTileFetch::anotherAddressLetsGoOfTheFirst()
{
    TileServer one([](const QString &) { return TileServer::Answer{200, picture}; });
    TileServer other([](const QString &) { return TileServer::Answer{200, picture + "anders"}; });
    Wish wish;
    wish.fetch.setAddress(one.address());
    wish.fetch.want(row(2));
    wish.fetch.setAddress(other.address());
    wish.fetch.want(row(2));
    QTRY_COMPARE(wish.came.size(), size_t{2});
    for (const auto &[tile, bytes] : wish.came)
        QCOMPARE(bytes, (picture + "anders").toStdString());
    QCOMPARE(wish.order.size(), size_t{2});
}

QTEST_GUILESS_MAIN(TstTileFetch)
#include "tst_tilefetch.moc"
