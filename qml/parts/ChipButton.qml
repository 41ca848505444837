// A choice among a few: marked when chosen, and said so to a screen reader. Filled is only what to press next.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    id: chip

    property bool chosen: false

    marked: chosen
    weight: chosen ? Font.Bold : Font.Medium
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
}
