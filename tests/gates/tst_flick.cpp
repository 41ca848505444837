#include "walk.h"

#include <QRegularExpression>
#include <QTest>

using namespace piketboek;

class TstFlick : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTimelineIsFlickedToItsEndAndBack_data();
    void theTimelineIsFlickedToItsEndAndBack();

private:
    std::unique_ptr<Stage> m_stage;
};

namespace {

QQuickItem *timelineOn(QQuickWindow &window)
{
    for (const SeenItem &one : seenItems(*window.contentItem()))
        if (one.item->inherits("QQuickListView") && one.item->property("count").toInt() > 30)
            return one.item;
    return nullptr;
}

} // namespace

void TstFlick::initTestCase()
{
    Result<std::unique_ptr<Stage>> stage = Stage::build(PIKETBOEK_ASSETS);
    QVERIFY2(stage.has_value(), stage ? "" : stage.error().words.c_str());
    m_stage = std::move(*stage);
}

void TstFlick::theTimelineIsFlickedToItsEndAndBack_data()
{
    QTest::addColumn<Shot>("shot");
    for (const char *language : {"nl", "en"})
        for (const QSize size : {QSize(1280, 800), QSize(412, 915)})
            for (const int textScale : {100, 150, 200}) {
                const Shot shot{"timeline", size, "day", language, textScale};
                QTest::newRow(qPrintable(shot.name())) << shot;
            }
}

// A list that arranges itself without end never comes to the next flick: QTEST_FUNCTION_TIMEOUT ends it then.
void TstFlick::theTimelineIsFlickedToItsEndAndBack()
{
    QFETCH(Shot, shot);
    QTest::failOnWarning(QRegularExpression("Binding loop|not ready"));
    m_stage->show(shot);
    QQuickItem *list = timelineOn(m_stage->window());
    QVERIFY(list);
    for (const double speed : {-3000.0, -9000.0, 3000.0, 9000.0})
        for (int flick = 0; flick < 6; ++flick) {
            QMetaObject::invokeMethod(list, "flick", Q_ARG(double, 0), Q_ARG(double, speed));
            QTest::qWait(40);
        }
    for (const qreal part : {0.33, 0.67, 1.0, 0.0}) {
        const int row = qFloor((list->property("count").toInt() - 1) * part);
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0));
        m_stage->settled();
    }
}

QTEST_MAIN(TstFlick)
#include "tst_flick.moc"
