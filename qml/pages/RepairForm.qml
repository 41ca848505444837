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

    signal corrected(string device, var seq, string words)
    signal withdrawn(string device, var seq)
    signal knownAsked(string device, var seq)
    signal closed

    function done() {
        incident.keepFormWords(field, "")
        close()
    }

    function close() {
        incident.leave(field)
        closed()
    }

    visible: open
    implicitHeight: open ? column.implicitHeight + 24 : 0
    border.color: Theme.accent
    border.width: 2
    onLineChanged: if (open && incident.standing !== field)
        incident.standAt(field, incident.wordsIn(field, line.words).length)

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

        KeptBox {
            id: words

            Layout.fillWidth: true
            keeper: form.incident
            field: form.field
            known: form.line?.words ?? ""
            label: qsTr("Verbeterde regel")
            onEntered: form.corrected(form.line.device, form.line.seq, text)
        }

        ActionButton {
            visible: form.line?.kind === "decision"
            glyph: "decision"
            text: qsTr("Wat was toen bekend?")
            onClicked: form.knownAsked(form.line.device, form.line.seq)
        }

        RowLayout {
            layoutDirection: Theme.hand
            spacing: Theme.bigGap

            ActionButton {
                text: qsTr("Sluiten")
                onClicked: form.close()
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
