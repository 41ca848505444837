// A category tile: acts on the release of one finger held for at least Theme.tapGuard; a second finger spoils the press.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: tile

    required property string category
    required property string words
    property string subtext
    property bool crowded: false
    property bool armed: true
    property bool spoiled: false
    readonly property bool pressed: finger.pressed
    readonly property color tone: Theme.hue(category)

    signal tapped(int heldMs)

    function settle(heldMs: int) {
        if (armed && !spoiled && heldMs >= Theme.tapGuard)
            tapped(heldMs)
    }

    function press() {
        if (armed)
            tapped(Theme.tapGuard)
    }

    onCrowdedChanged: if (crowded) spoiled = true
    implicitWidth: Theme.bigWidth
    implicitHeight: Math.max(Theme.bigHeight, face.implicitHeight + 24)
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: subtext === "" ? words : words + ", " + subtext
    Accessible.focusable: true
    Accessible.onPressAction: press()
    Keys.onSpacePressed: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    TapHandler {
        id: finger

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 3600
        onPressedChanged: if (pressed) tile.spoiled = tile.crowded
        onTapped: eventPoint => tile.settle(Math.round(eventPoint.timeHeld * 1000))
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius + 4
        color: finger.pressed && !tile.spoiled ? Theme.pressed : Theme.card
        border.width: 2
        border.color: tile.tone
    }

    TileFace {
        id: face

        x: 10
        y: 12
        width: tile.width - 20
        height: tile.height - 24
        glyph: Theme.categoryIcon(tile.category)
        words: tile.words
        subtext: tile.subtext
        tone: tile.tone
    }
}
