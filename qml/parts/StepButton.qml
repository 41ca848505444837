// A step of a record's life: a ring until it is reached, then a tick and when; its words stand under each other.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: step

    required property string clock
    required property bool reached
    readonly property color paint: reached ? Theme.accent : Theme.ink

    implicitHeight: Math.max(Theme.mm(12), Math.ceil(2.5 * Theme.body) + 12, implicitContentHeight + 12)
    padding: 6
    leftPadding: 10
    rightPadding: 10
    Accessible.name: Theme.dotted([text, clock])

    background: Rectangle {
        radius: Theme.radius
        color: step.down ? Theme.pressed : step.reached ? Theme.marked : Theme.card
        border.width: step.reached ? 3 : 1
        border.color: step.reached ? Theme.accent : Theme.edge

        FocusFrame { visible: step.visualFocus }
    }

    contentItem: Item {
        implicitHeight: Math.max(mark.height, words.height)

        Icon {
            id: mark

            x: Theme.leftHanded ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            glyph: step.reached ? "check" : "ring_circle"
            color: step.reached ? step.paint : Theme.muted
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.leftHanded ? 0 : mark.width + Theme.gap
            width: parent.width - mark.width - Theme.gap

            Words {
                width: parent.width
                text: step.text
                color: step.paint
                font.weight: step.reached ? Font.Bold : Font.DemiBold
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: Theme.unbroken(step.clock)
                color: step.paint
            }
        }
    }
}
