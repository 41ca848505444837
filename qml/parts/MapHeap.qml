// How many records stand together on the map; filled when one of them is open.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: heap

    required property int count
    required property bool filled

    radius: width / 2
    color: filled ? Theme.accent : Theme.card
    border.width: 3
    border.color: filled ? Theme.card : Theme.ink

    Words {
        anchors.fill: parent
        anchors.margins: 4
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 14
        wrapMode: Text.NoWrap
        text: heap.count
        font.weight: Font.Bold
        color: heap.filled ? Theme.accentInk : Theme.ink
    }
}
