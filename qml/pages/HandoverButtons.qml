// What is about to be written down, on the button that does it; and the way out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: buttons

    required property bool gives
    required property string way
    required property string moment

    signal entered
    signal closed

    columns: Theme.narrow ? 1 : 2
    columnSpacing: Theme.bigGap
    rowSpacing: Theme.bigGap
    layoutDirection: Theme.hand

    ActionButton {
        Layout.fillWidth: Theme.narrow
        Layout.maximumWidth: buttons.width
        Layout.bottomMargin: Theme.narrow ? 0 : Theme.bigGap
        big: true
        strong: true
        glyph: "handover"
        text: buttons.way === "pin" ? qsTr("Laat aannemen met pincode")
              : buttons.way === "tablet" ? qsTr("Bied de dienst aan")
              : buttons.gives ? qsTr("Telefonisch overgedragen om %1").arg(buttons.moment)
                              : qsTr("Telefonisch overgenomen om %1").arg(buttons.moment)
        onClicked: buttons.entered()
    }

    ActionButton {
        // At the other end: who only read presses this, and may not miss.
        Layout.fillWidth: Theme.narrow
        Layout.alignment: Theme.leftHanded ? Qt.AlignLeft : Qt.AlignRight
        Layout.bottomMargin: Theme.bigGap
        big: true
        text: qsTr("Sluiten")
        onClicked: buttons.closed()
    }
}
