// The clocks of a record: what it waits for, by when or since when, and by which rule.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: clocks

    required property RecordSession record

    implicitHeight: column.implicitHeight + 24
    visible: list.count > 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: qsTr("Klokken")
        }

        Repeater {
            id: list

            model: clocks.record.dues

            RowLayout {
                id: clock

                required property var modelData

                spacing: Theme.space

                Icon {
                    Layout.alignment: Qt.AlignTop
                    size: Theme.icon
                    glyph: clock.modelData.done ? "check" : "now"
                    color: clock.modelData.done ? Theme.muted : Theme.ink
                }

                ColumnLayout {
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        text: clock.modelData.what
                        font.weight: clock.modelData.done ? Font.Normal : Font.Bold
                        color: clock.modelData.done ? Theme.muted : Theme.ink
                    }

                    Words {
                        Layout.fillWidth: true
                        text: Theme.dotted([clock.modelData.when, clock.modelData.rule])
                        visible: text !== ""
                        color: Theme.muted
                    }
                }

                FramedChip {
                    words: clock.modelData.late && !clock.modelData.done ? qsTr("over tijd") : ""
                }
            }
        }
    }
}
