// What is missing or contradicts itself in the year, before any figure; what nobody confirmed is settled here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: sheet

    required property var defects ///< {record, words, why, unconfirmed}
    required property bool complete

    signal opened(string record)
    signal confirmed(string record)
    signal mistaken(string record)

    implicitHeight: column.implicitHeight + 32
    border.color: defects.length > 0 ? Theme.warning : Theme.hairline

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        y: 16
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: sheet.defects.length === 0 ? sheet.complete ? qsTr("Geen gebreken gevonden") : qsTr("Geen gebreken in wat hier staat; nog niet compleet") : qsTr("Gebreken: %1").arg(sheet.defects.length)
            color: sheet.defects.length > 0 ? Theme.warning : sheet.complete ? Theme.delivered : Theme.muted
        }

        Repeater {
            model: sheet.defects

            ColumnLayout {
                id: defect

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap

                Words {
                    Layout.fillWidth: true
                    text: defect.modelData.words
                    font.weight: Font.DemiBold
                }

                Words {
                    Layout.fillWidth: true
                    text: defect.modelData.why
                    color: Theme.warning
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    ActionButton {
                        text: qsTr("Open")
                        Accessible.name: qsTr("Open %1").arg(defect.modelData.words)
                        onClicked: sheet.opened(defect.modelData.record)
                    }

                    ActionButton {
                        visible: defect.modelData.unconfirmed
                        text: qsTr("Bevestig")
                        Accessible.name: qsTr("Bevestig %1").arg(defect.modelData.words)
                        onClicked: sheet.confirmed(defect.modelData.record)
                    }

                    ActionButton {
                        visible: defect.modelData.unconfirmed
                        text: qsTr("Vergissing")
                        Accessible.name: qsTr("Vergissing %1").arg(defect.modelData.words)
                        onClicked: sheet.mistaken(defect.modelData.record)
                    }
                }
            }
        }
    }
}
