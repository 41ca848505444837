// What the central log has, in words, with a sign that does not need its colour.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

RowLayout {
    id: delivery

    required property string words
    required property bool allIn

    spacing: 8

    Icon {
        glyph: delivery.allIn ? "check" : "waiting"
        color: delivery.allIn ? Theme.delivered : Theme.warning
    }

    Words {
        Layout.fillWidth: true
        text: delivery.words
        color: delivery.allIn ? Theme.ink : Theme.warning
        font.weight: delivery.allIn ? Font.Normal : Font.DemiBold
    }
}
