// What the open card is called, and at which levels of GRIP it stands.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: about

    required property CardsSession cards

    spacing: Theme.gap
    visible: cards.card !== ""

    Heading {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("Deze kaart")
    }

    KeptBox {
        id: name

        width: parent.width
        keeper: about.cards
        field: about.cards.card === "" ? "" : about.cards.nameField()
        known: about.cards.title
        label: qsTr("Naam van deze kaart")
        placeholder: label
        hinted: false
        onEntered: about.cards.rename(text)
    }

    ActionButton {
        enabled: name.text.trim() !== about.cards.title
        strong: enabled
        text: qsTr("Naam bewaren")
        onClicked: about.cards.rename(name.text)
    }

    Words {
        width: parent.width
        text: qsTr("Te zien bij deze niveaus; zonder keuze bij elk")
        color: Theme.muted
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            // Not the list itself: each tap would make its chips anew, and take the focus away.
            model: about.cards.levels.length

            ChipButton {
                required property int index
                readonly property var level: about.cards.levels[index]

                text: level.words
                chosen: level.chosen
                Accessible.role: Accessible.CheckBox
                Accessible.name: qsTr("Staat bij %1").arg(text)
                onClicked: about.cards.toggleLevel(level.level)
            }
        }
    }

    Item { width: 1; height: Theme.gap } // it is no choice of the row above it

    ActionButton {
        glyph: "close"
        text: qsTr("Deze kaart weghalen")
        onClicked: about.cards.removeCard()
    }
}
