// Level, proclaimed by whom, and when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: form

    required property IncidentSession incident
    property int level: 1
    property bool naming: false
    readonly property var usual: [qsTr("leider CoPI"), qsTr("operationeel leider"), qsTr("burgemeester"), qsTr("CaCo")]
    readonly property bool unusual: by.text !== "" && !usual.includes(by.text)
    readonly property string record: incident.record

    signal recorded(int level, string by, string timeText)
    signal closed

    function restore() {
        level = Number(incident.wordsIn("grip level", "1"))
    }

    function clear() {
        for (const field of ["grip level", "grip by", "grip at"])
            incident.keepFormWords(field, "")
        restore()
        by.restore()
        at.restore()
        incident.leave("grip by")
        incident.leave("grip at")
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
                onClicked: {
                    form.level = modelData
                    form.incident.keepFormWords("grip level", modelData === 1 ? "" : String(modelData))
                }
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
            model: form.usual

            ChipButton {
                required property string modelData

                text: modelData
                chosen: by.text === modelData
                onClicked: {
                    form.naming = false
                    by.text = modelData
                }
            }
        }

        ChipButton {
            text: qsTr("iemand anders")
            chosen: by.visible
            onClicked: {
                form.naming = true
                by.text = ""
                by.area.forceActiveFocus()
            }
        }
    }

    KeptBox {
        id: by

        Layout.fillWidth: true
        visible: form.naming || form.unusual
        keeper: form.incident
        field: "grip by"
        label: qsTr("Afgekondigd door")
        placeholder: qsTr("functie, bijvoorbeeld leider CoPI")
    }

    RowLayout {
        layoutDirection: Theme.hand
        spacing: Theme.gap

        KeptBox {
            id: at

            Layout.fillWidth: true
            keeper: form.incident
            field: "grip at"
            hinted: false
            label: qsTr("om, bijvoorbeeld 03:41")
            placeholder: label
            area.inputMethodHints: Qt.ImhPreferNumbers
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
