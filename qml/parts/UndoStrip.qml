// "Vastgelegd · [Ongedaan maken]": the short way back, beside [Herstel] that stays for ever.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: strip

    required property string words

    signal undone
    signal dismissed

    implicitHeight: Math.max(Theme.undoHeight, row.implicitHeight + 16)
    implicitWidth: row.implicitWidth + 24
    border.color: Theme.accent
    border.width: 2

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 8
        layoutDirection: Theme.hand
        columns: Theme.tight ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Words {
            Layout.columnSpan: Theme.tight ? 2 : 1
            Layout.fillWidth: true
            Layout.leftMargin: 8
            text: strip.words
            font.weight: Font.DemiBold
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        ActionButton {
            big: true
            Layout.fillWidth: Theme.tight
            Layout.preferredWidth: !Theme.narrow ? implicitWidth : Math.max(Theme.bigWidth, 6 * Theme.body)
            text: qsTr("Ongedaan maken")
            glyph: Theme.narrow ? "" : "undo"
            onClicked: strip.undone()
        }

        ActionButton {
            glyph: "close"
            Accessible.name: qsTr("Balk sluiten")
            onClicked: strip.dismissed()
        }
    }
}
