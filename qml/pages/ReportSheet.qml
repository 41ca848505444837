// A report as text, to read and to copy.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Card {
    id: sheet

    required property string title
    required property string report

    implicitHeight: words.y + words.implicitHeight + 16

    ActionButton {
        id: copy

        anchors.right: parent.right
        anchors.margins: 16
        y: 16
        glyph: "copy"
        text: qsTr("Kopieer tekst")
        onClicked: {
            words.selectAll()
            words.copy()
            words.deselect()
        }
    }

    Heading {
        anchors.verticalCenter: copy.verticalCenter
        anchors.left: parent.left
        anchors.right: copy.left
        anchors.margins: 16
        text: sheet.title
    }

    TextEdit {
        id: words

        x: 16
        y: copy.y + copy.height + 12
        width: parent.width - 32
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        text: sheet.report
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.family
        font.weight: Theme.weight
        font.pixelSize: Theme.body
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Accessible.readOnly: true
    }
}
