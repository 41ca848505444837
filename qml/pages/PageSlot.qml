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
    readonly property bool wanted: shown || warm

    // A Loader that becomes active, or stops being asynchronous, forgets the properties it was given (Qt 6.4).
    function fill() {
        if (!wanted || status !== Loader.Null)
            return
        asynchronous = !shown
        setSource(Qt.resolvedUrl(file), { session: session })
    }

    anchors.fill: parent
    visible: shown
    focus: shown
    onWantedChanged: fill()
    Component.onCompleted: fill()
}
