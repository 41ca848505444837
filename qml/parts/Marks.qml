// The marks of a line: later noted, later received, not yet sent, struck.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: all

    required property list<string> marks
    required property bool delivered
    required property bool struck

    spacing: 6
    visible: marks.length > 0 || !delivered || struck

    Repeater {
        model: all.marks

        FramedChip {
            required property string modelData

            words: modelData
            room: all.width
        }
    }

    FramedChip { words: all.struck ? qsTr("vervallen") : ""; tone: Theme.muted; room: all.width }
    FramedChip { words: all.delivered ? "" : qsTr("nog niet verzonden"); room: all.width }
}
