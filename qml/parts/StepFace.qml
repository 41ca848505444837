// What a step shows: a ring or a tick, and its words under each other beside it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string words
    required property string clock
    required property bool reached
    readonly property color paint: reached ? Theme.accent : Theme.ink

    implicitHeight: Math.max(mark.height, lines.height)

    Icon {
        id: mark

        x: Theme.leftHanded ? face.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        glyph: face.reached ? "check" : "ring_circle"
        color: face.reached ? face.paint : Theme.muted
    }

    Column {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.leftHanded ? 0 : mark.width + Theme.gap
        width: face.width - mark.width - Theme.gap

        Words {
            width: parent.width
            text: face.words
            color: face.paint
            font.weight: face.reached ? Font.Bold : Font.DemiBold
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: Theme.unbroken(face.clock)
            color: face.paint
        }
    }
}
