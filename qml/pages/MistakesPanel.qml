// Records that count nowhere, each with what can be done about it; for all of them at once where there is such a thing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property string title
    required property string emptyWords
    required property var rows ///< {record, title, below}
    required property string action
    property bool confirms: false
    property string all: ""

    signal opened(string record)
    signal acted(string record)
    signal confirmed(string record)
    signal allActed

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
            text: panel.title
        }

        Words {
            Layout.fillWidth: true
            visible: panel.rows.length === 0
            text: panel.emptyWords
            color: Theme.muted
        }

        ActionButton {
            visible: panel.all !== "" && panel.rows.length > 1
            big: true
            text: panel.all
            onClicked: panel.allActed()
        }

        Repeater {
            model: panel.rows

            GridLayout {
                id: row

                required property var modelData

                Layout.fillWidth: true
                columns: Theme.narrow ? 2 : 3
                columnSpacing: Theme.bigGap
                rowSpacing: Theme.bigGap

                TitledRow {
                    Layout.fillWidth: true
                    Layout.columnSpan: Theme.narrow && panel.confirms ? 2 : 1
                    title: row.modelData.title
                    below: row.modelData.below
                    onClicked: panel.opened(row.modelData.record)
                }

                ActionButton {
                    Layout.fillWidth: Theme.narrow
                    visible: panel.confirms
                    big: true
                    text: qsTr("Bevestig")
                    Accessible.name: qsTr("Bevestig: %1, %2").arg(row.modelData.title).arg(row.modelData.below)
                    onClicked: panel.confirmed(row.modelData.record)
                }

                ActionButton {
                    Layout.fillWidth: Theme.narrow && panel.confirms
                    big: true
                    text: panel.action
                    Accessible.name: panel.action + ": " + row.modelData.title + ", " + row.modelData.below
                    onClicked: panel.acted(row.modelData.record)
                }
            }
        }
    }
}
