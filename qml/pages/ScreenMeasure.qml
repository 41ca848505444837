// For a screen that lies about its size: make the bar as long as the short side of a bank card.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: measure

    signal chosen(real pixelsPerMm)

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Maat van het scherm")
    }

    Words {
        width: parent.width
        text: qsTr("Leg de korte kant van een bankpas (54 mm) langs de balk en maak hem even lang.")
    }

    Rectangle {
        width: Math.min(measure.width, Math.round(54 * Theme.pixelsPerMm))
        height: 16
        color: Theme.accent
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            glyph: "minus"
            Accessible.name: qsTr("Balk korter")
            onClicked: measure.chosen(Math.max(2, Theme.pixelsPerMm - 0.1))
        }

        ActionButton {
            glyph: "plus"
            Accessible.name: qsTr("Balk langer")
            onClicked: measure.chosen(Math.min(20, Theme.pixelsPerMm + 0.1))
        }

        ActionButton {
            text: qsTr("Zoals het scherm zegt")
            onClicked: measure.chosen(0)
        }
    }
}
