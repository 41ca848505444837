// One key of the keyboard on the screen; the field keeps the cursor.
import QtQuick
import Piketboek

ActionButton {
    property real unit: Theme.touch
    property real widthInKeys: 1
    property real between: Theme.gap

    width: widthInKeys * unit + (widthInKeys - 1) * between
    leftPadding: 0
    rightPadding: 0
    focusPolicy: Qt.NoFocus
    activeFocusOnTab: false
    size: Math.min(Theme.large, Math.floor(unit * 0.62))
    weight: Font.Medium
}
