// What a tile shows: the icon on top, the word below, or side by side when the tile is low.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string glyph
    required property string words
    required property string subtext
    required property color tone
    readonly property bool explained: subtext !== "" && width > 220 * Theme.textScale
    readonly property real wordsX: low ? icon.width + 10 : 2
    readonly property bool low: height > 0 && height < icon.size + 2.7 * Theme.title

    implicitWidth: Theme.bigWidth
    implicitHeight: Math.max(icon.size, 2.5 * Theme.large)

    Icon {
        id: icon

        size: Math.max(Theme.icon, 40)
        glyph: face.glyph
        color: face.tone
        y: face.low ? (face.height - height) / 2 : 0
    }

    Column {
        x: face.wordsX
        y: face.low ? (face.height - height) / 2 : face.height - height

        FittedWords {
            id: label

            width: face.width - face.wordsX
            room: width
            careful: true
            text: face.words
            color: face.tone
            size: face.low ? Theme.large : Theme.title
            weight: Font.Bold
            lineHeight: 0.95
        }

        Words {
            id: below

            width: label.width
            text: face.subtext
            color: Theme.muted
            font.pixelSize: Theme.small
            visible: face.explained
        }
    }
}
