// Taakkaarten: what an officer ticks at an incident, as this municipality wants it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property CardsSession cards: session.cards
    readonly property real readable: Math.min(contentWidth, 50 * Theme.body)

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    PageHead {
        width: parent.width
        title: qsTr("Taakkaarten")
        onLeaving: page.session.back()
    }

    Words {
        width: page.readable
        text: page.cards.own ? qsTr("De eigen kaarten van deze tablet.") : page.cards.source
        color: Theme.muted
    }

    Words {
        width: page.readable
        visible: text !== ""
        text: page.cards.refusal
        color: Theme.alert
    }

    ChoiceRow {
        width: page.readable
        label: qsTr("Taakkaart")
        current: page.cards.card
        options: page.cards.cards
        onChosen: value => page.cards.card = value
    }

    Heading {
        width: page.readable
        topPadding: Theme.gap
        visible: lines.count > 0
        text: qsTr("Regels")
    }

    Repeater {
        id: lines

        model: page.cards.lines

        PhraseRow {
            required property var modelData
            required property int index

            first: index === 0
            width: page.readable
            words: modelData.words
            onRaised: page.cards.raiseLine(modelData.id)
            onRemoved: page.cards.removeLine(modelData.id)
        }
    }

    CardForm {
        width: page.readable
        cards: page.cards
    }

    ActionButton {
        visible: page.cards.own
        text: qsTr("Zet het voorbeeld terug")
        onClicked: page.cards.putBack()
    }
}
