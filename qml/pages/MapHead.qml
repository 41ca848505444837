// Above the map: which records stand on it, and how many do not.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: head

    required property MapSession map

    spacing: Theme.gap
    layoutDirection: Theme.hand

    Repeater {
        model: [{ open: false, words: qsTr("Alles") }, { open: true, words: qsTr("Lopend") }]

        ChipButton {
            required property var modelData

            text: modelData.words
            chosen: head.map.onlyOpen === modelData.open
            onClicked: head.map.onlyOpen = modelData.open

            Halo {}
        }
    }

    Card {
        implicitWidth: Math.min(words.implicitWidth + 20, head.width)
        implicitHeight: Math.max(Theme.touch, words.height + 12)
        border.width: 0 // it is no button, as those beside it are

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
