// The pages while they are used: the timeline being scrolled, an incident with many lines being opened.

#include "base/uuid.h"
#include "bench/dutchlines.h"
#include "bench/frames.h"
#include "bench/heldjournal.h"
#include "bench/must.h"
#include "bench/rows.h"
#include "bench/rowsinmemory.h"
#include "view/window.h"

#include <QQmlComponent>
#include <QQuickItem>

namespace piketboek::bench {

namespace {

constexpr auto timelineFrame = "timeline_100k_frame_cpu";
constexpr auto timelineSlow = "timeline_100k_frame_cpu_p99";
constexpr auto bareFrame = "bare_list_frame_cpu";
constexpr auto bareSlow = "bare_list_frame_cpu_p99";
constexpr auto nextDeep = "timeline_next_lines_deep";
constexpr auto nextTop = "timeline_next_lines_at_the_top";
constexpr auto opened = "incident_2000_lines_opened";
constexpr auto shown = "incident_2000_lines_shown";
constexpr auto bareLines = "bare_incident_query";
constexpr QSize screen{1280, 800};
constexpr int frames = 300;
constexpr double pixelsAFrame = 24;

/// The same rows, in memory, with the same words and pictures and nothing more.
constexpr auto bareList = R"(
import QtQuick
Window {
    id: window
    width: 1280
    height: 800
    visible: true
    property alias list: list
    property var rows
    ListView {
        id: list
        width: parent.width * 0.6
        height: parent.height - 130
        clip: true
        spacing: 7
        model: window.rows
        delegate: Item {
            id: row
            required property string time
            required property string kindWord
            required property string recordTitle
            required property string lineText
            required property string author
            width: ListView.view.width
            height: Math.max(72, title.height + line.height + 8)
            Text { x: 6; y: 4; text: row.time; font.pixelSize: 18; font.bold: true }
            Image { x: 76; y: 4; width: 24; height: 24; sourceSize: Qt.size(24, 24); source: "qrc:/icons/sign_circle.svg" }
            Text { id: title; x: 114; y: 4; width: parent.width - 350; wrapMode: Text.Wrap; text: row.recordTitle; font.pixelSize: 18; font.bold: true }
            Text { id: line; x: 114; y: title.y + title.height + 2; width: parent.width - 124; wrapMode: Text.Wrap; text: row.lineText; font.pixelSize: 18 }
            Image { x: parent.width - 220; y: 4; width: 24; height: 24; sourceSize: Qt.size(24, 24); source: "qrc:/icons/ring_circle.svg" }
            Text { x: parent.width - 190; y: 4; text: row.kindWord; font.pixelSize: 18 }
            Text { x: parent.width - 60; y: 4; text: row.author; font.pixelSize: 18 }
            Rectangle { y: parent.height + 3; width: parent.width; height: 1; color: "#888888" }
        }
    }
}
)";

std::vector<double> scroll(QQuickWindow &window, QQuickItem &list)
{
    return costsOfFrames(window, frames, [&](int) {
        list.setProperty("contentY", list.property("contentY").toDouble() + pixelsAFrame);
    });
}

/// The list on screen that shows that model.
QQuickItem &listOf(QQuickItem &item, const QObject *model)
{
    QList<QQuickItem *> items{&item};
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (items[at]->property("model").value<QObject *>() == model &&
            items[at]->property("contentY").isValid())
            return *items[at];
        items += items[at]->childItems();
    }
    giveUp("the page has no list of its rows");
}

/// What one pass over the list on its page costs, and the same rows in a list without anything.
class Scrolled
{
public:
    static Scrolled of(size_t entries);

    std::vector<double> page = {};
    std::vector<double> bare = {};

private:
    void scrollPage(Tablet &tablet);
    void scrollBare(const ListOfRows &rows);
};

Scrolled Scrolled::of(size_t entries)
{
    Scrolled scrolled;
    TabletDisk disk;
    disk.from = QByteArray::fromStdString(HeldJournal::of(entries).directory());
    HeldJournal::close(entries);
    Tablet tablet(disk);
    scrolled.scrollPage(tablet);
    scrolled.scrollBare(*tablet.session.timeline());
    return scrolled;
}

void Scrolled::scrollPage(Tablet &tablet)
{
    Window window(tablet, screen);
    tablet.session.setPage("timeline");
    waitForRest(window.shown());
    page = scroll(window.shown(), listOf(*window.shown().contentItem(), tablet.session.timeline()));
}

void Scrolled::scrollBare(const ListOfRows &rows)
{
    RowsInMemory memory(rows);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(bareList, {});
    const std::unique_ptr<QObject> root(
        component.createWithInitialProperties({{"rows", QVariant::fromValue<QObject *>(&memory)}}));
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (window == nullptr)
        giveUp(component.errorString().toStdString());
    (void)QTest::qWaitForWindowExposed(window);
    waitForRest(*window);
    bare = scroll(*window, listOf(*window->contentItem(), &memory));
}

/// What the next lines cost a list that was scrolled far, and one that was not.
struct Next
{
    static Next in(size_t entries);

    double top = 0;
    double deep = 0;
};

