// The clocks of a record, the most urgent first: what it waits for, by when or since when, and by which rule.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: clocks

    required property RecordSession record
    property bool asked: false
    readonly property int most: 2
    readonly property string current: record.record

    onCurrentChanged: asked = false

    implicitHeight: column.implicitHeight + 24
    visible: list.count > 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Repeater {
            id: list

            model: clocks.record.dues

            ClockRow {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                visible: clocks.asked || index < clocks.most
                what: modelData.what
                when: modelData.when
                rule: modelData.rule
                done: modelData.done
                late: modelData.late
            }
        }

        ActionButton {
            visible: list.count > clocks.most
            glyph: clocks.asked ? "up" : "down"
            text: clocks.asked ? qsTr("Minder termijnen") : qsTr("Alle termijnen (%1)").arg(list.count)
            onClicked: clocks.asked = !clocks.asked
        }
    }
}
