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

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 8
        layoutDirection: Theme.hand
        spacing: Theme.bigGap

        Words {
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
            Layout.maximumWidth: strip.width * 0.5
            text: qsTr("Ongedaan maken")
            glyph: strip.width > 500 ? "undo" : ""
            onClicked: strip.undone()
        }

        ActionButton {
            glyph: "close"
            Accessible.name: qsTr("Balk sluiten")
            onClicked: strip.dismissed()
        }
    }
}
