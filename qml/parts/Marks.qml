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
    // A list asks how high a row is as soon as it is made; a Flow tells only with the next frame.
    Component.onCompleted: forceLayout()

    function said(): var {
        const past = struck ? [{ words: qsTr("vervallen"), past: true }] : []
        const waiting = delivered ? [] : [{ words: qsTr("nog niet verzonden"), past: false }]
        return [...Array.from(marks).map(mark => ({ words: mark, past: false })), ...past, ...waiting]
    }

    Repeater {
        model: all.said()

        // Of a row that goes the chips go last, and may still see the theme change.
        FramedChip {
            required property var modelData

            words: modelData.words
            tone: modelData.past ? Theme.muted : Theme.warning
            room: all.width
        }
    }
}
