// A step of a record's life: a ring until it is reached, then a tick and when; its words stand under each other.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: step

    required property string clock
    required property bool reached

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
    }

    contentItem: StepFace {
        words: step.text
        clock: step.clock
        reached: step.reached
    }
}
