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
        model: [...all.marks, ...(all.struck ? [qsTr("vervallen")] : []), ...(all.delivered ? [] : [qsTr("nog niet verzonden")])]

        FramedChip {
            required property string modelData
            required property int index

            words: modelData
            tone: all.struck && index === all.marks.length ? Theme.muted : Theme.warning
            room: all.width
        }
    }
}
