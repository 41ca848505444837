// The tiles alone, where they stood last, until all else stands; and in words what a tap has done.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: first

    required property Session session
    readonly property rect stood: session.tilesPlace.in(Qt.size(width, height))
    readonly property bool held: tiles.held

    Repeater {
        model: first.session.band !== "" ? 1 : 0

        Band {
            width: first.width
            band: first.session.band
        }
    }

    NowTiles {
        id: tiles

        x: first.stood.x
        y: first.stood.y
        width: first.stood.width
        height: implicitHeight
        visible: width > 0 && first.session.page === "now"
        tileHeight: first.stood.height
        armed: first.session.now.tilesArmed
        onTapped: (category, heldMs) => first.session.now.tap(category, heldMs)
    }

    Words {
        x: tiles.x
        y: tiles.y
        width: tiles.width
        visible: !tiles.visible
        text: first.session.undo.words
        font.pixelSize: Theme.large
    }
}
