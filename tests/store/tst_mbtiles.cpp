#include "store/mbtiles.h"

#include "support/mbtilesfile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstMbTiles : public QObject
{
    Q_OBJECT

private slots:
    void aTileIsFoundByItsRowFromTheNorth();
    void aViewOverTwoTablesIsReadAlike();
    void theCreditOfTheFileIsTold();
    void whatIsWrongIsSaidInOneSentence_data();
    void whatIsWrongIsSaidInOneSentence();
    void aFileThatIsDamagedInTheMiddleIsSaidWhenItShows();
    void whatIsNoPictureIsNotGiven();
    void theFileIsNotWritten();

private:
    QString path() const { return m_directory.filePath("kaart.mbtiles"); }
    std::string name() const { return path().toStdString(); }

    QTemporaryDir m_directory;
};

namespace {

const QByteArray picture = "\x89PNG\r\n\x1a\nbinnenstad";

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test can not write its file");
}

} // namespace

void TstMbTiles::aTileIsFoundByItsRowFromTheNorth()
{
    MbTilesFile(path()).add(14, 8404, 10958, picture);
    MbTiles tiles = MbTiles::open(name()).value();
    QCOMPARE(tiles.tile({14, 8404, 5425}).value(), std::optional(picture.toStdString()));
    QCOMPARE(tiles.tile({14, 8404, 10958}).value(), std::optional<std::string>());
    QCOMPARE(tiles.tile({14, 99999, 0}).value(), std::optional<std::string>());
}

void TstMbTiles::aViewOverTwoTablesIsReadAlike()
{
    MbTilesFile file(
        path(), "CREATE TABLE map(zoom_level integer, tile_column integer, tile_row integer, tile_id text);"
                "CREATE UNIQUE INDEX map_index ON map(zoom_level, tile_column, tile_row);"
                "CREATE TABLE images(tile_id text PRIMARY KEY, tile_data blob);"
                "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map "
                "JOIN images ON images.tile_id = map.tile_id;"
                "INSERT INTO images VALUES('zee', x'89504e470d0a1a0a7a');");
    file.run("INSERT INTO map VALUES(1, 0, 1, 'zee')");
    MbTiles tiles = MbTiles::open(name()).value();
    QCOMPARE(tiles.tile({1, 0, 0}).value(), std::optional<std::string>("\x89PNG\r\n\x1a\nz"));
}

void TstMbTiles::theCreditOfTheFileIsTold()
{
    MbTilesFile file(path());
    file.add(0, 0, 0, picture);
    file.run("INSERT INTO metadata VALUES('attribution', '© <a href=\"https://x\">Kadaster</a>')");
    QCOMPARE(MbTiles::open(name()).value().credit(), std::string("© Kadaster"));
}

void TstMbTiles::whatIsWrongIsSaidInOneSentence_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << 0 << "is not there";
    QTest::newRow("empty file") << 1 << "is empty";
    QTest::newRow("text") << 2 << "is no MBTiles file";
    QTest::newRow("another database") << 3 << "is no MBTiles file";
    QTest::newRow("no tiles") << 4 << "holds no tiles";
    QTest::newRow("no index") << 5 << "has no index";
    QTest::newRow("vector tiles") << 6 << "holds no pictures";
    QTest::newRow("a directory") << 7 << "is not there or can not be read";
}

void TstMbTiles::whatIsWrongIsSaidInOneSentence()
{
    QFETCH(int, wrong);
    QFETCH(QString, words);
    QFile::remove(path());
    if (wrong == 1)
        writeFile(path(), "");
    if (wrong == 2)
        writeFile(path(), QByteArray("dit is geen kaart ").repeated(500));
    if (wrong == 3)
        MbTilesFile(path(), "CREATE TABLE something(x)");
    if (wrong == 4)
        MbTilesFile file(path());
    if (wrong == 5)
        MbTilesFile(path(), MbTilesFile::unindexed).add(0, 0, 0, picture);
    if (wrong == 6)
        MbTilesFile(path()).add(0, 0, 0, "\x1f\x8b vector");
    const Result<MbTiles> opened = MbTiles::open(wrong == 7 ? m_directory.path().toStdString() : name());
    QVERIFY(!opened);
    QCOMPARE(opened.error().remedy, Remedy::AskAgain);
    const QString said = QString::fromStdString(opened.error().words);
    QVERIFY2(said.contains(words) && said.endsWith('.') && !said.contains('\n'), qPrintable(said));
    const auto dutch = MbTiles::open(wrong == 7 ? m_directory.path().toStdString() : name(), Language::Dutch);
    QVERIFY(QString::fromStdString(dutch.error().words).startsWith("Het kaartbestand "));
}

void TstMbTiles::aFileThatIsDamagedInTheMiddleIsSaidWhenItShows()
{
    {
        MbTilesFile file(path());
        file.run("BEGIN");
        for (int column = 0; column < 2000; ++column)
            file.add(11, column, 0, picture + QByteArray(900, 'x'));
        file.run("COMMIT");
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 from = file.size() / 4;
    file.seek(from);
    file.write(QByteArray(static_cast<int>(file.size() / 2), '\x5a'));
    file.close();
    Result<MbTiles> tiles = MbTiles::open(name());
    int damaged = tiles ? 0 : 1;
    for (int column = 0; tiles && column < 2000; ++column)
        damaged += tiles->tile({11, column, 2047}) ? 0 : 1;
    QVERIFY(damaged > 0);
}

void TstMbTiles::whatIsNoPictureIsNotGiven()
{
    {
        MbTilesFile file(path());
        file.add(1, 0, 0, picture);
        file.add(1, 1, 0, "<script>");
    }
    MbTiles tiles = MbTiles::open(name()).value();
    QVERIFY(tiles.tile({1, 0, 1}).value().has_value());
    QVERIFY(!tiles.tile({1, 1, 1}).value().has_value());
}

void TstMbTiles::theFileIsNotWritten()
{
    MbTilesFile(path()).add(0, 0, 0, picture);
    const auto bytes = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        MbTiles tiles = MbTiles::open(name()).value();
        QVERIFY(tiles.tile({0, 0, 0}).value().has_value());
        QCOMPARE(QDir(m_directory.path()).entryList(QDir::Files), QStringList{"kaart.mbtiles"});
    }
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(TstMbTiles)
#include "tst_mbtiles.moc"
