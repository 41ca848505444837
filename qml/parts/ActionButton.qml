// A button of at least the touch size; `big` makes it one for gloves, `strong` the one to press next, `quiet` one among
// many, `marked` one that was chosen or pressed before.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: button

    property string glyph
    property string subtext
    property bool big: false
    property bool strong: false
    property bool quiet: false
    property bool marked: false
    property bool stacked: false
    property bool leading: false ///< in a list its words begin where those of the others do
    property color tone: Theme.ink
    property int weight: Font.DemiBold
    property int size: Theme.body
    readonly property color paint: !enabled ? Theme.off : strong ? Theme.accentInk : marked ? Theme.accent : tone

    implicitWidth: Math.max(big ? Theme.bigWidth : Theme.touch, Math.min(Theme.widest, Math.ceil(implicitContentWidth) + leftPadding + rightPadding))
    implicitHeight: Math.max(big ? Theme.bigHeight : Theme.touch, Math.ceil(implicitContentHeight) + topPadding + bottomPadding)
    padding: 6
    leftPadding: 10
    rightPadding: 10
    Accessible.name: subtext === "" ? text : text + " " + subtext

    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? "transparent" : button.strong ? Theme.accent : button.down ? Theme.pressed : button.marked ? Theme.marked : Theme.card
        border.width: button.marked ? 3 : button.enabled && button.strong ? 0 : 1
        border.color: !button.enabled ? Theme.faint : button.marked ? Theme.accent : button.quiet || button.tone === Theme.ink ? Theme.edge : button.tone
    }

    contentItem: ButtonFace {
        glyph: button.glyph
        words: button.text
        subtext: button.subtext
        paint: button.paint
        weight: button.enabled ? button.weight : Font.Normal
        size: button.size
        stacked: button.stacked
        leading: button.leading
    }
}
