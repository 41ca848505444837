#include "view/mapclusters.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <set>

using namespace piketboek;

class TstMapClusters : public QObject
{
    Q_OBJECT

private slots:
    void eachMarkStandsInOneClusterAndLeadsAreApart();
    void theEarlierMarkLeads();
    void tenThousandAreBroughtTogetherAtOnce();
};

namespace {

std::vector<MapMark> scattered(size_t count)
{
    std::mt19937_64 random(505);
    std::uniform_real_distribution<double> anywhere(0, 1e-3);
    std::vector<MapMark> marks(count);
    for (MapMark &mark : marks)
        mark.at = {0.5 + anywhere(random), 0.3 + anywhere(random)};
    return marks;
}

MapMark at(double x, double y)
{
    MapMark mark;
    mark.at = {x, y};
    return mark;
}

} // namespace

void TstMapClusters::eachMarkStandsInOneClusterAndLeadsAreApart()
{
    const std::vector<MapMark> marks = scattered(2'000);
    constexpr double reach = 5e-5;
    const std::vector<MapCluster> clusters = clustersOf(marks, reach);
    std::multiset<size_t> members;
    for (const MapCluster &one : clusters) {
        members.insert(one.members.begin(), one.members.end());
        for (const MapCluster &other : clusters) {
            const WorldPoint a = marks[one.members.front()].at, b = marks[other.members.front()].at;
            QVERIFY(&one == &other || std::hypot(a.x - b.x, a.y - b.y) >= reach);
        }
        for (const size_t member : one.members) {
            const WorldPoint a = marks[one.members.front()].at, b = marks[member].at;
            QVERIFY(std::hypot(a.x - b.x, a.y - b.y) < reach);
        }
    }
    QCOMPARE(members.size(), marks.size());
    QCOMPARE(std::set(members.begin(), members.end()).size(), marks.size());
    QVERIFY(clusters.size() > 100 && clusters.size() < 400);
}

void TstMapClusters::theEarlierMarkLeads()
{
    const std::vector<MapMark> marks{at(0.5, 0.5), at(0.50001, 0.5), at(0.6, 0.5)};
    const std::vector<MapCluster> clusters = clustersOf(marks, 1e-4);
    QCOMPARE(clusters.size(), size_t{2});
    QCOMPARE(clusters[0].members, (std::vector<size_t>{0, 1}));
    QCOMPARE(clusters[1].members, std::vector<size_t>{2});
}

void TstMapClusters::tenThousandAreBroughtTogetherAtOnce()
{
    const std::vector<MapMark> marks = scattered(10'000);
    QElapsedTimer timer;
    timer.start();
    const std::vector<MapCluster> clusters = clustersOf(marks, 5e-5);
    QVERIFY(!clusters.empty());
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TstMapClusters)
#include "tst_mapclusters.moc"
