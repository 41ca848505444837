#include "exchange/importer.h"
#include "view/window.h"

#include <QQmlComponent>
#include <QQuickImageProvider>

#include <random>
#include <sys/resource.h>

using namespace piketboek;

class TstMapFrames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QQuickStyle::setStyle("Basic"); }
    void aMapOfTenThousandMovesAsLightlyAsBareItems();
};

namespace {

constexpr int records = 10'000;
constexpr int frames = 120;
constexpr QSize size{1280, 800};

double processorMs()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Processor time of one frame of a window that moves, the middle one of many.
double costOf(QQuickWindow &window, const std::function<void(int)> &move)
{
    std::vector<double> costs;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = processorMs();
        QSignalSpy swapped(&window, &QQuickWindow::frameSwapped);
        move(frame / 10 % 2 ? 4 : -4);
        (void)swapped.wait(1000);
        costs.push_back(processorMs() - before);
    }
    std::ranges::sort(costs);
    return costs[costs.size() / 2];
}

std::string rows()
{
    std::mt19937_64 random(505);
    std::uniform_real_distribution<double> north(51.73, 51.83), east(4.60, 4.80);
    std::string text = "[";
    for (int i = 0; i < records; ++i)
        text += (i ? "," : "") + std::string(R"({"category":"fire","happened":"2020-02-03","position":")") +
                std::to_string(north(random)) + ',' + std::to_string(east(random)) + "\"}";
    return text + "]";
}

void fill(Tablet &tablet, TabletDisk &disk)
{
    tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) {
        RejectedRows rejected(disk.path() + "/rejected.csv");
        const std::unique_ptr<Reader> reader = std::move(*Reader::open(disk.path()));
        const auto taken =
            Importer(journal, *reader, disk.clock, Writer{}).take(rows(), RowFormat::Json, rejected);
        if (!taken || taken->taken != records)
            qFatal("the records could not be taken in: %s", taken ? "too few" : taken.error().words.c_str());
        while (!*journal.project())
            continue;
    });
}

/// Shows one picture under many others, and nothing else.
class Picture : public QQuickImageProvider
{
public:
    explicit Picture(QImage image) : QQuickImageProvider(Image), m_image(std::move(image)) {}
    QImage requestImage(const QString &, QSize *wanted, const QSize &) override
    {
        *wanted = m_image.size();
        return m_image;
    }

private:
    QImage m_image;
};

constexpr auto bareItems = R"(
import QtQuick
Window {
    width: %1
    height: %2
    visible: true
    Item {
        objectName: "moved"
        Image { source: "image://bare/map" }
        Repeater {
            model: %3
            Item {
                required property int index
                x: (index % 40) * %1 / 40
                y: Math.floor(index / 40) * 64
                width: 53
                height: 53
                Image { width: 53; height: 53; source: "qrc:/icons/sign_circle.svg"; sourceSize: Qt.size(53, 53) }
                Image { x: 2; y: 2; width: 49; height: 49; source: "qrc:/icons/ring_circle.svg"; sourceSize: Qt.size(49, 49) }
                Text { anchors.centerIn: parent; text: parent.index; font.pixelSize: 18 }
            }
        }
    }
}
)";

} // namespace

void TstMapFrames::aMapOfTenThousandMovesAsLightlyAsBareItems()
{
    TabletDisk disk;
    Areas areas = *Areas::load(SOURCE_DIR "/assets/areas");
    Tablet tablet(disk, Desk::Purpose::Duty, {nullptr, &areas});
    fill(tablet, disk);
    double map = 0;
    int marks = 0;
    {
        Window window(tablet, size);
        tablet.session.setPage("map");
        MapSession &session = *tablet.session.map();
        QTRY_VERIFY_WITH_TIMEOUT(!session.busy() && session.marks()->rowCount() > 50, 60'000);
        marks = session.marks()->rowCount();
        QTest::qWait(500);
        map = costOf(window.shown(), [&](int by) { session.view()->pan(by, by / 2.0); });
    }
    QQmlEngine engine;
    QImage picture(QSizeF(size * 1.4).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    engine.addImageProvider("bare", new Picture(picture));
    QQmlComponent component(&engine);
    component.setData(QString(bareItems).arg(size.width()).arg(size.height()).arg(marks).toUtf8(), {});
    const std::unique_ptr<QObject> root(component.create());
    auto *bare = qobject_cast<QQuickWindow *>(root.get());
    QVERIFY2(bare != nullptr, qPrintable(component.errorString()));
    QVERIFY(QTest::qWaitForWindowExposed(bare));
    auto *moved = bare->findChild<QQuickItem *>("moved");
    QTest::qWait(500);
    const double items =
        costOf(*bare, [&](int by) { moved->setPosition(moved->position() + QPointF(by, by / 2.0)); });
    qInfo("%d marks of %d records: %.2f ms a frame, bare items %.2f ms", marks, records, map, items);
    QVERIFY(map <= 1.3 * items);
}

QTEST_MAIN(TstMapFrames)
#include "tst_mapframes.moc"
