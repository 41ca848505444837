// [Herstel] of a row: with the least that a button is made of, as it comes with every row.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: mend

    required property bool narrow

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: 6
    leftPadding: 10
    rightPadding: 10

    background: Rectangle {
        radius: Theme.radius
        color: mend.down ? Theme.pressed : Theme.card
        border.width: 1
        border.color: Theme.edge
    }

    contentItem: MendFace {
        narrow: mend.narrow
    }
}
