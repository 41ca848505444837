// The window. A start shows the tiles at once, where they stood last; what is around them comes between frames.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Window {
    id: window

    required property Session session
    property bool inStages: false ///< as the app itself starts
    property bool whole: false ///< all stands in it
    property bool seen: false ///< in a frame
    property real covered: 0 ///< by a keyboard, px; the workplace says it: named here it would be loaded at once

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Piketboek")
    color: Theme.ground
    onSeenChanged: session.allShown()

    ThemeBinding {
        settings: window.session.settings
        density: Screen.pixelDensity
        covered: window.covered
        windowWidth: window.width
    }

    // Not while a finger is on a tile that would go.
    Sometimes {
        id: first

        readonly property bool held: (made as FirstTiles)?.held ?? false

        wanted: window.inStages && !window.whole && !window.session.duty.locked

        FirstTiles {
            width: window.width
            height: window.height
            session: window.session
        }
    }

    // What stands in the window takes its size from it: the item between them has none until all is made (Qt 6.4).
    Loader {
        id: place

        readonly property bool ready: status === Loader.Ready && !first.held

        width: window.width
        height: window.height
        visible: window.whole
        focus: true
        asynchronous: window.inStages
        onLoaded: window.whole = !window.inStages
        Component.onCompleted: if (!window.inStages) begin()

        function begin() {
            setSource("pages/Workplace.qml", { session: window.session, width: window.width, height: window.height })
        }
    }

    // A tap is told after its finger went.
    Timer {
        interval: 1
        running: place.ready && !window.whole
        onTriggered: window.whole = true
    }

    Connections {
        enabled: !window.seen
        target: window

        function onFrameSwapped() {
            if (place.status === Loader.Null)
                place.begin()
            window.seen = window.whole
        }
    }
}
