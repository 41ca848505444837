// From Meer to the pages that the bar has no room for.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: ways

    required property Session session

    spacing: Theme.gap

    Repeater {
        model: [
            { page: "help", glyph: "help", words: qsTr("Hulp") },
            { page: "registers", glyph: "registers", words: qsTr("Registers") },
            { page: "year", glyph: "year", words: qsTr("Jaar") },
            { page: "mistakes", glyph: "unconfirmed", words: qsTr("Vergissingen") },
            { page: "phrasebook", glyph: "phrases", words: qsTr("Snelle regels") },
            { page: "taskcards", glyph: "action", words: qsTr("Taakkaarten") }
        ]

        ActionButton {
            required property var modelData

            visible: Theme.narrow || modelData.page !== "year" && modelData.page !== "registers"
            glyph: modelData.glyph
            text: modelData.words
            onClicked: ways.session.page = modelData.page
        }
    }
}
