// The times that a second press opened for mending.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: editors

    required property IncidentSession incident
    property int open: 0

    spacing: Theme.space

    Repeater {
        model: editors.incident.times

        TimeEditor {
            required property string time
            required property bool editing

            width: editors.width
            visible: editing
            incident: editors.incident
            clock: time
            onEditingChanged: editors.open += editing ? 1 : -1
            Component.onDestruction: if (editing) editors.open -= 1
        }
    }
}
