#include "view/screenkeyboard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QQuickItem>

namespace piketboek {

namespace {

bool isMouse(const QEvent &event)
{
    return event.type() == QEvent::MouseButtonPress &&
           static_cast<const QMouseEvent &>(event).pointingDevice()->type() ==
               QInputDevice::DeviceType::Mouse;
}

bool takesWords(QObject *focused)
{
    QInputMethodQueryEvent about(Qt::ImEnabled);
    return focused && QCoreApplication::sendEvent(focused, &about) && about.value(Qt::ImEnabled).toBool();
}

} // namespace

ScreenKeyboard::ScreenKeyboard(QObject *parent) : QObject(parent)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(answersWithin);
    connect(&m_waiting, &QTimer::timeout, this, &ScreenKeyboard::answer);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, &ScreenKeyboard::follow);
    connect(QGuiApplication::inputMethod(), &QInputMethod::visibleChanged, this, [this] {
        if (QGuiApplication::inputMethod()->isVisible())
            show(false);
    });
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this,
            &ScreenKeyboard::typed);
    qGuiApp->installEventFilter(this);
}

void ScreenKeyboard::setAllowed(bool allowed)
{
    m_allowed = allowed;
    if (!allowed)
        show(false);
    emit shownChanged();
}

bool ScreenKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::TouchBegin || event->type() == QEvent::TabletPress) {
        m_byFinger = true;
        const auto &points = static_cast<QPointerEvent *>(event)->points();
        if (!points.isEmpty() && watched->isWindowType())
            touchedAt(points.first().scenePosition());
    } else if (isMouse(*event) || (event->type() == QEvent::KeyPress && event->spontaneous())) {
        m_byFinger = false;
        show(false);
    }
    return QObject::eventFilter(watched, event);
}

// A field that has the cursor already says nothing when it is touched again.
void ScreenKeyboard::touchedAt(const QPointF &place)
{
    const auto *item = qobject_cast<QQuickItem *>(m_field);
    if (item && item->contains(item->mapFromScene(place)))
        ask();
}

void ScreenKeyboard::follow(QObject *focused)
{
    m_field = takesWords(focused) ? focused : nullptr;
    if (!m_field)
        return show(false);
    emit typed();
    if (m_shown)
        return emit shownChanged();
    if (m_byFinger)
        ask();
}

void ScreenKeyboard::ask()
{
    if (m_allowed && !m_shown && !m_waiting.isActive())
        m_waiting.start();
}

void ScreenKeyboard::answer()
{
    show(m_field && m_byFinger && !QGuiApplication::inputMethod()->isVisible());
}

void ScreenKeyboard::show(bool shown)
{
    if (!shown)
        m_waiting.stop();
    if (shown == m_shown)
        return;
    m_shown = shown;
    emit shownChanged();
}

void ScreenKeyboard::putAway()
{
    show(false);
}

QVariant ScreenKeyboard::query(Qt::InputMethodQuery about) const
{
    QInputMethodQueryEvent question(about);
    if (m_field)
        QCoreApplication::sendEvent(m_field, &question);
    return question.value(about);
}

bool ScreenKeyboard::beginsWords() const
{
    return query(Qt::ImCursorPosition).toInt() == 0 && query(Qt::ImSurroundingText).toString().isEmpty();
}

void ScreenKeyboard::type(const QString &words)
{
    if (!m_field)
        return;
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(m_field, &event);
    emit typed();
}

void ScreenKeyboard::rubOut()
{
    press(Qt::Key_Backspace, "\b");
}

void ScreenKeyboard::enter()
{
    press(Qt::Key_Return, "\r");
}

void ScreenKeyboard::press(int key, const QString &words)
{
    const QPointer<QObject> field = m_field; // a key may end the field, or take the cursor elsewhere
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, words);
        if (field)
            QCoreApplication::sendEvent(field, &event);
    }
    emit typed();
}

} // namespace piketboek
