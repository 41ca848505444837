// The times of the callout, pressed as they happen, and the alarm with how sure it is.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: times

    required property IncidentSession incident

    readonly property real apart: Math.max(Theme.space, Theme.bigGap)

    reserve: 0

    // By hand: a layout whose parts wrap is not settled within a frame while the page comes in.
    Item {
        width: parent.width
        implicitHeight: (times.upward ? kind.after : alarm.after) - times.apart

        AlarmPanel {
            id: alarm

            readonly property real after: y + (visible ? height + times.apart : 0)

            width: parent.width
            y: times.upward ? 0 : editors.after
            incident: times.incident
        }

        KindPanel {
            id: kind

            readonly property real after: y + (visible ? height + times.apart : 0)

            width: parent.width
            y: grid.after
            incident: times.incident
        }

        TimeEditors {
            id: editors

            readonly property real after: y + (visible ? height + times.apart : 0)

            width: parent.width
            y: times.upward ? alarm.after : kind.after
            visible: open > 0
            incident: times.incident
        }

        TimeGrid {
            id: grid

            readonly property real after: y + (visible ? height + times.apart : 0)

            width: parent.width
            y: times.upward ? editors.after : 0
            incident: times.incident
        }
    }
}
