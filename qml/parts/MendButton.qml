// [Herstel] of a row, or where there is no room for the word its icon: with the least that a button is made of, as it
// comes with every row.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: mend

    required property bool narrow

    implicitWidth: Math.max(Theme.touch, (narrow ? Theme.icon : Math.ceil(implicitContentWidth)) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, (narrow ? Theme.icon : Math.ceil(implicitContentHeight)) + topPadding + bottomPadding)
    padding: 6
    leftPadding: 10
    rightPadding: 10

    background: Rectangle {
        radius: Theme.radius
        color: mend.down ? Theme.pressed : Theme.card
        border.width: 1
        border.color: Theme.edge

        Icon {
            anchors.centerIn: parent
            glyph: mend.narrow ? "correction" : ""
            size: Theme.icon
        }
    }

    contentItem: Words {
        text: mend.narrow ? "" : qsTr("Herstel")
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
