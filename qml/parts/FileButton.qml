// Brings a file that is no photo.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    big: true
    weight: Font.Medium
    glyph: "attachment"
    text: qsTr("Bestand")
}
