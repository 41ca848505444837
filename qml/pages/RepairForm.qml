// Repairs one line: other words, or it lapses; the first words stay readable.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: form

    required property IncidentSession incident
    required property var line
    readonly property bool open: line !== null
    readonly property string field: open ? "repair:" + line.device + ":" + line.seq : ""
    property bool restoring: false

    signal corrected(string device, var seq, string words)
    signal withdrawn(string device, var seq)
    signal closed

    function done() {
        incident.keepFormWords(field, "")
        closed()
    }

    visible: open
    implicitHeight: open ? column.implicitHeight + 24 : 0
    border.color: Theme.accent
    border.width: 2
    onLineChanged: {
        if (line === null)
            return
        const kept = incident.formWords(field)
        restoring = true
        words.text = kept === "" ? line.words : kept
        restoring = false
        words.area.forceActiveFocus()
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            text: form.open ? qsTr("Herstel %1 · %2").arg(form.line.time).arg(form.line.kindWord) : ""
            font.weight: Font.DemiBold
        }

        TextBox {
            id: words

            Layout.fillWidth: true
            label: qsTr("Verbeterde regel")
            area.onTextChanged: if (form.open && !form.restoring) form.incident.keepFormWords(form.field, text === form.line.words ? "" : text)
            onEntered: form.corrected(form.line.device, form.line.seq, text)
        }

        RowLayout {
            layoutDirection: Theme.hand
            spacing: Theme.bigGap

            ActionButton {
                text: qsTr("Sluiten")
                onClicked: form.closed()
            }

            Item { Layout.fillWidth: true }

            ActionButton {
                text: qsTr("Vervalt")
                tone: Theme.alert
                onClicked: form.withdrawn(form.line.device, form.line.seq)
            }

            ActionButton {
                big: true
                strong: true
                text: qsTr("Vastleggen")
                onClicked: form.corrected(form.line.device, form.line.seq, words.text)
            }
        }
    }
}
