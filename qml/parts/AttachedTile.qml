// One attached file: a small picture under the night's veil, or its kind and name; and where it is.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: tile

    required property var one ///< {file, hash, name, isPicture, isHere, isOnlyHere, isGone}
    required property Photos photos
    readonly property bool shows: one.isPicture && one.isHere

    implicitWidth: Theme.mm(30)
    implicitHeight: Theme.mm(20)
    enabled: !one.isGone
    Accessible.name: (one.isPicture ? qsTr("Foto %1") : qsTr("Bestand %1")).arg(one.name)

    background: Rectangle {
        radius: Theme.radius
        color: tile.down ? Theme.pressed : Theme.card
        border.width: 1
        border.color: Theme.edge

        FocusFrame { visible: tile.visualFocus }
    }

    contentItem: Item {
        PhotoView {
            anchors.fill: parent
            visible: tile.shows
            photos: tile.photos
            file: tile.shows ? tile.one.file : ""
            hash: tile.one.hash

            Rectangle {
                anchors.fill: parent
                visible: Theme.night
                color: "black"
                opacity: 0.6
            }
        }

        Icon {
            anchors.centerIn: parent
            visible: !tile.shows
            glyph: tile.one.isPicture ? "photo" : "attachment"
            size: Theme.icon
            color: Theme.muted
        }
    }

    onClicked: if (!one.isGone) looked()

    signal looked
}
