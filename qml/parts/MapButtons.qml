// What moves a map by touch: nearer, farther, all of the municipality, and where this tablet is.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: buttons

    required property MapView view
    property bool hereKnown: false

    signal wholeAsked
    signal hereAsked

    spacing: Theme.gap

    ActionButton {
        width: Math.max(implicitWidth, implicitHeight)
        glyph: "plus"
        enabled: buttons.view.canZoomIn
        Accessible.name: qsTr("Dichterbij")
        onClicked: buttons.view.zoomIn()

        Halo {}
    }

    ActionButton {
        width: Math.max(implicitWidth, implicitHeight)
        glyph: "minus"
        enabled: buttons.view.canZoomOut
        Accessible.name: qsTr("Verder weg")
        onClicked: buttons.view.zoomOut()

        Halo {}
    }

    ActionButton {
        width: Math.max(implicitWidth, implicitHeight)
        glyph: "whole"
        Accessible.name: qsTr("Hele gemeente")
        onClicked: buttons.wholeAsked()

        Halo {}
    }

    ActionButton {
        width: Math.max(implicitWidth, implicitHeight)
        visible: buttons.hereKnown
        glyph: "here"
        Accessible.name: qsTr("Waar deze tablet is")
        onClicked: buttons.hereAsked()

        Halo {}
    }
}
