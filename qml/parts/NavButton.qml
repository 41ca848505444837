// One page in the bar: icon above word, filled when it is the page shown.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: button

    required property string glyph
    property bool chosen: false

    frameGap: 0
    implicitWidth: Math.max(Theme.touch, 72, implicitContentWidth + 8)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 16)
    padding: 2
    Accessible.role: Accessible.PageTab
    Accessible.selected: chosen

    background: Rectangle {
        radius: Theme.radius
        color: button.chosen ? Theme.accent : button.down ? Theme.pressed : "transparent"
    }

    contentItem: NavFace {
        glyph: button.glyph
        words: button.text
        paint: button.chosen ? Theme.accentInk : Theme.ink
        weight: button.chosen ? Font.Bold : Font.Medium
    }
}
