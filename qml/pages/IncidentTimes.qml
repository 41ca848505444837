// The times of the callout, pressed as they happen, and the alarm with how sure it is.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: times

    required property IncidentSession incident

    readonly property real apart: Math.max(Theme.space, Theme.bigGap)

    reserve: implicitHeight > height + 1 ? 12 : 0 // the times keep their columns beside its bar

    // By hand: a layout whose parts wrap is not settled within a frame while the page comes in. Each place is
    // a sum of heights and asks for no other place: these turn round when the page does.
    Item {
        width: parent.width
        implicitHeight: alarm.room + kind.room + editors.room + grid.room - times.apart

        AlarmPanel {
            id: alarm

            readonly property real room: visible ? height + times.apart : 0

            width: parent.width
            y: times.upward ? 0 : grid.room + kind.room + editors.room
            incident: times.incident
        }

        KindPanel {
            id: kind

            readonly property real room: visible ? height + times.apart : 0

            width: parent.width
            y: times.upward ? alarm.room + editors.room + grid.room : grid.room
            incident: times.incident
        }

        TimeEditors {
            id: editors

            readonly property real room: visible ? height + times.apart : 0

            width: parent.width
            y: times.upward ? alarm.room : grid.room + kind.room
            visible: open > 0
            incident: times.incident
        }

        TimeGrid {
            id: grid

            readonly property real room: visible ? height + times.apart : 0

            width: parent.width
            y: times.upward ? alarm.room + editors.room : 0
            across: times.width
            incident: times.incident
        }
    }
}
