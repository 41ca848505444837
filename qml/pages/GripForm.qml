// Level, proclaimed by whom, and when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: form

    property int level: 1

    signal recorded(int level, string by, string timeText)
    signal closed

    spacing: Theme.gap

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: 4

            ChipButton {
                required property int index

                text: qsTr("GRIP %1").arg(index + 1)
                chosen: form.level === index + 1
                onClicked: form.level = index + 1
            }
        }
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Afgekondigd door")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: [qsTr("leider CoPI"), qsTr("operationeel leider"), qsTr("burgemeester"), qsTr("CaCo")]

            ChipButton {
                required property string modelData

                text: modelData
                chosen: by.text === modelData
                onClicked: by.text = modelData
            }
        }
    }

    TextBox {
        id: by

        Layout.fillWidth: true
        label: qsTr("Afgekondigd door")
        placeholder: qsTr("functie, bijvoorbeeld leider CoPI")
    }

    RowLayout {
        layoutDirection: Theme.hand
        spacing: Theme.gap

        EntryBox {
            id: at

            Layout.fillWidth: true
            label: qsTr("om, bijvoorbeeld 03:41")
            inputMethodHints: Qt.ImhPreferNumbers
        }

        ActionButton {
            text: qsTr("Sluiten")
            onClicked: form.closed()
        }

        ActionButton {
            strong: true
            text: qsTr("GRIP vastleggen")
            onClicked: form.recorded(form.level, by.text, at.text)
        }
    }
}
