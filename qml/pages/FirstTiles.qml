// The tiles alone, where they stood last, until all else stands; and in words what a tap has done.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: first

    required property Session session
    readonly property rect stood: session.tilesPlace.in(Qt.size(width, height))
    readonly property bool held: (tiles.made as NowTiles)?.held ?? false

    Repeater {
        model: first.session.band !== "" ? 1 : 0

        Band {
            width: first.width
            band: first.session.band
        }
    }

    // Made when their place is known: each letter in another size would be loaded.
    Sometimes {
        id: tiles

        wanted: first.stood.width > 0 && first.session.page === "now"

        NowTiles {
            x: first.stood.x
            y: first.stood.y
            width: first.stood.width
            height: implicitHeight
            tileHeight: first.stood.height
            armed: first.session.now.tilesArmed
            onTapped: (category, heldMs) => first.session.now.tap(category, heldMs)
        }
    }

    Sometimes {
        wanted: !tiles.wanted

        Words {
            x: first.stood.x
            y: first.stood.y
            width: first.stood.width
            text: first.session.undo.words
            font.pixelSize: Theme.large
        }
    }
}
