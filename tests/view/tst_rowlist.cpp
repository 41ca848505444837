#include "view/hand.h"
#include "view/window.h"

using namespace piketboek;

class TstRowList : public QObject
{
    Q_OBJECT

private slots:
    void aFingerOnARowFramesNoOther();
    void theKeyboardFramesTheRowItIsOn();
    void aRowThatIsMadeBetweenFramesIsWhole();
};

namespace {

/// It lies over the rows.
QQuickItem *frameIn(QQuickItem &list)
{
    for (QQuickItem *one : list.property("contentItem").value<QQuickItem *>()->childItems()) {
        if (one->z() == 2)
            return one;
    }
    return nullptr;
}

/// The stream of a tablet with two incidents.
struct Stream
{
    Stream()
    {
        tablet.tap("fire");
        tablet.tap("extreme_weather");
        tablet.session.setPage("timeline");
    }
    QQuickItem *list() { return window.part("RowList"); }

    TabletDisk disk = {};
    Tablet tablet{disk};
    Window window{tablet};
    Hand hand{window.shown()};
};

} // namespace

void TstRowList::aFingerOnARowFramesNoOther()
{
    Stream stream;
    QTRY_VERIFY(stream.list() && frameIn(*stream.list()));
    QVERIFY(stream.hand.press("Genoteerd als brand"));
    QVERIFY(!frameIn(*stream.list())->isVisible());
}

void TstRowList::theKeyboardFramesTheRowItIsOn()
{
    Stream stream;
    QTRY_VERIFY(stream.list() && frameIn(*stream.list()));
    for (int tab = 0; tab < 40 && !stream.list()->hasActiveFocus(); ++tab)
        QTest::keyClick(&stream.window.shown(), Qt::Key_Tab);
    QQuickItem &frame = *frameIn(*stream.list());
    QTRY_VERIFY(frame.isVisible());
    const double first = frame.y();
    QTest::keyClick(&stream.window.shown(), Qt::Key_Down);
    QTRY_VERIFY(frame.isVisible() && frame.y() > first);
    const auto *row = stream.list()->property("currentItem").value<QQuickItem *>();
    QCOMPARE(frame.y(), row->y());
    QCOMPARE(frame.height(), row->height());
}

// Below what is seen a list makes some rows ahead, a piece at a time.
void TstRowList::aRowThatIsMadeBetweenFramesIsWhole()
{
    TabletDisk disk;
    Tablet tablet(disk);
    for (int incident = 0; incident < 9; ++incident) {
        tablet.tap("fire");
        if (tablet.session.now()->alreadyRunning())
            tablet.session.now()->newIncident();
    }
    tablet.session.setPage("now");
    Window window(tablet, {1280, 800});
    QTRY_VERIFY(window.part("RunningRow"));
    QQuickItem &list = *window.part("RowList");
    for (double at = 0; at < 600; at += 60) {
        list.setProperty("contentY", at);
        QTest::qWait(30);
    }
    const auto rows = list.property("contentItem").value<QQuickItem *>()->childItems();
    int made = 0;
    for (QQuickItem *row : rows) {
        QQuickItem *face = Window::partOf(*row, "RunningFace");
        if (!face)
            continue;
        ++made;
        const QQuickItem *button = Window::partOf(*face, "ActionButton");
        QVERIFY(button);
        const QQuickItem *words = Window::partOf(*face, "RunningWords");
        QCOMPARE_LE(words->x() + words->width(), button->x());
    }
    QCOMPARE_GT(made, 5);
}

QTEST_MAIN(TstRowList)
#include "tst_rowlist.moc"
