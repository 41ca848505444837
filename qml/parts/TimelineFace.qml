// What a row of the stream shows.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string time
    required property string category
    property alias title: words.title
    property string kindWord
    property string glyph
    property string author
    property alias lineText: words.words
    property alias marks: words.marks
    property alias struck: words.struck
    property alias delivered: words.delivered
    property bool dense: false

    implicitWidth: 320
    implicitHeight: words.y + words.implicitHeight + (dense ? 0 : sort.height + 2)

    Words {
        id: clock

        x: 6
        y: 4
        width: Math.ceil((Theme.narrow ? 3.1 : 3.6) * Theme.body)
        horizontalAlignment: Text.AlignRight
        text: face.time
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }

    Icon {
        id: sign

        x: clock.x + clock.width + (Theme.narrow ? 10 : 14)
        y: 4
        glyph: Theme.categoryIcon(face.category)
        color: Theme.hue(face.category)
    }

    TimelineWords {
        id: words

        x: Theme.tight ? clock.x : sign.x + sign.width + (Theme.narrow ? 10 : 14)
        y: Theme.tight ? clock.y + clock.height + 2 : 4
        width: parent.width - x - 10
        titleRoom: face.dense ? width - 13 * Theme.body : width
    }

    Row {
        id: sort

        x: face.dense ? face.width - width - 10 : words.x
        y: face.dense ? 4 : words.y + words.implicitHeight + 2
        spacing: 12

        KindWord {
            glyph: face.glyph
            words: face.kindWord
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: face.author
            color: Theme.muted
            wrapMode: Text.NoWrap
        }
    }
}
