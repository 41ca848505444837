// Somebody hands the duty over to whoever is signed in: it is accepted on the sheet, after reading it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: bar

    required property string words

    signal opened

    implicitHeight: row.implicitHeight + 16
    color: Theme.card

    Flow {
        id: row

        x: 16
        y: 8
        width: parent.width - 32
        spacing: Theme.gap
        layoutDirection: Theme.hand

        Words {
            width: Math.min(implicitWidth, row.width)
            text: bar.words
            font.weight: Font.DemiBold
        }

        ActionButton {
            glyph: "handover"
            text: qsTr("Bekijk de overdracht")
            onClicked: bar.opened()
        }
    }
}
