// Window is the real window with the real pages over a tablet; whatever QML complains about fails the test.
#pragma once

#include "view/tablet.h"
#include "view/translation.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

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

    /// The first that was built of that QML file, shown or not; null when none was.
    QQuickItem *part(const QByteArray &file) { return partOf(shown(), file); }
    static QQuickItem *partOf(const QObject &in, const QByteArray &file)
    {
        const QList<QQuickItem *> items = in.findChildren<QQuickItem *>();
        const auto found = std::ranges::find_if(items, [&](const QQuickItem *item) {
            return QByteArray(item->metaObject()->className()).startsWith(file + "_");
        });
        return found == items.end() ? nullptr : *found;
    }
    /// Whether that QML file was built, shown or not.
    bool holds(const QByteArray &file) { return part(file) != nullptr; }

    QQuickWindow &shown() { return *qobject_cast<QQuickWindow *>(m_engine.rootObjects().first()); }

private:
    QQmlApplicationEngine m_engine;
    Translation m_translation;
};

} // namespace piketboek
