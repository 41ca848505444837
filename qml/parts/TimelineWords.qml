// The words of a line in the stream: which record, what kind, what, who, and its marks.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: lines

    required property string title
    required property string kindWord
    required property string glyph
    required property string words
    required property string author
    required property list<string> marks
    required property bool struck
    required property bool delivered

    spacing: 2

    Words {
        width: parent.width
        text: lines.title
        font.weight: Font.Bold
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: lines.words
        font.strikeout: lines.struck
    }

    Row {
        spacing: 12

        KindWord {
            glyph: lines.glyph
            words: lines.kindWord
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: lines.author
            color: Theme.muted
            wrapMode: Text.NoWrap
        }
    }

    Marks {
        width: parent.width
        marks: lines.marks
        struck: lines.struck
        delivered: lines.delivered
    }
}
