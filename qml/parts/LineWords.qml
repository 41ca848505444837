// The words of a line, what they first were, who wrote them, and the marks.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: lines

    required property string words
    required property string author
    required property string original
    required property list<string> marks
    required property bool struck
    required property bool delivered
    required property bool brief

    spacing: 4
    // A list asks how high a row is as soon as it is made; a Column tells only with the next frame.
    Component.onCompleted: {
        below.forceLayout()
        forceLayout()
    }

    Words {
        readonly property bool excerpt: lines.brief

        width: parent.width
        text: lines.words
        elide: lines.brief ? Text.ElideRight : Text.ElideNone
        maximumLineCount: lines.brief ? 1 : 10000
        font.strikeout: lines.struck
    }

    Repeater {
        onItemAdded: lines.forceLayout()
        model: lines.brief ? [] : Array.from([lines.original === "" ? "" : qsTr("Eerst: %1").arg(lines.original), lines.author]).filter(words => words !== "")

        Words {
            required property string modelData

            width: lines.width
            text: modelData
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }

    Marks {
        id: below

        width: parent.width
        visible: !lines.brief
        marks: lines.marks
        struck: lines.struck
        delivered: lines.delivered
    }
}
