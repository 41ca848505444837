// One of the times of a callout: press it when it happens; once pressed it shows the time and where that came from.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    id: button

    required property string label
    required property bool pressedBefore
    required property string clock
    required property string origin

    big: true
    leftPadding: 5
    rightPadding: 5
    text: label
    subtext: pressedBefore ? clock + (origin === "" ? "" : " · " + origin) : ""
    glyph: ""
    weight: pressedBefore ? Font.Bold : Font.DemiBold
    tone: pressedBefore ? Theme.accent : Theme.ink
    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.pressed : Theme.card
        border.width: button.pressedBefore ? 3 : 1
        border.color: button.pressedBefore ? Theme.accent : Theme.edge

        FocusFrame { visible: button.visualFocus }
    }
}
