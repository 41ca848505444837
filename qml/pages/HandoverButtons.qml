// What is about to be written down, on the button that does it; and the way out.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: buttons

    required property bool gives
    required property string way
    required property string moment

    signal entered
    signal closed

    spacing: Theme.bigGap
    bottomPadding: Theme.bigGap // the bar below it is no neighbour of these
    layoutDirection: Theme.hand

    ActionButton {
        width: Theme.narrow ? buttons.width : Math.min(implicitWidth, buttons.width)
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
        width: Theme.narrow ? buttons.width : implicitWidth
        big: true
        text: qsTr("Sluiten")
        onClicked: buttons.closed()
    }
}
