// Where this tablet is, with the circle it may be anywhere in.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: around

    required property real atX
    required property real atY
    required property real reach
    required property string words

    x: atX - width / 2
    y: atY - height / 2
    width: Math.max(2 * reach, Theme.icon)
    height: width
    radius: width / 2
    color: Qt.alpha(Theme.accent, 0.15)
    border.width: 2
    border.color: Theme.accent
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Deze tablet: %1").arg(words)

    Rectangle {
        anchors.centerIn: parent
        width: Theme.icon / 2
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: 2
        border.color: Theme.card
    }
}
