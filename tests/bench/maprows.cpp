// The map of 10,000 records while a finger moves it, beside as many bare items over a bare picture.

#include "bench/frames.h"
#include "bench/must.h"
#include "bench/rows.h"
#include "bench/rowsinmemory.h"
#include "exchange/importer.h"
#include "view/window.h"

#include <QQmlComponent>
#include <QQuickImageProvider>
#include <QQuickItem>

#include <random>

namespace piketboek::bench {

namespace {

constexpr auto mapFrame = "map_10k_frame_cpu";
constexpr auto mapMean = "map_10k_frame_cpu_mean";
constexpr auto bareFrame = "bare_items_frame_cpu";
constexpr auto bareMean = "bare_items_frame_cpu_mean";
constexpr QSize screen{1280, 800};
constexpr int frames = 240;

/// To the left and back again: further than what is drawn beyond the edges.
QPointF stepOf(int frame)
{
    const double way = frame / 60 % 2 == 0 ? -12 : 12;
    return {way, way / 2};
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

/// The same marks at the same places, of the same pictures and words and nothing more; around them as much
/// that does not move.
constexpr auto bareItems = R"(
import QtQuick
Window {
    id: window
    width: 1280
    height: 800
    visible: true
    property alias moved: moved
    property var marks
    property real side
    Item {
        id: moved
        Image { source: "image://bare/map" }
        Repeater {
            model: window.marks
            Item {
                id: mark
                required property real atX
                required property real atY
                required property int count
                x: Math.round(atX - window.side / 2)
                y: Math.round(atY - window.side / 2)
                width: window.side
                height: window.side
                Rectangle {
                    visible: mark.count > 1
                    anchors.fill: parent
                    radius: width / 2
                    border.width: 3
                    Text { anchors.centerIn: parent; text: mark.count; font.pixelSize: 18 }
                }
                Image { visible: mark.count === 1; width: window.side; height: width; source: "qrc:/icons/sign_circle.svg"; sourceSize: Qt.size(width, width) }
                Image { visible: mark.count === 1; x: 2; y: 2; width: window.side - 4; height: width; source: "qrc:/icons/ring_circle.svg"; sourceSize: Qt.size(width, width) }
            }
        }
    }
    Rectangle { y: 740; x: 20; width: 1100; height: 40; Text { anchors.centerIn: parent; text: "Kruis: Binnenstad"; font.pixelSize: 18 } }
}
)";

std::string tenThousand(size_t records)
{
    std::mt19937_64 random(505);
    std::uniform_real_distribution<double> north(51.73, 51.83), east(4.60, 4.80);
    std::string text = "[";
    for (size_t i = 0; i < records; ++i)
        text += (i ? "," : "") + std::string(R"({"category":"fire","happened":"2020-02-03","position":")") +
                std::to_string(north(random)) + ',' + std::to_string(east(random)) + "\"}";
    return text + "]";
}

/// A tablet with that many records, its map on screen, and the bare one beside it.
class Moved
{
public:
    explicit Moved(size_t records);
    static Moved &of(size_t records);

    std::vector<double> page();
    std::vector<double> bare();

private:
    void fill(size_t records);
    void showBare();
    double sideOfMark();

    TabletDisk m_disk = {};
    Areas m_areas = must(Areas::load(SOURCE_DIR "/assets/areas"));
    Tablet m_tablet{m_disk, Desk::Purpose::Duty, {nullptr, &m_areas}};
    std::unique_ptr<Window> m_window = {};
    std::unique_ptr<RowsInMemory> m_marks = {};
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_bare = {};
};

std::unique_ptr<Moved> moved;

Moved &Moved::of(size_t records)
{
    if (!moved)
        moved = std::make_unique<Moved>(records);
    return *moved;
}

Moved::Moved(size_t records)
{
    fill(records);
    m_window = std::make_unique<Window>(m_tablet, screen);
    m_tablet.session.setPage("map");
    MapSession &map = *m_tablet.session.map();
    // From where it frames all of them between its row and its foot, many stand together: a step nearer.
    (void)QTest::qWaitFor([&] { return !map.busy() && map.marks()->rowCount() > 0; }, 60'000);
    map.view()->zoomIn();
    if (!QTest::qWaitFor([&] { return !map.busy() && map.marks()->rowCount() > 20; }, 60'000))
        giveUp("the map does not show its records");
    waitForRest(m_window->shown());
    showBare();
}

void Moved::fill(size_t records)
{
    m_tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) {
        RejectedRows rejected(m_disk.path() + "/rejected.csv");
        const std::unique_ptr<Reader> reader = must(Reader::open(m_disk.path()));
        Importer importer(journal, *reader, m_disk.clock, Writer{});
        if (must(importer.take(tenThousand(records), RowFormat::Json, rejected)).taken != int64_t(records))
            giveUp("not all records were taken in");
        while (!must(journal.project()))
            continue;
    });
}

double Moved::sideOfMark()
{
    QList<QQuickItem *> items{m_window->shown().contentItem()};
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (QByteArray(items[at]->metaObject()->className()).startsWith("MapMarker_"))
            return items[at]->width();
        items += items[at]->childItems();
    }
    giveUp("the map shows no mark");
}

void Moved::showBare()
{
    QImage picture(QSizeF(screen * 1.4).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    m_engine.addImageProvider("bare", new Picture(picture));
    QQmlComponent component(&m_engine);
    component.setData(bareItems, {});
    m_marks = std::make_unique<RowsInMemory>(*m_tablet.session.map()->marks());
    m_bare.reset(component.createWithInitialProperties(
        {{"marks", QVariant::fromValue<QObject *>(m_marks.get())}, {"side", sideOfMark()}}));
    auto *window = qobject_cast<QQuickWindow *>(m_bare.get());
    if (window == nullptr)
        giveUp(component.errorString().toStdString());
    (void)QTest::qWaitForWindowExposed(window);
    waitForRest(*window);
}

std::vector<double> Moved::page()
{
    return costsOfFrames(m_window->shown(), frames, [&](int frame) {
        m_tablet.session.map()->view()->pan(stepOf(frame).x(), stepOf(frame).y());
    });
}

std::vector<double> Moved::bare()
{
    auto *item = m_bare->property("moved").value<QQuickItem *>();
    return costsOfFrames(*qobject_cast<QQuickWindow *>(m_bare.get()), frames,
                         [&](int frame) { item->setPosition(item->position() + stepOf(frame)); });
}

} // namespace

void closeMap()
{
    moved.reset();
}

void addMapRows(Rows &rows)
{
    const size_t records = rows.scale().of(10'000);
    rows.measure(mapFrame, 9, [=] { return percentile(Moved::of(records).page(), 0.5); });
    rows.measure(bareFrame, 9, [=] { return percentile(Moved::of(records).bare(), 0.5); });
    rows.measure(mapMean, 9, [=] { return meanOf(Moved::of(records).page()); });
    rows.measure(bareMean, 9, [=] { return meanOf(Moved::of(records).bare()); });
    rows.add({"map of 10,000 records moved, processor time of a frame / bare items", Row::Kind::TimeAtMost,
              1.3, mapFrame, bareFrame});
    rows.add({"the same, mean with what is drawn anew at the edges", Row::Kind::TimeAtMost, 1.3, mapMean,
              bareMean});
}

} // namespace piketboek::bench
