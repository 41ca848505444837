// The times of the callout, pressed as they happen, and the alarm with how sure it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: times

    required property IncidentSession incident
    required property bool upright

    columns: 1
    rowSpacing: Theme.space

    AlarmPanel {
        Layout.row: times.upright ? 0 : 2
        Layout.fillWidth: true
        incident: times.incident
    }

    Column {
        Layout.row: 1
        Layout.fillWidth: true
        visible: editors.open > 0
        spacing: Theme.space

        Repeater {
            id: editors

            property int open: 0

            model: times.incident.times

            TimeEditor {
                required property string key
                required property string time
                required property bool editing

                width: parent?.width ?? 0
                visible: editing
                clock: time
                onEditingChanged: editors.open += editing ? 1 : -1
                onNudged: minutes => times.incident.nudgeTime(key, minutes)
                onSaid: words => times.incident.setTime(key, words)
                onDropped: times.incident.dropTime(key)
                Component.onCompleted: if (editing) editors.open += 1
                Component.onDestruction: if (editing) editors.open -= 1
            }
        }
    }

    GridLayout {
        Layout.row: times.upright ? 2 : 0
        Layout.fillWidth: true
        columns: Math.max(2, Math.min(6, Math.floor((width + columnSpacing) / (Math.max(Theme.bigWidth, 7 * Theme.body) + columnSpacing))))
        columnSpacing: Theme.bigGap
        rowSpacing: Theme.bigGap

        Repeater {
            model: times.incident.times

            Item {
                id: cell

                required property string key
                required property string label
                required property string time
                required property string source
                required property bool pressed

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.bigWidth
                implicitWidth: button.implicitWidth
                implicitHeight: button.implicitHeight

                TimeButton {
                    id: button

                    anchors.fill: parent
                    label: cell.label
                    clock: cell.time
                    origin: cell.source
                    pressedBefore: cell.pressed
                    onClicked: times.incident.pressTime(cell.key)
                }
            }
        }
    }
}
