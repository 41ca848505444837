// Holds one page: made at first sight (or quietly before, when `warm`), hidden after, never thrown away.
pragma ComponentBehavior: Bound
import QtQuick

Loader {
    required property bool shown
    property bool warm: false
    property bool seen: false

    anchors.fill: parent
    active: shown || warm || seen
    asynchronous: !shown
    visible: shown
    focus: shown
    onShownChanged: if (shown) seen = true
    Component.onCompleted: if (shown) seen = true
}
