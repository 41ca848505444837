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
    property bool stacked: false
    property int size: Theme.body
    readonly property real before: icon.visible && !stacked ? icon.width + 8 : 0
    readonly property real wanted: Math.max(words === "" ? 0 : label.wanted, subtext === "" ? 0 : below.wanted)

    implicitWidth: wanted + (words === "" ? icon.width : before)
    implicitHeight: stacked ? icon.height + 4 + lines.implicitHeight
                            : Math.max(icon.visible ? icon.height : 0, words === "" ? 0 : lines.implicitHeight)

    Grid {
        anchors.centerIn: parent
        columns: face.stacked ? 1 : 2
        columnSpacing: face.words === "" || face.glyph === "" ? 0 : 8
        rowSpacing: 4
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: icon

            glyph: face.glyph
            size: face.words === "" ? Theme.icon : Theme.smallIcon
            color: face.paint
            visible: face.glyph !== ""
        }

        Column {
            id: lines

            width: Math.min(face.wanted, face.width - face.before)
            visible: face.words !== ""

            FittedWords {
                id: label

                width: parent.width
                careful: true
                room: face.width - face.before
                text: face.words
                color: face.paint
                size: face.size
                weight: face.weight
                horizontalAlignment: icon.visible && !face.stacked ? Text.AlignLeft : Text.AlignHCenter
            }

            FittedWords {
                id: below

                width: parent.width
                room: face.width - face.before
                visible: text !== ""
                text: face.subtext
                color: face.paint
                horizontalAlignment: label.horizontalAlignment
            }
        }
    }
}
