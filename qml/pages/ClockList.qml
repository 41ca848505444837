// The clocks of a record, the most urgent first: what it waits for, by when or since when, and by which rule.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: clocks

    required property RecordSession record
    property bool asked: false
    readonly property int most: Theme.narrow ? 1 : 2
    readonly property var shown: asked ? record.dues : record.dues.slice(0, most)
    readonly property string current: record.record

    onCurrentChanged: asked = false

    implicitHeight: column.implicitHeight + 24
    visible: record.dues.length > 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Repeater {
            model: clocks.shown

            ClockRow {
                required property var modelData

                Layout.fillWidth: true
                what: modelData.what
                when: modelData.when
                rule: modelData.rule
                done: modelData.done
                late: modelData.late
            }
        }

        ActionButton {
            visible: clocks.record.dues.length > clocks.shown.length || clocks.asked
            glyph: clocks.asked ? "up" : "now"
            text: clocks.asked ? qsTr("Minder klokken") : qsTr("Alle klokken (%1)").arg(clocks.record.dues.length)
            onClicked: clocks.asked = !clocks.asked
        }
    }
}
