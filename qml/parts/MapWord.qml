// A word that stands on the map, on a ground of its own.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: label

    required property string words

    visible: words !== ""
    width: inner.implicitWidth + 8
    height: inner.implicitHeight
    radius: 4
    color: Theme.card

    Words {
        id: inner

        anchors.centerIn: parent
        text: label.words
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
    }
}
