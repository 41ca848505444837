// A word in a frame, for what must stand out without a fill.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: chip

    required property string words
    property color tone: Theme.warning
    property real room: 100000

    width: Math.min(implicitWidth, room)
    implicitWidth: label.wanted + 20
    implicitHeight: Math.ceil(label.implicitHeight) + 6
    radius: 8
    color: "transparent"
    border.width: 1
    border.color: tone
    visible: words !== ""

    FittedWords {
        id: label

        anchors.centerIn: parent
        width: Math.min(wanted, chip.room - 12)
        text: chip.words
        color: chip.tone
        size: Theme.small
        weight: Font.Bold
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
}
