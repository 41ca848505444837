// Vergissingen: what nobody has confirmed, put away with one tap, and what was put away, to be taken back for ever.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property MistakesSession mistakes: session.mistakes
    readonly property real readable: Math.min(contentWidth, 48 * Theme.body)

    leftMargin: 16
    rightMargin: 16
    topMargin: 16
    bottomMargin: Theme.undoHeight + 16
    contentWidth: width - 32

    MistakesPanel {
        width: page.readable
        title: qsTr("Onbevestigd")
        emptyWords: qsTr("Niets wacht op bevestiging.")
        rows: page.mistakes.unconfirmed
        action: qsTr("Vergissing")
        all: qsTr("Alle %1 zijn vergissingen").arg(page.mistakes.unconfirmed.length)
        onOpened: record => page.session.openRecord(record)
        onActed: record => page.mistakes.putAway(record)
        onAllActed: page.mistakes.putAllAway()
    }

    MistakesPanel {
        width: page.readable
        title: qsTr("Vergissingen")
        emptyWords: qsTr("Niets is als vergissing gemarkeerd.")
        rows: page.mistakes.mistakes
        action: qsTr("Zet terug")
        onOpened: record => page.session.openRecord(record)
        onActed: record => page.mistakes.takeBack(record)
    }
}
