#include "controls.h"
#include "known.h"
#include "walk.h"

#include <QPointer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace piketboek;

namespace {

constexpr int mostSteps = 200;

// Tab goes to a list, and through what stands on its rows.
const QQuickItem &stopOf(const QQuickItem &control)
{
    const QQuickItem *list = listAround(control);
    return list ? *list : control;
}

/// Walks with Tab until it comes back to where it was, each item once, and gives the stops: a row that goes
/// out of sight does not live on.
std::vector<const QQuickItem *> tabThrough(QQuickWindow &window,
                                           const std::function<void(QQuickItem &)> &visit)
{
    QList<QPointer<QQuickItem>> reached;
    std::vector<const QQuickItem *> stops;
    for (int step = 0; step < mostSteps; ++step) {
        QTest::keyClick(&window, Qt::Key_Tab);
        QQuickItem *item = window.activeFocusItem();
        if (!item || reached.contains(item))
            break;
        reached.emplace_back(item);
        stops.push_back(&stopOf(*item));
        visit(*item);
    }
    return stops;
}

bool isReached(const QQuickItem &control, const std::vector<const QQuickItem *> &stops)
{
    return std::ranges::find(stops, &stopOf(control)) != stops.end();
}

// The keyboard is then neither on it nor in the list that it is a row of.
void leave(QQuickItem &item)
{
    const QQuickItem *list = listAround(item);
    for (QQuickItem *one = &item; one; one = one->parentItem()) {
        if (one == &item || one == list)
            one->setFocus(false);
    }
}

QRect around(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(-5, -5, item.width() + 10, item.height() + 10)).toRect();
}

} // namespace

class TstKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tabReachesEachControlAndShowsWhereItIs_data();
    void tabReachesEachControlAndShowsWhereItIs();

private:
    bool showsFocus(QQuickItem &item);

    std::unique_ptr<Stage> m_stage;
    Known m_known{SOURCE_DIR "/tests/gates/known.txt"};
};

void TstKeyboard::initTestCase()
{
    Result<std::unique_ptr<Stage>> stage = Stage::build(PIKETBOEK_ASSETS);
    QVERIFY2(stage.has_value(), stage ? "" : stage.error().words.c_str());
    m_stage = std::move(*stage);
}

void TstKeyboard::tabReachesEachControlAndShowsWhereItIs_data()
{
    QTest::addColumn<Shot>("shot");
    const bool all = qEnvironmentVariableIsSet("PIKETBOEK_SOAK");
    for (const Shot &shot : Shot::all(Stage::sizes)) {
        // By night nothing moves, so a picture can be taken at once.
        const bool telephone = shot.size.width() < 500;
        const bool ownKeys = shot.page == "keys"; // go at the first press on real ones
        if (shot.theme == "night" && shot.language == "nl" && (all || telephone) && !ownKeys)
            QTest::newRow(qPrintable("keyboard-" + shot.name())) << shot;
    }
}

bool TstKeyboard::showsFocus(QQuickItem &item)
{
    const QRect area = around(item);
    const QVariant came = item.property("focusReason");
    const auto reason = came.isValid() ? came.value<Qt::FocusReason>() : Qt::TabFocusReason;
    // A page that is still being loaded shows nothing yet.
    return QTest::qWaitFor(
        [&] {
            const QImage with = m_stage->window().grabWindow().copy(area);
            leave(item);
            const QImage without = m_stage->window().grabWindow().copy(area);
            item.forceActiveFocus(reason);
            return with != without;
        },
        2000);
}

void TstKeyboard::tabReachesEachControlAndShowsWhereItIs()
{
    QFETCH(Shot, shot);
    m_stage->show(shot);
    QStringList found;
    const auto stops = tabThrough(m_stage->window(), [&](QQuickItem &item) {
        if (!showsFocus(item))
            found << QString("unseen focus \"%1\"").arg(nameOf(stopOf(item)));
    });
    m_stage->show(shot);
    for (const SeenItem &control : controlsOn(lookAt(*m_stage, shot)))
        if (control.item->isEnabled() && !isReached(*control.item, stops))
            found << QString("unreached \"%1\"").arg(nameOf(stopOf(*control.item)));
    found.removeDuplicates();
    const QStringList differences = m_known.differences("keyboard-" + shot.name(), found);
    for (const QString &one : differences)
        qWarning().noquote() << one;
    QVERIFY(differences.isEmpty());
}

QTEST_MAIN(TstKeyboard)
#include "tst_keyboard.moc"
