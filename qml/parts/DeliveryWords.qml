// What the central log has, in words, with a sign that does not need its colour.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: delivery

    required property string words
    required property bool allIn
    property bool goesNowhere: false
    readonly property color paint: allIn || goesNowhere ? Theme.ink : Theme.warning

    implicitWidth: label.x + label.wanted
    implicitHeight: Math.max(sign.height, label.implicitHeight)

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        visible: !delivery.goesNowhere
        glyph: delivery.allIn ? "check" : "waiting"
        color: delivery.allIn ? Theme.delivered : Theme.warning
    }

    FittedWords {
        id: label

        x: sign.visible ? sign.width + 8 : 0
        anchors.verticalCenter: parent.verticalCenter
        width: delivery.width - x
        text: delivery.words
        color: delivery.paint
        weight: delivery.allIn || delivery.goesNowhere ? Font.Normal : Font.DemiBold
    }
}
