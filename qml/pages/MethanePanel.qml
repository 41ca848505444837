// [METHANE]: the first report of a large incident in seven parts, recorded as one picture.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property IncidentSession incident
    property bool open: false
    readonly property string record: incident.record

    onRecordChanged: open = incident.begun("methane")

    implicitHeight: column.implicitHeight + 24

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: "METHANE"
            Accessible.name: text
        }

        ActionButton {
            visible: !panel.open
            text: qsTr("METHANE invullen")
            onClicked: panel.open = true
        }

        Repeater {
            model: panel.open ? panel.incident.methaneParts : []

            KeptBox {
                required property var modelData

                Layout.fillWidth: true
                keeper: panel.incident
                field: "methane " + modelData.key
                label: modelData.label
                placeholder: modelData.label
                hinted: false
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: panel.open
            spacing: Theme.gap
            layoutDirection: Theme.hand

            ActionButton {
                strong: true
                text: qsTr("Vastleggen")
                Accessible.name: qsTr("METHANE: vastleggen")
                onClicked: {
                    if (panel.incident.recordMethane())
                        panel.open = false
                }
            }

            ActionButton {
                text: qsTr("Sluiten")
                Accessible.name: qsTr("METHANE sluiten")
                onClicked: panel.open = false
            }
        }
    }
}
