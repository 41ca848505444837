// Writes down a GRIP level that others proclaimed; it raises no alarm, and says so first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property IncidentSession incident
    property bool open: false
    readonly property string record: incident.record

    onRecordChanged: open = incident.begun("grip")
    onOpenChanged: if (!open) incident.gripAnswered()
    Component.onCompleted: if (incident.gripAsked) open = true

    Connections {
        target: panel.incident

        function onGripAskedChanged() {
            if (panel.incident.gripAsked)
                panel.open = true
        }
    }

    implicitHeight: column.implicitHeight + 24

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Words {
                Layout.fillWidth: true
                text: panel.incident.grip === "" ? qsTr("Geen GRIP vastgelegd") : panel.incident.grip
                font.weight: Font.Bold
            }

            ActionButton {
                glyph: "grip"
                text: qsTr("GRIP vastleggen")
                visible: !panel.open
                onClicked: panel.open = true
            }
        }

        Words {
            Layout.fillWidth: true
            visible: panel.open
            text: qsTr("Deze app alarmeert niemand. Opschalen gaat via de meldkamer (CaCo).")
            color: Theme.warning
            font.weight: Font.DemiBold
        }

        GripForm {
            Layout.fillWidth: true
            incident: panel.incident
            visible: panel.open
            onRecorded: (level, by, timeText) => {
                if (!panel.incident.recordGrip(level, by, timeText))
                    return
                clear()
                panel.open = false
            }
            onClosed: panel.open = false
        }
    }
}
