// What lies over a page: a voice memo that runs, the files of an incident, the keyboard on the screen.

#include "stage.h"
#include "view/screenkeyboard.h"

#include <QQuickItem>
#include <QTest>

namespace piketboek {

void Stage::speak(bool wanted)
{
    VoiceMemo &voice = *m_session->attachments()->voice();
    if (voice.running() != wanted)
        voice.toggle(m_session->incident()->record());
    (void)QTest::qWaitFor([&] { return voice.running() == wanted; });
    voice.dismiss();
}

// What an incident is covered with while a file is chosen or looked at.
void Stage::cover(const QString &page)
{
    const QVariantMap photo{{"file", m_directory.filePath("Pictures/IMG_2043.jpg")},
                            {"hash", ""},
                            {"name", "IMG_2043.jpg"},
                            {"told", "03:33 · OvD-Bz 1"},
                            {"isPicture", true},
                            {"isHere", true},
                            {"isOnlyHere", true},
                            {"isGone", false}};
    for (QQuickItem *item : m_window->findChildren<QQuickItem *>()) {
        if (!QByteArray(item->metaObject()->className()).startsWith("IncidentFiles_"))
            continue;
        QMetaObject::invokeMethod(item, "uncover");
        if (page == "camera")
            item->setProperty("shooting", true);
        if (page == "attach")
            QMetaObject::invokeMethod(item, "choose", Q_ARG(bool, true));
        if (page == "photo" || page == "blur")
            QMetaObject::invokeMethod(item, "look", Q_ARG(QVariant, photo));
    }
    if (page == "blur")
        blur();
}

// A face in the middle is wiped over.
void Stage::blur()
{
    for (QQuickItem *item : m_window->findChildren<QQuickItem *>()) {
        if (QByteArray(item->metaObject()->className()).startsWith("BlurTools_"))
            QMetaObject::invokeMethod(item, "begun");
    }
    BlurSession &brush = *m_session->attachments()->blur();
    if (brush.any())
        return;
    brush.press({0.4, 0.4});
    brush.draw({0.6, 0.5});
}

// A finger in the field of the line, on a tablet whose system has no keyboard.
void Stage::askForKeys()
{
    static QPointingDevice *finger = QTest::createTouchDevice();
    const auto *keyboard = m_window->findChild<ScreenKeyboard *>();
    (void)settled();
    for (QQuickItem *item : m_window->findChildren<QQuickItem *>()) {
        if (!item->inherits("QQuickTextEdit") || !item->isVisible())
            continue;
        const QPoint place = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
        QTest::touchEvent(m_window, finger).press(0, place);
        QTest::qWait(60);
        QTest::touchEvent(m_window, finger).release(0, place);
    }
    (void)QTest::qWaitFor([&] { return keyboard && keyboard->shown(); });
}

// By a press on a real key, as after that no field brings it back.
void Stage::putKeysAway()
{
    const auto *keyboard = m_window->findChild<ScreenKeyboard *>();
    if (!keyboard || !keyboard->shown())
        return;
    QTest::keyClick(m_window, Qt::Key_Shift);
    m_session->incident()->leave("line");
}

} // namespace piketboek
