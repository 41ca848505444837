// Runs tst_*.qml; whatever the engine warns about fails the test that was running.
#include <QQmlEngine>
#include <QtQuickTest>

class Parts : public QObject
{
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath("qrc:/qt/qml");
        connect(engine, &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
            for (const QQmlError &warning : warnings)
                QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
        });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(parts, Parts)
#include "tst_parts.moc"
