// What the year's report will say of it: its kind, and the highlight in the words that are published.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property string subcategory
    required property string highlight
    property string open: ""

    signal kindSaid(string words)
    signal highlightSaid(string words)

    function ask(about: string, known: string) {
        open = open === about ? "" : about
        answer.text = known
    }

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
            value: panel.subcategory
        }

        FieldLabel {
            Layout.fillWidth: true
            label: qsTr("Bijzonder")
            value: panel.highlight
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                text: qsTr("Soort")
                Accessible.name: qsTr("Soort incident")
                onClicked: panel.ask("kind", panel.subcategory)
            }

            ActionButton {
                text: qsTr("Bijzonderheid")
                onClicked: panel.ask("highlight", panel.highlight)
            }
        }

        AskRow {
            id: answer

            Layout.fillWidth: true
            visible: panel.open !== ""
            label: panel.open === "kind" ? qsTr("Soort, bijvoorbeeld storm") : qsTr("Bijzonderheid, zoals die gepubliceerd wordt")
            onAnswered: words => {
                if (panel.open === "kind")
                    panel.kindSaid(words)
                else
                    panel.highlightSaid(words)
                panel.open = ""
            }
            onClosed: panel.open = ""
        }
    }
}
