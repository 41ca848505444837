// Window is the real window with the real pages over a tablet; whatever QML complains about fails the test.
#pragma once

#include "view/tablet.h"
#include "view/translation.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace piketboek {

class Window
{
public:
    explicit Window(Tablet &tablet, QSize size = {1920, 1300}) : m_translation(tablet.settings, m_engine)
    {
        tablet.settings.setPixelsPerMm(3.6);
        QObject::connect(&m_engine, &QQmlEngine::warnings, [](const QList<QQmlError> &errors) {
            QTest::qFail(qPrintable(errors.first().toString()), __FILE__, __LINE__);
        });
        m_engine.addImportPath("qrc:/qt/qml");
        m_engine.setInitialProperties({{"session", QVariant::fromValue(&tablet.session)}});
        m_engine.load(QUrl("qrc:/qt/qml/Piketboek/Main.qml"));
        shown().resize(size);
        (void)QTest::qWaitForWindowExposed(&shown());
    }

    /// The first of that QML file that is shown; null when none is.
    QQuickItem *part(const QByteArray &file) { return partOf(*shown().contentItem(), file); }
    static QQuickItem *partOf(QQuickItem &item, const QByteArray &file)
    {
        return item.isVisible() ? firstOf(item, file, true) : nullptr;
    }
    /// The first of that QML file that was built, shown or not.
    QQuickItem *built(const QByteArray &file) { return firstOf(*shown().contentItem(), file, false); }
    bool holds(const QByteArray &file) { return built(file) != nullptr; }

    QQuickWindow &shown() { return *qobject_cast<QQuickWindow *>(m_engine.rootObjects().first()); }

private:
    // In the scene: what a Repeater makes is nowhere among the objects.
    static QQuickItem *firstOf(QQuickItem &item, const QByteArray &file, bool shown)
    {
        if (QByteArray(item.metaObject()->className()).startsWith(file + '_'))
            return &item;
        for (QQuickItem *child : item.childItems()) {
            QQuickItem *found = shown && !child->isVisible() ? nullptr : firstOf(*child, file, shown);
            if (found)
                return found;
        }
        return nullptr;
    }

    QQmlApplicationEngine m_engine;
    Translation m_translation;
};

} // namespace piketboek
