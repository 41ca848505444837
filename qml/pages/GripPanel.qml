// Writes down a GRIP level that others proclaimed; it raises no alarm, and says so first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property string current
    property bool open: false

    signal recorded(int level, string by, string timeText)

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
                text: panel.current === "" ? qsTr("Geen GRIP vastgelegd") : panel.current
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
            visible: panel.open
            onRecorded: (level, by, timeText) => {
                panel.open = false
                panel.recorded(level, by, timeText)
            }
            onClosed: panel.open = false
        }
    }
}