Next Next::in(size_t entries)
{
    constexpr size_t some = 20;
    TabletDisk disk;
    disk.from = QByteArray::fromStdString(HeldJournal::of(entries).directory());
    HeldJournal::close(entries);
    Tablet tablet(disk);
    TimelineModel &timeline = *tablet.session.timeline();
    tablet.session.setPage("timeline");
    std::vector<double> costs;
    while (timeline.canFetchMore({}) && timeline.rowCount() < static_cast<int>(entries / 2))
        costs.push_back(secondsOf([&] { timeline.fetchMore({}); }));
    return {percentile({costs.begin(), costs.begin() + some}, 0.5),
            percentile({costs.end() - some, costs.end()}, 0.5)};
}

/// A tablet with one incident that has many lines, and its pages on screen.
struct Busy
{
    explicit Busy(size_t lines);
    static Busy &with(size_t lines);
    double open(bool untilSeen);
    double query();
    bool showsTheLastLine();

    TabletDisk disk = {};
    Tablet tablet{disk};
    Window window{tablet, screen};
    QString record = {};
    QString other = {};
    QQuickItem *list = nullptr; ///< of its lines; what looks for it would be measured
};

Busy::Busy(size_t lines)
{
    other = tablet.tap("storm");
    record = tablet.tap("fire");
    DutchLines words(7);
    tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) {
        for (size_t line = 0; line < lines; ++line) {
            Draft draft;
            draft.author = "4711";
            draft.role = "ovd-bz";
            draft.record = record.toStdString();
            draft.registerName = "incident";
            draft.act = "line";
            draft.happened = HappenedText{"2026-03-25T03:11+01:00", "Europe/Amsterdam", "noted"};
            draft.plain = Json::object({{"kind", "note"}});
            draft.covered = {{"text", words.words(4 + line % 16)}};
            must(journal.write(draft));
        }
        while (!must(journal.project()))
            continue;
    });
    tablet.session.now()->refresh();
}

std::unique_ptr<Busy> busy;

Busy &Busy::with(size_t lines)
{
    if (!busy)
        busy = std::make_unique<Busy>(lines);
    return *busy;
}

double Busy::open(bool untilSeen)
{
    tablet.session.openRecord(other);
    tablet.session.setPage("now");
    QTest::qWait(200);
    if (list == nullptr)
        list = &listOf(*window.shown().contentItem(), tablet.session.incident()->lines());
    const auto act = [&] { tablet.session.openRecord(record); };
    return secondsOf([&] {
        if (untilSeen)
            waitForFrame(window.shown(), act, [this] { return showsTheLastLine(); });
        else
            act();
    });
}

bool Busy::showsTheLastLine()
{
    QQuickItem *last = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, last), Q_ARG(int, 0));
    const double edge = list->property("contentY").toDouble() + list->height();
    return last && last->isVisible() && last->y() + last->height() <= edge;
}

double Busy::query()
{
    Statement rows = must(tablet.reader->database().prepare(
        "SELECT t.no, t.sort, t.act, e.device, e.seq, e.envelope, e.disclosures FROM record r "
        "JOIN timeline t ON t.record = r.no JOIN entry e ON e.no = t.no WHERE r.id = ?1 "
        "ORDER BY t.sort, t.arrived, t.device, t.no"));
    return secondsOf([&] {
        rows.again().bind(1, record.toStdString());
        while (must(rows.step())) {
            benchmark::DoNotOptimize(rows.text(5));
            benchmark::DoNotOptimize(rows.text(6));
        }
    });
}

} // namespace

void closePages()
{
    busy.reset();
}

void addPageRows(Rows &rows)
{
    const size_t many = rows.scale().of(100'000);
    const size_t lines = rows.scale().of(2000);
    rows.measure(timelineFrame, 5, [=] { return meanOf(Scrolled::of(many).page); });
    rows.measure(bareFrame, 5, [=] { return meanOf(Scrolled::of(many).bare); });
    rows.measure(timelineSlow, 5, [=] { return percentile(Scrolled::of(many).page, 0.99); });
    rows.measure(bareSlow, 5, [=] { return percentile(Scrolled::of(many).bare, 0.99); });
    rows.measure(nextTop, 3, [=] { return Next::in(many).top; });
    rows.measure(nextDeep, 3, [=] { return Next::in(many).deep; });
    rows.measure(opened, 31, [=] { return Busy::with(lines).open(false); });
    rows.measure(shown, 31, [=] { return Busy::with(lines).open(true); });
    rows.measure(bareLines, 31, [=] { return Busy::with(lines).query(); });
    rows.add({"timeline of 100,000 lines scrolled, processor time of a frame / a bare list",
              Row::Kind::TimeAtMost, 1.3, timelineFrame, bareFrame});
    rows.add({"the same, p99", Row::Kind::TimeAtMost, 1.3, timelineSlow, bareSlow});
    rows.add(
        {"the next lines after 50,000 / after the first ones", Row::Kind::TimeAtMost, 2, nextDeep, nextTop});
    rows.add({"incident with 2,000 lines, tap to frame / its bare query", Row::Kind::TimeAtMost, 5, shown,
              bareLines});
    rows.add({"the same, tap to page told / its bare query", Row::Kind::TimeAtMost, 5, opened, bareLines});
    rows.add({"the same, tap to frame", Row::Kind::ValueAtMost, 150, shown, {}, "ms"});
}

} // namespace piketboek::bench
