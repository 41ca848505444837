// What draws on a map without a finger on it: a point at the cross, one back, done, all away and back.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: buttons

    required property MapDrawing drawing
    required property MapView view
    required property string label

    signal recorded

    function begin() {
        point.forceActiveFocus()
    }

    spacing: Theme.bigGap
    layoutDirection: Theme.hand

    ActionButton {
        id: point

        big: true
        strong: true
        glyph: "plus"
        text: qsTr("Punt")
        enabled: !buttons.drawing.full
        Accessible.name: qsTr("Punt waar het kruis staat")
        onClicked: buttons.drawing.add(buttons.view)
    }

    ActionButton {
        big: true
        glyph: "undo"
        text: qsTr("Laatste punt weg")
        enabled: buttons.drawing.count > 0
        onClicked: buttons.drawing.dropLast()
    }

    ActionButton {
        big: true
        glyph: "check"
        text: qsTr("Klaar")
        enabled: buttons.drawing.ready
        Accessible.name: qsTr("%1: vastleggen").arg(buttons.label)
        onClicked: buttons.recorded()
    }

    ActionButton {
        readonly property bool back: buttons.drawing.cleared

        big: true
        text: back ? qsTr("Zet terug") : qsTr("Alles weg")
        tone: back ? Theme.ink : Theme.alert
        enabled: back || buttons.drawing.count > 0
        Accessible.name: (back ? qsTr("%1: alle punten terug") : qsTr("%1: alle punten weg")).arg(buttons.label)
        onClicked: back ? buttons.drawing.putBack() : buttons.drawing.clear()
    }
}
