// [Samenvoegen]: an incident that was logged twice; what becomes of each difference is shown before it is done.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property MergeSession merging
    property bool open: false

    signal merged

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
            text: qsTr("Twee keer vastgelegd?")
        }

        Words {
            Layout.fillWidth: true
            visible: panel.merging.merged !== ""
            text: qsTr("Samengevoegd met %1").arg(panel.merging.merged)
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                visible: panel.merging.merged !== ""
                text: qsTr("Samenvoegen ongedaan maken")
                onClicked: panel.merging.unmerge()
            }

            ActionButton {
                text: panel.open ? qsTr("Sluiten") : qsTr("Samenvoegen met…")
                Accessible.name: panel.open ? qsTr("Samenvoegen sluiten") : text
                onClicked: {
                    panel.open = !panel.open
                    panel.open ? panel.merging.look() : panel.merging.close()
                }
            }
        }

        Words {
            Layout.fillWidth: true
            visible: panel.open && panel.merging.candidates.length === 0
            text: qsTr("Er is geen ander incident binnen 24 uur.")
            color: Theme.muted
        }

        Repeater {
            model: panel.open ? panel.merging.candidates : []

            ChipButton {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.words
                chosen: modelData.record === panel.merging.chosen
                onClicked: panel.merging.choose(modelData.record)
            }
        }

        MergeChoices {
            Layout.fillWidth: true
            visible: panel.merging.chosen !== ""
            choices: panel.merging.choices
            onMerged: {
                panel.open = false
                panel.merging.merge()
                panel.merged()
            }
        }
    }
}
