// Above the map: which records stand on it, and how many do not.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: head

    required property MapSession map

    spacing: Theme.gap
    layoutDirection: Theme.hand

    ChipButton {
        text: qsTr("Alles")
        chosen: !head.map.onlyOpen
        onClicked: head.map.onlyOpen = false
    }

    ChipButton {
        text: qsTr("Lopend")
        chosen: head.map.onlyOpen
        onClicked: head.map.onlyOpen = true
    }

    Card {
        implicitWidth: Math.min(words.implicitWidth + 20, head.width)
        implicitHeight: Math.max(Theme.touch, words.height + 12)

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: 10
            width: parent.width - 20
            text: Theme.unbroken(head.map.words)
            font.pixelSize: Theme.small
        }
    }
}
