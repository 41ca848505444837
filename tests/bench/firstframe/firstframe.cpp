// A plugin that any Qt program can be started with: it says when the first frame stands that shows so many
// tiles which take a tap, and what processor time it took until then; when the window is whole, and how many
// records that frame lists; and after the two seconds that follow the first, for how long a finger or a frame
// had to wait at worst.
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sys/resource.h>
#include <utility>

namespace {

double processorTime()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

/// Of this thread alone: what other programs do meanwhile is not this one's wait.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

int countIn(const QQuickItem &item, const std::function<bool(const QQuickItem &)> &counts)
{
    if (!item.isVisible())
        return 0;
    int found = counts(item) ? 1 : 0;
    for (const QQuickItem *child : item.childItems())
        found += countIn(*child, counts);
    return found;
}

bool isTile(const QQuickItem &item)
{
    return item.property("armed").toBool() && !item.property("category").toString().isEmpty();
}

bool isRecord(const QQuickItem &item)
{
    return !item.property("record").toString().isEmpty();
}

class FirstFrame : public QObject
{
public:
    explicit FirstFrame(int tiles) : m_tiles(tiles) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *window = event->type() == QEvent::Show ? qobject_cast<QQuickWindow *>(object) : nullptr;
        if (window)
            connect(window, &QQuickWindow::frameSwapped, this, [this, window] { look(*window); });
        return false;
    }

private:
    void look(const QQuickWindow &window)
    {
        if (!m_said && countIn(*window.contentItem(), isTile) >= m_tiles) {
            m_said = true;
            std::printf("frame %f\n", processorTime());
            std::fflush(stdout);
            watch();
        }
        if (!m_whole && window.property("whole").toBool()) {
            m_whole = true;
            std::printf("whole %d\n", countIn(*window.contentItem(), isRecord));
            std::fflush(stdout);
        }
    }

    void watch()
    {
        m_last = threadTime();
        connect(&m_tick, &QTimer::timeout, this, [this] {
            const double now = threadTime();
            m_longest = std::max(m_longest, now - std::exchange(m_last, now));
        });
        m_tick.start(1);
        QTimer::singleShot(2000, this, [this] {
            m_tick.stop();
            std::printf("longest %f\n", m_longest);
            std::fflush(stdout);
        });
    }

    const int m_tiles;
    QTimer m_tick;
    double m_last = 0;
    double m_longest = 0;
    bool m_said = false;
    bool m_whole = false;
};

class FirstFramePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")

public:
    QObject *create(const QString &, const QString &tiles) override { return new FirstFrame(tiles.toInt()); }
};

} // namespace

#include "firstframe.moc"
