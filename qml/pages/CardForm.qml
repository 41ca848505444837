// A line for the card that is open, what that card is called, and a card of one's own.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: form

    required property CardsSession cards
    property string category: ""

    spacing: Theme.gap

    KeptBox {
        id: line

        width: parent.width
        visible: form.cards.card !== ""
        keeper: form.cards
        field: "card:line"
        label: qsTr("Nieuwe regel op deze kaart")
        placeholder: label
        onEntered: form.cards.addLine(text)
    }

    ActionButton {
        visible: line.visible
        strong: true
        enabled: !line.isEmpty
        glyph: "plus"
        text: qsTr("Regel toevoegen")
        onClicked: form.cards.addLine(line.text)
    }

    CardAbout {
        width: parent.width
        cards: form.cards
    }

    Heading {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("Nieuwe kaart")
    }

    KeptBox {
        id: title

        width: parent.width
        keeper: form.cards
        field: "card:title"
        label: qsTr("Naam van de kaart")
        placeholder: label
        hinted: false
    }

    KeptBox {
        id: first

        width: parent.width
        keeper: form.cards
        field: "card:first"
        label: qsTr("Eerste regel")
        placeholder: label
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Bij")
        current: form.category
        options: form.cards.categories
        onChosen: value => form.category = value
    }

    ActionButton {
        glyph: "plus"
        text: qsTr("Kaart toevoegen")
        onClicked: form.cards.addCard(title.text, form.category, first.text)
    }
}
