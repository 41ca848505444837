// A plugin that any Qt program can be started with: it says when the first frame stands that shows so many
// tiles which take a tap, what processor time it took until then, and how many records the frame lists.
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>
#include <functional>
#include <sys/resource.h>

namespace {

double processorTime()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
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
        if (m_said || countIn(*window.contentItem(), isTile) < m_tiles)
            return;
        m_said = true;
        std::printf("frame %f %d\n", processorTime(), countIn(*window.contentItem(), isRecord));
        std::fflush(stdout);
    }

    const int m_tiles;
    bool m_said = false;
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
