// [Plak pagertekst]: a P2000 text is shown in its parts before any of it is taken.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property IncidentSession incident
    property bool open: false
    property string typed: ""
    readonly property string record: incident.record

    onRecordChanged: open = incident.begun("pager")

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
            text: qsTr("Pager")
        }

        ActionButton {
            visible: !panel.open
            text: qsTr("Plak pagertekst")
            onClicked: {
                panel.open = true
                ask.begin()
            }
        }

        AskRow {
            id: ask

            Layout.fillWidth: true
            visible: panel.open
            form: panel.incident
            field: "pager"
            label: qsTr("Pagertekst")
            onTyped: words => panel.typed = words
            onAnswered: words => {
                if (panel.incident.takePager(words))
                    done()
            }
            onClosed: panel.open = false
        }

        Repeater {
            model: panel.open ? panel.incident.pagerParts(panel.typed) : []

            FieldLabel {
                required property var modelData

                Layout.fillWidth: true
                label: modelData.label
                value: modelData.value
            }
        }
    }
}
