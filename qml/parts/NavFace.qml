// The face of a page's button: icon above word.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string glyph
    required property string words
    required property color paint
    required property int weight

    implicitWidth: label.wanted
    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: 4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: face.glyph
            color: face.paint
            size: Theme.icon
        }

        FittedWords {
            id: label

            width: parent.width
            room: parent.width
            size: Theme.small
            careful: true
            horizontalAlignment: Text.AlignHCenter
            text: face.words
            color: face.paint
            weight: face.weight
        }
    }
}
