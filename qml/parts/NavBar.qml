// The way between the pages: a bar at the bottom when upright, a rail at the side when wide.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: bar

    required property string current
    property bool rail: false
    property real room: height ///< of the rail's height what no keyboard lies over
    readonly property int wanted: Theme.narrow ? 5 : 7
    readonly property string lit: hasRoomFor(current) ? current : "settings"

    signal chosen(string page)

    // A phone's bar has room for what is done on duty: Meer has the rest there.
    function hasRoomFor(page: string): bool {
        return !Theme.narrow || page !== "year" && page !== "registers"
    }

    implicitWidth: Math.max(...Array.from(buttons.children, one => bar.rail || one.visible ? one.implicitWidth : 0)) + 16
    implicitHeight: buttons.implicitHeight + 12
    color: Theme.card

    Rectangle {
        width: bar.rail ? 1 : parent.width
        height: bar.rail ? parent.height : 1
        x: bar.rail && !Theme.leftHanded ? parent.width - 1 : 0
        color: Theme.hairline
    }

    Grid {
        id: buttons

        x: 8
        y: bar.rail ? 8 : 6
        columns: bar.rail ? 1 : bar.wanted
        spacing: Theme.gap

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
                required property int index
                readonly property bool inSight: !bar.rail || buttons.y + (index + 1) * (height + buttons.spacing) - buttons.spacing <= bar.room

                visible: inSight && bar.hasRoomFor(modelData.page)
                width: (bar.width - 16 - (buttons.columns - 1) * buttons.spacing) / buttons.columns
                glyph: modelData.glyph
                text: modelData.words
                chosen: modelData.page === bar.lit
                onClicked: bar.chosen(modelData.page)
            }
        }
    }
}
