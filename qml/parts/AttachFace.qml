// The face of a folder or file that can be attached: its small picture under the night's veil, name and age.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property Photos photos
    required property string picture ///< the path of one that can be shown; "" for none
    required property string glyph
    required property string words
    required property string about
    required property bool chosen

    implicitHeight: Math.max(thumb.height, lines.implicitHeight)

    PhotoView {
        id: thumb

        width: Theme.bigWidth
        height: Theme.bigHeight - 8
        anchors.verticalCenter: parent.verticalCenter
        photos: face.photos
        file: face.picture
        veiled: Theme.night
    }

    Icon {
        anchors.centerIn: thumb
        visible: face.picture === "" || thumb.unreadable
        glyph: face.glyph
        size: Theme.icon
        color: Theme.muted
    }

    Icon {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: face.chosen
        glyph: "check"
    }

    Column {
        id: lines

        anchors.left: thumb.right
        anchors.right: mark.visible ? mark.left : parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: face.words
            font.weight: Theme.strong
            wrapMode: Text.WrapAnywhere
        }

        Words {
            width: parent.width
            text: Theme.unbroken(face.about)
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
