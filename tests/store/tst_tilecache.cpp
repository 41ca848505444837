#include "store/tilecache.h"

#include "support/must.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace piketboek;
namespace fs = std::filesystem;

class TstTileCache : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSeenIsThereAfterARestart();
    void twoAddressesDoNotMeet();
    void itNeverGrowsBeyondItsBoundAndTheOldestGoFirst();
    void aKillLeavesNothingHalf();
    void whatDidNotSurviveIsNotShown();
    void aFullDiskIsSaidAndKeepsWhatIsThere();
};

namespace {

const std::string address = "https://a/{z}/{x}/{y}.png";

std::string picture(size_t size = 1000)
{
    return "\x89PNG\r\n\x1a\n" + std::string(size - 8, 'x');
}

std::string in(const QTemporaryDir &directory)
{
    return directory.filePath("tiles").toStdString();
}

std::vector<fs::path> filesIn(const std::string &directory)
{
    std::vector<fs::path> files;
    for (const auto &one : fs::recursive_directory_iterator(directory))
        if (one.is_regular_file())
            files.push_back(one.path());
    return files;
}

fs::path fileOf(const std::string &directory, const std::string &name)
{
    for (const fs::path &file : filesIn(directory))
        if (file.filename() == name)
            return file;
    return {};
}

void makeOld(const fs::path &file, int hours)
{
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(hours));
}

} // namespace

void TstTileCache::whatWasSeenIsThereAfterARestart()
{
    QTemporaryDir directory;
    must(must(TileCache::open(in(directory), address)).keep({14, 8404, 5425}, picture()));
    const TileCache again = must(TileCache::open(in(directory), address));
    QCOMPARE(again.tile({14, 8404, 5425}).value(), picture());
    QVERIFY(!again.tile({14, 8404, 5426}));
    QCOMPARE(again.size(), int64_t{1000});
}

void TstTileCache::twoAddressesDoNotMeet()
{
    QTemporaryDir directory;
    must(must(TileCache::open(in(directory), address)).keep({1, 0, 0}, picture()));
    QVERIFY(!must(TileCache::open(in(directory), "https://b/{z}/{x}/{y}.png")).tile({1, 0, 0}));
}

void TstTileCache::itNeverGrowsBeyondItsBoundAndTheOldestGoFirst()
{
    QTemporaryDir directory;
    TileCache cache = must(TileCache::open(in(directory), address, 10'000));
    for (int column = 0; column < 10; ++column) {
        must(cache.keep({8, column, 0}, picture()));
        makeOld(fileOf(in(directory), "8-" + std::to_string(column) + "-0"), 20 - column);
    }
    QVERIFY(cache.tile({8, 0, 0}));
    must(cache.keep({8, 10, 0}, picture()));
    QVERIFY(cache.size() <= 10'000);
    QVERIFY(cache.tile({8, 0, 0}));
    QVERIFY(!cache.tile({8, 1, 0}));
    QVERIFY(cache.tile({8, 10, 0}));
    for (int column = 11; column < 200; ++column) {
        must(cache.keep({8, column, 0}, picture()));
        QVERIFY(filesIn(in(directory)).size() <= 10);
    }
    must(cache.keep({8, 199, 0}, picture(500)));
    QCOMPARE(cache.size(), must(TileCache::open(in(directory), address, 10'000)).size());
    QVERIFY(must(TileCache::open(in(directory), "https://b/{z}/{x}/{y}.png", 2'000)).size() <= 2'000);
}

void TstTileCache::aKillLeavesNothingHalf()
{
    QTemporaryDir directory;
    for (int round = 0; round < 10; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            TileCache cache = must(TileCache::open(in(directory), address));
            for (int column = 0;; ++column)
                (void)cache.keep({14, column % 16384, round}, picture(50'000));
        }
        usleep(20'000 + round * 3'000);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    const TileCache cache = must(TileCache::open(in(directory), address));
    const std::vector<fs::path> files = filesIn(in(directory));
    QVERIFY(files.size() > 10);
    for (const fs::path &file : files) {
        QCOMPARE(fs::file_size(file), uintmax_t{50'000});
        QVERIFY(file.extension().empty());
    }
    QCOMPARE(cache.size(), static_cast<int64_t>(files.size()) * 50'000);
}

void TstTileCache::whatDidNotSurviveIsNotShown()
{
    QTemporaryDir directory;
    TileCache cache = must(TileCache::open(in(directory), address));
    must(cache.keep({1, 0, 0}, picture()));
    std::ofstream(fileOf(in(directory), "1-0-0"), std::ios::trunc).close();
    QVERIFY(!cache.tile({1, 0, 0}));
}

void TstTileCache::aFullDiskIsSaidAndKeepsWhatIsThere()
{
    QTemporaryDir directory;
    TileCache cache = must(TileCache::open(in(directory), address));
    must(cache.keep({1, 0, 0}, picture()));
    const fs::path folder = fileOf(in(directory), "1-0-0").parent_path();
    fs::create_directory(folder / "1-1-0.part");
    const Result<void> kept = cache.keep({1, 1, 0}, picture());
    QVERIFY(!kept && kept.error().remedy == Remedy::TryLater);
    QVERIFY(cache.tile({1, 0, 0}));
    QCOMPARE(cache.size(), int64_t{1000});
}

QTEST_GUILESS_MAIN(TstTileCache)
#include "tst_tilecache.moc"
