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

    // By number: these come with every row, and a list of them would be copied for each.
    Repeater {
        model: all.marks.length + (all.struck ? 1 : 0) + (all.delivered ? 0 : 1)

        // Of a row that goes the chips go last, and may still see the theme or the language change.
        FramedChip {
            required property int index
            readonly property bool past: index === all?.marks.length && all.struck

            words: !all ? "" : index < all.marks.length ? all.marks[index] : past ? qsTr("vervallen") : qsTr("nog niet verzonden")
            tone: past ? Theme.muted : Theme.warning
            room: all?.width ?? 0
        }
    }
}
