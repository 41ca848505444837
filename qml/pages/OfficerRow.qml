// One officer of this tablet.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

RowLayout {
    id: row

    required property string number
    required property string words

    signal removed

    spacing: Theme.gap
    layoutDirection: Theme.hand

    Words {
        Layout.fillWidth: true
        text: Theme.dotted([row.number, row.words])
    }

    ActionButton {
        glyph: "close"
        text: qsTr("Weghalen")
        Accessible.name: qsTr("%1 van deze tablet halen").arg(row.number)
        onClicked: row.removed()
    }
}
