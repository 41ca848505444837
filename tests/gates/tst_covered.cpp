#include "controls.h"
#include "known.h"
#include "walk.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace piketboek;

namespace {

constexpr qreal keyboard = 0.45;

const SeenItem *find(const std::vector<SeenItem> &items,
                     const std::function<bool(const QQuickItem &)> &wanted)
{
    const auto found = std::ranges::find_if(items, [&](const SeenItem &one) { return wanted(*one.item); });
    return found == items.end() ? nullptr : &*found;
}

bool isWholeAbove(const SeenItem *one, qreal edge)
{
    return one && isSeenWhole(*one) && one->area.bottom() <= edge + 1;
}

qsizetype linesAbove(const std::vector<SeenItem> &items, qreal edge)
{
    return std::ranges::count_if(items, [edge](const SeenItem &one) {
        return isOf(*one.item, "LineRow") && one.seen.height() >= 20 && one.seen.bottom() <= edge + 1;
    });
}

} // namespace

class TstCovered : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsTypedStaysInSight_data();
    void whatIsTypedStaysInSight();

private:
    std::unique_ptr<Stage> m_stage;
    Known m_known{SOURCE_DIR "/tests/gates/known.txt"};
};

void TstCovered::initTestCase()
{
    Result<std::unique_ptr<Stage>> stage = Stage::build(PIKETBOEK_ASSETS);
    QVERIFY2(stage.has_value(), stage ? "" : stage.error().words.c_str());
    m_stage = std::move(*stage);
}

void TstCovered::whatIsTypedStaysInSight_data()
{
    QTest::addColumn<Shot>("shot");
    for (const QSize &size : Stage::sizes)
        for (const int textScale : {100, 150, 200}) {
            const Shot shot{"incident", size, "day", "nl", textScale, keyboard};
            QTest::newRow(qPrintable(shot.name())) << shot;
        }
}

void TstCovered::whatIsTypedStaysInSight()
{
    QFETCH(Shot, shot);
    m_stage->show(shot);
    const Sight sight = lookAt(*m_stage, shot);
    const qreal edge = shot.size.height() * (1 - keyboard);
    const SeenItem *line = find(sight.items, [](const QQuickItem &item) { return isOf(item, "DraftBox"); });
    const SeenItem *enter = find(sight.items, [](const QQuickItem &item) {
        return item.property("text") == QCoreApplication::translate("LineWriter", "Vastleggen");
    });
    QStringList hidden;
    if (!isWholeAbove(line, edge))
        hidden << "hidden the line being typed";
    if (!isWholeAbove(enter, edge))
        hidden << "hidden Vastleggen";
    if (linesAbove(sight.items, edge) < 2)
        hidden << "hidden two lines above it";
    const QStringList differences = m_known.differences(shot.name(), hidden);
    for (const QString &one : differences)
        qWarning().noquote() << one;
    QVERIFY(differences.isEmpty());
}

QTEST_MAIN(TstCovered)
#include "tst_covered.moc"
