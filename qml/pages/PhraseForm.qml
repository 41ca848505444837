// A quick line of one's own: its words, what kind of line it makes, for which incidents, and after which step.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: form

    required property PhrasebookSession phrasebook
    property string kind: "fact"
    property string category: ""
    property string step: ""

    spacing: Theme.gap

    KeptBox {
        id: words

        width: parent.width
        keeper: form.phrasebook
        field: "phrase"
        label: qsTr("Nieuwe snelle regel")
        placeholder: label
        onEntered: form.phrasebook.add(text, form.kind, form.category, form.step)
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Soort")
        current: form.kind
        options: form.phrasebook.kinds
        onChosen: value => form.kind = value
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Bij")
        current: form.category
        options: form.phrasebook.categories
        onChosen: value => form.category = value
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Na")
        current: form.step
        options: form.phrasebook.steps
        onChosen: value => form.step = value
    }

    Item { width: 1; height: Theme.gap } // it is no choice of the row above it

    ActionButton {
        strong: true
        enabled: !words.isEmpty
        glyph: "plus"
        text: qsTr("Toevoegen")
        onClicked: form.phrasebook.add(words.text, form.kind, form.category, form.step)
    }
}
