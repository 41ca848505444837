// The form of a record, as its register describes it: press a field to fill it in.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: sheet

    required property RecordSession record
    required property MapSession map
    property string open: ""
    readonly property string shown: record.record

    signal grown(Item part)

    onShownChanged: open = record.begunIn("")

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
            text: qsTr("Gegevens")
        }

        Repeater {
            model: sheet.record.fields

            FormFieldRow {
                Layout.fillWidth: true
                record: sheet.record
                map: sheet.map
                open: sheet.open === name
                onToggled: sheet.open = sheet.open === name ? "" : name
                onDone: sheet.open = ""
                onGrown: part => sheet.grown(part)
            }
        }
    }
}
