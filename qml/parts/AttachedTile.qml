// One attached file: a small picture under the night's veil, a sound that is played, or its kind.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: tile

    required property var one ///< as attachedRows has it
    required property AttachmentsSession attachments
    readonly property bool shows: one.isPicture && one.isHere
    readonly property bool sounds: one.isSound === true && one.isHere
    readonly property bool heard: sounds && attachments.player.playing === one.file

    implicitWidth: Theme.mm(30)
    implicitHeight: Theme.mm(20)
    enabled: !one.isGone
    Accessible.name: (heard ? qsTr("Stop %1") : sounds ? qsTr("Afspelen %1") : one.isPicture ? qsTr("Foto %1") : qsTr("Bestand %1")).arg(one.name)

    background: Rectangle {
        radius: Theme.radius
        color: tile.down ? Theme.pressed : Theme.card
        border.width: 1
        border.color: Theme.edge
    }

    contentItem: Item {
        PhotoView {
            anchors.fill: parent
            visible: tile.shows
            photos: tile.attachments.photos
            file: tile.shows ? tile.one.file : ""
            hash: tile.one.hash
            veiled: Theme.night
        }

        Icon {
            anchors.centerIn: parent
            visible: !tile.shows && !tile.sounds
            glyph: tile.one.isPicture ? "photo" : "attachment"
            size: Theme.icon
            color: Theme.muted
        }

        ButtonFace {
            anchors.fill: parent
            visible: tile.sounds
            glyph: tile.heard ? "stop" : "play"
            words: tile.heard ? qsTr("Stop") : qsTr("Afspelen")
            subtext: ""
            paint: Theme.ink
            weight: Font.DemiBold
            stacked: true
        }
    }

    onClicked: {
        if (sounds)
            attachments.player.toggle(one.file, one.hash)
        else if (!one.isGone)
            looked()
    }

    signal looked
}
