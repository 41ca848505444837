// The way between the pages: a bar at the bottom when upright, a rail at the side when wide.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Rectangle {
    id: bar

    required property string current
    property bool rail: false

    signal chosen(string page)

    implicitWidth: buttons.implicitWidth + 16
    implicitHeight: buttons.implicitHeight + 12
    color: Theme.card

    Rectangle {
        width: bar.rail ? 1 : parent.width
        height: bar.rail ? parent.height : 1
        x: bar.rail && !Theme.leftHanded ? parent.width - 1 : 0
        color: Theme.hairline
    }

    GridLayout {
        id: buttons

        x: 8
        y: bar.rail ? 8 : 6
        width: bar.width - 16
        columns: bar.rail ? 1 : Theme.narrow ? 5 : 7
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: [
                { page: "now", glyph: "now", words: qsTr("Nu") },
                { page: "timeline", glyph: "timeline", words: qsTr("Tijdlijn") },
                { page: "calls", glyph: "contact", words: qsTr("Bellijst") },
                { page: "registers", glyph: "registers", words: qsTr("Registers") },
                { page: "map", glyph: "map", words: qsTr("Kaart") },
                { page: "year", glyph: "year", words: qsTr("Jaar") },
                { page: "settings", glyph: "more", words: qsTr("Meer") }
            ]

            NavButton {
                required property var modelData

                // A phone's bar has room for what is done on duty: Meer has the rest there.
                visible: !Theme.narrow || modelData.page !== "year" && modelData.page !== "registers"
                Layout.fillWidth: true
                Layout.preferredWidth: bar.rail ? implicitWidth : 100
                glyph: modelData.glyph
                text: modelData.words
                chosen: modelData.page === bar.current
                onClicked: bar.chosen(modelData.page)
            }
        }
    }
}
