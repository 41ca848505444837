// Holds one page: made at first sight (or quietly before, when `warm`), hidden after, never thrown away.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Loader {
    id: slot

    required property string page
    required property string file
    required property Session session
    readonly property bool shown: session.page === page
    property bool warm: false
    property bool seen: false

    anchors.fill: parent
    active: shown || warm || seen
    asynchronous: !shown
    visible: shown
    focus: shown
    onShownChanged: if (shown) seen = true
    Component.onCompleted: {
        setSource(Qt.resolvedUrl(file), { session: session })
        seen = shown
    }
}
