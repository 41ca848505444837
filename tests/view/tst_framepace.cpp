#include "view/framepace.h"

#include <QTest>

using namespace piketboek;

namespace {

constexpr auto wait = "QT_QPA_UPDATE_IDLE_TIME"; // of QPlatformWindow::requestUpdate, milliseconds

} // namespace

class TstFramePace : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv(wait); }

    void theWaitIsSetToAMillisecond()
    {
        drawSoon();
        QCOMPARE(qgetenv(wait), "1");
    }

    void whatTheMachineWasToldGoesBefore()
    {
        qputenv(wait, "8");
        drawSoon();
        QCOMPARE(qgetenv(wait), "8");
    }
};

QTEST_GUILESS_MAIN(TstFramePace)
#include "tst_framepace.moc"
