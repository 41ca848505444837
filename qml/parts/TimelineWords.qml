// The words of a line in the stream: which record, what, and its marks.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: lines

    property string title
    property string words
    property list<string> marks
    property bool struck
    property bool delivered: true
    property real titleRoom: width

    spacing: 2
    // As in Marks.
    Component.onCompleted: forceLayout()

    Words {
        width: lines.titleRoom
        text: lines.title
        font.weight: Font.Bold
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: lines.words
        font.strikeout: lines.struck
    }

    Marks {
        width: parent.width
        marks: lines.marks
        struck: lines.struck
        delivered: lines.delivered
    }
}
