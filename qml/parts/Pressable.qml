// What every control that is pressed has in common: the keyboard reaches and presses it, a screen reader too.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

AbstractButton {
    id: pressable

    property real frameGap: 4 ///< to the frame that says the keyboard is here

    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: pressable.clicked()
    Keys.onReturnPressed: pressable.clicked()
    Keys.onEnterPressed: pressable.clicked()
}
