// Vergissingen: what nobody has confirmed, put away with one tap, and what was put away, to be taken back for ever.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property MistakesSession mistakes: session.mistakes
    readonly property real readable: Math.min(contentWidth, 50 * Theme.body)

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    PageHead {
        width: parent.width
        title: qsTr("Vergissingen")
        onLeaving: page.session.back()
    }

    MistakesPanel {
        width: page.readable
        title: qsTr("Onbevestigd")
        emptyWords: qsTr("Niets wacht op bevestiging.")
        rows: page.mistakes.unconfirmed
        action: qsTr("Vergissing")
        confirms: true
        all: qsTr("Alle %1 zijn vergissingen").arg(page.mistakes.unconfirmed.length)
        onOpened: record => page.session.openRecord(record)
        onActed: record => page.mistakes.putAway(record)
        onConfirmed: record => page.mistakes.confirm(record)
        onAllActed: page.mistakes.putAllAway()
    }

    MistakesPanel {
        width: page.readable
        title: qsTr("Als vergissing gemarkeerd")
        emptyWords: qsTr("Niets is als vergissing gemarkeerd.")
        rows: page.mistakes.mistakes
        action: qsTr("Zet terug")
        onOpened: record => page.session.openRecord(record)
        onActed: record => page.mistakes.takeBack(record)
    }
}
