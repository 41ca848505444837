// A choice among a few: framed, filled when chosen, and said so to a screen reader.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    id: chip

    property bool chosen: false

    strong: chosen
    weight: chosen ? Font.Bold : Font.Medium
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
}
