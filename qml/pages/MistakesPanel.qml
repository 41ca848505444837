// Records that count nowhere, each with what can be done about it; for all of them at once where there is such a thing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property string title
    required property string emptyWords
    required property var rows ///< {record, sign, title, below}
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

            MistakeRow {
                Layout.fillWidth: true
                action: panel.action
                confirms: panel.confirms
                onOpened: panel.opened(modelData.record)
                onConfirmed: panel.confirmed(modelData.record)
                onActed: panel.acted(modelData.record)
            }
        }
    }
}
