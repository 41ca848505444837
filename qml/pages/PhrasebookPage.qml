// Snelle regels: the buttons that stand with every incident, as this municipality wants them.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property PhrasebookSession phrasebook: session.phrasebook
    readonly property real readable: Math.min(contentWidth, 50 * Theme.body)

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    PageHead {
        width: parent.width
        title: qsTr("Snelle regels")
        onLeaving: page.session.back()
    }

    Words {
        width: page.readable
        text: page.phrasebook.own ? qsTr("De eigen regels van deze tablet.") : qsTr("Het voorbeeld van het programma. Wat u verandert, geldt alleen op deze tablet.")
        color: Theme.muted
    }

    Words {
        width: page.readable
        visible: text !== ""
        text: page.phrasebook.refusal
        color: Theme.alert
    }

    PhraseForm {
        width: page.readable
        phrasebook: page.phrasebook
    }

    Heading {
        width: page.readable
        topPadding: Theme.gap
        visible: buttons.count > 0
        text: qsTr("Knoppen")
    }

    Repeater {
        id: buttons

        model: page.phrasebook.rows

        PhraseRow {
            required property var modelData
            required property int index

            first: index === 0
            width: page.readable
            words: modelData.words
            below: modelData.below
            onRaised: page.phrasebook.raise(words)
            onRemoved: page.phrasebook.remove(words)
        }
    }

    ActionButton {
        visible: page.phrasebook.own
        text: qsTr("Zet het voorbeeld terug")
        onClicked: page.phrasebook.putBack()
    }
}
