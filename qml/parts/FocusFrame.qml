// The visible focus: a second outline around the control that the keyboard is on.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    anchors.fill: parent
    radius: Theme.radius + 4
    color: "transparent"
    border.color: Theme.accent
    border.width: 3
}
