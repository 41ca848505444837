#include "support/mbtilesfile.h"
#include "support/tileserver.h"
#include "view/mapcanvas.h"
#include "view/window.h"

#include <QBuffer>
#include <QPainter>

using namespace piketboek;

class TstMapTiles : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsFetchedUntilTheMapIsOpenAndTilesAreOn();
    void whatWasSeenIsThereWithoutANetwork();
    void theFilesTilesAreDrawnWithItsCredit();
    void aBrokenFileIsSaidInOneSentenceAndTheNeighbourhoodsRemain();
    void atNightTheTilesLieUnderAVeilUntilTheMapIsTapped();
    void aPictureThatIsNoneIsNotAskedForEver();
};

namespace {

const QColor red(220, 40, 40);

QByteArray tile(const QColor &colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A tablet with its window on the map.
struct Town
{
    explicit Town(TabletDisk &disk, const QString &address = {}, bool on = true)
        : tablet(disk, Desk::Purpose::Duty, {nullptr, &areas})
    {
        tablet.settings.setTileAddress(address.isEmpty() ? "http://127.0.0.1:1/{z}/{x}/{y}" : address);
        tablet.settings.setTiles(on);
    }

    MapSession &map() { return *tablet.session.map(); }

    QColor atMiddle(Window &window)
    {
        QTest::qWait(120);
        const QImage image = window.shown().grabWindow();
        return image.pixelColor(image.width() * 3 / 4, image.height() / 2 + 90);
    }

    Areas areas = *Areas::load(SOURCE_DIR "/assets/areas");
    Tablet tablet;
};

bool isRed(const QColor &colour)
{
    return std::abs(colour.red() - 220) < 12 && std::abs(colour.green() - 40) < 12;
}

} // namespace

void TstMapTiles::nothingIsFetchedUntilTheMapIsOpenAndTilesAreOn()
{
    TileServer server([](const QString &) { return TileServer::Answer{200, tile(red)}; });
    TabletDisk disk;
    Town town(disk, QString::fromStdString(server.address()), false);
    Window window(town.tablet, {1000, 700});
    QTest::qWait(200);
    town.tablet.session.setPage("map");
    QTest::qWait(300);
    QCOMPARE(server.asked().size(), 0);
    town.tablet.session.setPage("now");
    town.tablet.settings.setTiles(true);
    QTest::qWait(300);
    QCOMPARE(server.asked().size(), 0);
    town.tablet.session.setPage("map");
    QTRY_VERIFY(server.asked().size() > 4);
    QTRY_VERIFY(isRed(town.atMiddle(window)));
    QCOMPARE(town.map().credit(), QString("© 127.0.0.1"));
}

void TstMapTiles::whatWasSeenIsThereWithoutANetwork()
{
    TabletDisk disk;
    QString address;
    {
        TileServer server([](const QString &) { return TileServer::Answer{200, tile(red)}; });
        address = QString::fromStdString(server.address());
        Town town(disk, address);
        Window window(town.tablet, {1000, 700});
        town.tablet.session.setPage("map");
        QTRY_VERIFY(isRed(town.atMiddle(window)));
        QTest::qWait(500);
    }
    Town offline(disk, address);
    Window window(offline.tablet, {1000, 700});
    offline.tablet.session.setPage("map");
    QTRY_VERIFY(isRed(offline.atMiddle(window)));
}

void TstMapTiles::theFilesTilesAreDrawnWithItsCredit()
{
    TabletDisk disk;
    const QString path = disk.directory.filePath("kaart.mbtiles");
    {
        MbTilesFile file(path);
        file.run("INSERT INTO metadata VALUES('attribution', 'Gemeente')");
        file.run("BEGIN");
        for (int column = 128; column < 136; ++column)
            for (int row = 168; row < 176; ++row)
                file.add(8, column, row, tile(red));
        file.run("COMMIT");
    }
    Town town(disk);
    town.tablet.settings.setTileFile(path);
    Window window(town.tablet, {1000, 700});
    town.tablet.session.setPage("map");
    town.map().view()->go(mercator::toWorld({51.8, 4.7}), 8.2);
    QTRY_VERIFY(isRed(town.atMiddle(window)));
    QCOMPARE(town.map().credit(), QString("Gemeente"));
}

void TstMapTiles::aBrokenFileIsSaidInOneSentenceAndTheNeighbourhoodsRemain()
{
    TabletDisk disk;
    Town town(disk);
    town.tablet.settings.setTileFile(disk.directory.filePath("weg.mbtiles"));
    Window window(town.tablet, {1000, 700});
    town.tablet.session.setPage("map");
    QTRY_VERIFY(town.map().words().contains("Het kaartbestand "));
    QCOMPARE(town.map().tileWords().count('.'), 2);
    QVERIFY(town.map().tileWords().endsWith("is er niet of kan niet gelezen worden."));
    QVERIFY(!town.map().ground()->outlines().empty());
    QCOMPARE(town.map().credit(), QString());
    town.tablet.settings.setTileFile("");
    QCOMPARE(town.map().tileWords(), QString());
}

void TstMapTiles::atNightTheTilesLieUnderAVeilUntilTheMapIsTapped()
{
    TileServer server([](const QString &) { return TileServer::Answer{200, tile(Qt::white)}; });
    TabletDisk disk;
    Town town(disk, QString::fromStdString(server.address()));
    town.tablet.settings.setTheme("night");
    Window window(town.tablet, {1000, 700});
    town.tablet.session.setPage("map");
    QTRY_COMPARE(town.atMiddle(window), QColor(102, 102, 102));
    const WorldPoint before = town.map().view()->centre();
    QTest::mouseClick(&window.shown(), Qt::LeftButton, {}, {600, 300});
    QTRY_COMPARE(town.atMiddle(window), QColor(Qt::white));
    QCOMPARE(town.map().view()->centre(), before);
    town.tablet.session.setPage("now");
    town.tablet.session.setPage("map");
    QTRY_COMPARE(town.atMiddle(window), QColor(102, 102, 102));
}

void TstMapTiles::aPictureThatIsNoneIsNotAskedForEver()
{
    TileServer server([](const QString &) { return TileServer::Answer{200, "\x89PNG\r\n\x1a\nkapot"}; });
    TabletDisk disk;
    Town town(disk, QString::fromStdString(server.address()));
    Window window(town.tablet, {1000, 700});
    town.tablet.session.setPage("map");
    QTRY_VERIFY(server.asked().size() > 4);
    QTest::qWait(800);
    const qsizetype asked = server.asked().size();
    QTest::qWait(500);
    QCOMPARE(server.asked().size(), asked);
}

QTEST_MAIN(TstMapTiles)
#include "tst_maptiles.moc"
