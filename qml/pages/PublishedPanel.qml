// What the year's report will say of it: its kind, and the highlight in the words that are published.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property IncidentSession incident
    property string open: ""
    readonly property string record: incident.record

    function leftOver(): string {
        if (incident.begun("subcategory"))
            return "subcategory"
        return incident.begun("highlight") ? "highlight" : ""
    }

    function turn(field: string) {
        open = open === field ? "" : field
        if (open !== "")
            ask.begin()
    }

    onRecordChanged: open = leftOver()

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
            text: qsTr("Voor het jaarverslag")
        }

        FieldLabel {
            Layout.fillWidth: true
            label: qsTr("Soort")
            value: panel.incident.subcategory
        }

        FieldLabel {
            Layout.fillWidth: true
            label: qsTr("Bijzonder")
            value: panel.incident.highlight
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                text: qsTr("Soort")
                Accessible.name: qsTr("Soort incident")
                onClicked: panel.turn("subcategory")
            }

            ActionButton {
                text: qsTr("Bijzonderheid")
                onClicked: panel.turn("highlight")
            }
        }

        AskRow {
            id: ask

            Layout.fillWidth: true
            visible: panel.open !== ""
            form: panel.incident
            field: panel.open
            known: panel.open === "subcategory" ? panel.incident.subcategory : panel.incident.highlight
            example: panel.open === "highlight" ? panel.incident.highlightPreset : ""
            label: panel.open === "subcategory" ? qsTr("Soort, bijvoorbeeld storm") : qsTr("Bijzonderheid, zoals die gepubliceerd wordt")
            onAnswered: words => {
                if (panel.open === "subcategory" ? panel.incident.setSubcategory(words) : panel.incident.setHighlight(words))
                    done()
            }
            onClosed: panel.open = ""
        }
    }
}
