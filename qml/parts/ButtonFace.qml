// What a button shows: an icon and a word in the middle, a smaller line below.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string glyph
    required property string words
    required property string subtext
    required property color paint
    required property int weight
    readonly property real room: icon.visible ? icon.width + 8 : 0

    implicitWidth: Math.max(label.implicitWidth, below.visible ? below.implicitWidth : 0) + room
    implicitHeight: Math.max(icon.visible ? icon.height : 0, lines.implicitHeight)

    Row {
        anchors.centerIn: parent
        spacing: 8

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            glyph: face.glyph
            color: face.paint
            visible: face.glyph !== ""
        }

        Column {
            id: lines

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.max(label.implicitWidth, below.visible ? below.implicitWidth : 0), face.width - face.room)
            visible: face.words !== ""

            Words {
                id: label

                width: parent.width
                text: face.words
                wrapMode: Text.WordWrap
                color: face.paint
                font.weight: face.weight
                horizontalAlignment: icon.visible ? Text.AlignLeft : Text.AlignHCenter
            }

            Words {
                id: below

                width: parent.width
                visible: text !== ""
                text: face.subtext
                color: face.paint
                font.pixelSize: Theme.small
                horizontalAlignment: label.horizontalAlignment
            }
        }
    }
}
