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

    implicitHeight: below.y + (below.made?.height ?? -4)

    Words {
        id: said

        readonly property bool excerpt: lines.brief

        width: lines.width
        text: lines.words
        elide: lines.brief ? Text.ElideRight : Text.ElideNone
        maximumLineCount: lines.brief ? 1 : 10000
        font.strikeout: lines.struck
    }

    Sometimes {
        id: more

        wanted: !lines.brief && lines.under !== ""

        Words {
            y: said.height + 4
            width: lines.width
            text: lines.under
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }

    Sometimes {
        id: below

        y: said.height + 4 + (more.made ? more.made.height + 4 : 0)
        wanted: !lines.brief && (lines.marks.length > 0 || !lines.delivered || lines.struck)

        Marks {
            y: below.y
            width: lines.width
            marks: lines.marks
            struck: lines.struck
            delivered: lines.delivered
        }
    }
}
