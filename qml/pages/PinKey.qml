// One key of the PIN pad.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    required property string key
    required property DutySession duty

    focusPolicy: Qt.TabFocus
    big: true
    strong: key === "enter" && duty.typed > 0
    size: Theme.title
    glyph: key === "wipe" ? "backspace" : key === "enter" ? "check" : ""
    text: glyph === "" ? key : ""
    Accessible.name: key === "wipe" ? qsTr("Laatste cijfer weg") : key === "enter" ? qsTr("Aanmelden") : key
    onClicked: {
        if (key === "wipe")
            duty.rubOut()
        else if (key === "enter")
            duty.enter()
        else
            duty.digit(Number(key))
    }
}
