// A sentence that must be seen: framed, with a warning sign.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: notice

    required property string words
    property color tone: Theme.alert

    implicitHeight: Math.max(label.implicitHeight, sign.height) + 20
    implicitWidth: 240
    radius: Theme.radius
    color: Theme.card
    border.width: 2
    border.color: tone
    visible: words !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    Icon {
        id: sign

        x: 12
        y: 10
        glyph: "warning"
        color: notice.tone
    }

    Words {
        id: label

        y: 10
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.margins: 12
        text: notice.words
        color: notice.tone
        font.weight: Font.DemiBold
    }
}
