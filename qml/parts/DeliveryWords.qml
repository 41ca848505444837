// What the central log has, in words, with a sign that does not need its colour.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: delivery

    required property string words
    required property bool allIn

    implicitWidth: sign.width + 8 + label.wanted
    implicitHeight: Math.max(sign.height, label.implicitHeight)

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        glyph: delivery.allIn ? "check" : "waiting"
        color: delivery.allIn ? Theme.delivered : Theme.warning
    }

    FittedWords {
        id: label

        x: sign.width + 8
        anchors.verticalCenter: parent.verticalCenter
        width: delivery.width - x
        text: delivery.words
        color: delivery.allIn ? Theme.ink : Theme.warning
        weight: delivery.allIn ? Font.Normal : Font.DemiBold
    }
}
