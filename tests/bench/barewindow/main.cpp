// A window with 20 controls and nothing else: what the start of the app is held against.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

namespace {

constexpr auto window = R"(
import QtQuick
import QtQuick.Controls
ApplicationWindow {
    visible: true
    width: 1280
    height: 800
    Grid {
        columns: 4
        Repeater {
            model: 5
            Row {
                Button { text: "Knop" }
                CheckBox { text: "Vink" }
                TextField { text: "Tekst" }
                Label { text: "Woord" }
            }
        }
    }
}
)";

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "1"); // it waits for its frame as long as the app does
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle("Basic");
    QQmlApplicationEngine engine;
    engine.loadData(window);
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
