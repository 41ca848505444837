// A plugin that the app can be started with: it types in the real window as a hand does, and tells at each
// stroke what stood where, until the program is killed.
#include "typist/script.h"

#include <QAccessible>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <functional>

namespace piketboek {

namespace {

constexpr int stroke = 12;
constexpr int settled = 900; // after the first frame: the pages that are made beforehand are there
constexpr int patience = 9;

qint64 monotonic()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QQuickItem *find(QQuickItem *item, const std::function<bool(QQuickItem &)> &wanted)
{
    if (!item->isVisible())
        return nullptr;
    if (wanted(*item))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = find(child, wanted))
            return found;
    }
    return nullptr;
}

QString nameOf(QQuickItem &item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&item);
    return face ? face->text(QAccessible::Name) : QString();
}

// The field that a box of words belongs to: "line" for the line of an incident.
QString fieldOf(const QQuickItem *area)
{
    const QQuickItem *box = area && area->inherits("QQuickTextArea") ? area->parentItem() : nullptr;
    if (!box)
        return {};
    const QString field = box->property("field").toString();
    return field.isEmpty() && box->property("incident").isValid() ? "line" : field;
}

} // namespace

class Typist : public QObject
{
public:
    explicit Typist(quint32 seed) : m_script(seed)
    {
        qApp->installEventFilter(this);
        connect(&m_timer, &QTimer::timeout, this, &Typist::go);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *window = event->type() == QEvent::Show ? qobject_cast<QQuickWindow *>(object) : nullptr;
        if (window && !m_window) {
            m_window = window;
            m_session = window->property("session").value<QObject *>();
            connect(window, &QQuickWindow::frameSwapped, this, [this] { begin(); }, Qt::SingleShotConnection);
        }
        return false;
    }

private:
    void begin()
    {
        QTimer::singleShot(settled, this, [this] { look(patience); });
    }

    // A machine that is busy with other things takes longer to make the page with the words.
    void look(int times)
    {
        const bool isThere =
            incident()->property("record").toString().isEmpty() || !fieldOf(area()).isEmpty();
        if (!isThere && times > 0) {
            QTimer::singleShot(settled, this, [this, times] { look(times - 1); });
            return;
        }
        tell("found");
        if (incident()->property("record").toString().isEmpty())
            press("Brand");
        m_timer.start(stroke);
    }

    QObject *incident() const { return m_session->property("incident").value<QObject *>(); }
    QQuickItem *area() const { return m_window->activeFocusItem(); }

    void tell(const char *what, const QString &words = {})
    {
        QQuickItem *held = area();
        const QString field = fieldOf(held);
        const QString text = field.isEmpty() ? QString() : held->property("text").toString();
        const QString preedit = field.isEmpty() ? QString() : held->property("preeditText").toString();
        const int cursor = field.isEmpty() ? 0 : held->property("cursorPosition").toInt();
        const QJsonObject line{{"what", what},
                               {"ms", monotonic()},
                               {"page", m_session->property("page").toString()},
                               {"record", incident()->property("record").toString()},
                               {"restored", m_session->property("restored").toString()},
                               {"field", field},
                               {"text", QString(text).insert(cursor, preedit)},
                               {"cursor", cursor + static_cast<int>(preedit.size())},
                               {"words", words}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    // As a finger, wherever the button stands: a list brings it into view.
    bool press(const QString &name)
    {
        QQuickItem *button = find(m_window->contentItem(), [&](QQuickItem &item) {
            return item.inherits("QQuickAbstractButton") && nameOf(item) == name;
        });
        if (!button)
            button = find(m_window->contentItem(), [&](QQuickItem &item) {
                return item.property("text").toString() == name && item.inherits("QQuickText");
            });
        if (!button)
            return false;
        if (button->inherits("QQuickAbstractButton"))
            button->forceActiveFocus(Qt::TabFocusReason);
        const QPoint middle = button->mapToScene({button->width() / 2, button->height() / 2}).toPoint();
        QTest::mousePress(m_window, Qt::LeftButton, {}, middle);
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, middle, 120);
        return true;
    }

    void move()
    {
        const Station station = m_script.station();
        const auto stands = [&](QQuickItem &item) {
            const QString field = fieldOf(&item);
            return field == station.field || field.startsWith(station.field + " ");
        };
        QQuickItem *box = find(m_window->contentItem(), stands);
        if (!box && press(station.opener))
            box = find(m_window->contentItem(), stands);
        if (box)
            box->forceActiveFocus(Qt::TabFocusReason);
    }

    void key(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::sendKeyEvent(QTest::Click, m_window, key, text, held);
    }

    void hold(const QString &words, const QString &committed = {})
    {
        m_held = words;
        QInputMethodEvent event(words, {});
        event.setCommitString(committed);
        QCoreApplication::sendEvent(area(), &event);
    }

    void turn()
    {
        if (!press("Tijdlijn"))
            return;
        tell("state");
        QMetaObject::invokeMethod(m_session, "openRecord",
                                  Q_ARG(QString, incident()->property("record").toString()));
    }

    void record()
    {
        const QString words = area()->property("text").toString().trimmed();
        if (words.isEmpty())
            return;
        tell("recording", words);
        key(Qt::Key_Return, {}, Qt::ControlModifier);
        if (area()->property("text").toString().isEmpty())
            tell("recorded", words);
    }

    void go()
    {
        const QString field = fieldOf(area());
        if (field.isEmpty() || m_session->property("page").toString() != "incident")
            move();
        else
            act(m_script.next(!m_held.isEmpty(), field == "line"));
        tell("state");
    }

    void act(Script::Act act)
    {
        using enum Script::Act;
        switch (act) {
        case Letter:
            return key(Qt::Key_unknown, QString(m_script.letter()));
        case Held:
            return hold(m_held + m_script.letter());
        case Committed:
            return hold({}, m_held);
        case Left:
            return key(Qt::Key_Left);
        case RubOut:
            return key(Qt::Key_Backspace);
        case Record:
            return record();
        case Turn:
            return turn();
        case Move:
            return move();
        }
    }

    Script m_script;
    QTimer m_timer;
    QQuickWindow *m_window = nullptr;
    QObject *m_session = nullptr;
    QString m_held;
};

class TypistPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject *create(const QString &, const QString &seed) override { return new Typist(seed.toUInt()); }
};

} // namespace piketboek

#include "typist.moc"
