// The times of the callout, pressed as they happen, and the alarm with how sure it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Scroller {
    id: times

    required property IncidentSession incident

    reserve: 0

    GridLayout {
        width: parent.width
        columns: 1
        rowSpacing: Theme.space

        AlarmPanel {
            Layout.row: times.upward ? 0 : 3
            Layout.fillWidth: true
            incident: times.incident
        }

        KindPanel {
            Layout.row: times.upward ? 3 : 1
            Layout.fillWidth: true
            incident: times.incident
        }

        TimeEditors {
            Layout.row: times.upward ? 1 : 2
            Layout.fillWidth: true
            visible: open > 0
            incident: times.incident
        }

        TimeGrid {
            Layout.row: times.upward ? 2 : 0
            Layout.fillWidth: true
            incident: times.incident
        }
    }
}
