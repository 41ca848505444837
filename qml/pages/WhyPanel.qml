// Behind each figure the records that it counts, and those that it leaves out, with the reason.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property var registers ///< {label, counted, left, before, rows}
    property string open: ""

    signal opened(string record)

    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        y: 16
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: qsTr("Aantallen, en waarom")
        }

        Repeater {
            model: panel.registers

            ColumnLayout {
                id: one

                required property var modelData
                readonly property bool shown: panel.open === modelData.label

                Layout.fillWidth: true
                spacing: Theme.gap

                FigureRow {
                    Layout.fillWidth: true
                    label: one.modelData.label
                    counted: one.modelData.counted
                    open: one.shown
                    beside: Theme.dotted([one.modelData.before, one.modelData.left > 0 ? qsTr("%1 niet geteld").arg(one.modelData.left) : ""])
                    onClicked: panel.open = one.shown ? "" : one.modelData.label
                }

                Repeater {
                    model: one.shown ? one.modelData.rows : []

                    WhyRow {
                        Layout.fillWidth: true
                        onClicked: panel.opened(modelData.record)
                    }
                }
            }
        }
    }
}
