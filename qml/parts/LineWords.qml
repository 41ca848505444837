// The words of a line, what they first were, who wrote them, and the marks.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: lines

    required property string words
    required property string author
    required property string original
    required property list<string> marks
    required property bool struck
    required property bool delivered
    required property bool brief
    readonly property string first: original === "" ? "" : qsTr("Eerst: %1").arg(original)
    readonly property string under: first === "" || author === "" ? first + author : first + "\n" + author

    implicitHeight: below.y + (below.chips?.height ?? -4)

    Words {
        id: said

        readonly property bool excerpt: lines.brief

        width: lines.width
        text: lines.words
        elide: lines.brief ? Text.ElideRight : Text.ElideNone
        maximumLineCount: lines.brief ? 1 : 10000
        font.strikeout: lines.struck
    }

    Repeater {
        id: more

        property Words line: null

        onItemAdded: (index, item) => line = item as Words
        onItemRemoved: line = null
        model: lines.brief || lines.under === "" ? 0 : 1

        Words {
            y: said.height + 4
            width: lines.width
            text: lines.under
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }

    Repeater {
        id: below

        property Marks chips: null

        y: said.height + 4 + (more.line ? more.line.height + 4 : 0)
        onItemAdded: (index, item) => chips = item as Marks
        onItemRemoved: chips = null
        model: !lines.brief && (lines.marks.length > 0 || !lines.delivered || lines.struck) ? 1 : 0

        Marks {
            y: below.y
            width: lines.width
            marks: lines.marks
            struck: lines.struck
            delivered: lines.delivered
        }
    }
}
