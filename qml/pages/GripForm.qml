// Level, proclaimed by whom, and when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: form

    required property IncidentSession incident
    property int level: 1
    readonly property string record: incident.record

    signal recorded(int level, string by, string timeText)
    signal closed

    function restore() {
        level = 1
        by.text = incident.formWords("grip by")
        at.text = incident.formWords("grip at")
    }

    function clear() {
        incident.keepFormWords("grip by", "")
        incident.keepFormWords("grip at", "")
        restore()
    }

    onRecordChanged: restore()

    spacing: Theme.gap

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: [1, 2, 3, 4, 5, 0]

            ChipButton {
                required property int modelData

                text: modelData === 0 ? qsTr("GRIP opgeheven") : qsTr("GRIP %1").arg(modelData)
                chosen: form.level === modelData
                onClicked: form.level = modelData
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
        area.onTextChanged: form.incident.keepFormWords("grip by", text)
    }

    RowLayout {
        layoutDirection: Theme.hand
        spacing: Theme.gap

        EntryBox {
            id: at

            Layout.fillWidth: true
            label: qsTr("om, bijvoorbeeld 03:41")
            inputMethodHints: Qt.ImhPreferNumbers
            onTextChanged: form.incident.keepFormWords("grip at", text)
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
