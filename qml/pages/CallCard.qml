// Who is being called: the number in digits of 12 mm, to dial or to read out, and what came of it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Card {
    id: card

    required property CallSession calls
    required property bool beside ///< the list, which is still in sight

    implicitHeight: column.implicitHeight + 32

    Column {
        id: column

        x: 16
        y: 16
        width: parent.width - 32
        spacing: Theme.narrow ? Theme.gap : Theme.bigGap

        PageHead {
            width: parent.width
            title: card.calls.chosen
            below: card.calls.about === "" ? qsTr("Er loopt geen incident.") : qsTr("Schrijf bij: %1").arg(card.calls.about)
            leave: qsTr("Terug naar de bellijst")
            beside: card.beside
            onLeaving: card.calls.close()
        }

        // A digit is 0.73 of its font's size high.
        Words {
            width: parent.width
            text: card.calls.number
            font.pixelSize: Theme.mm(12) / 0.73
            lineHeight: 0.8
            font.weight: Font.DemiBold
        }

        Flow {
            id: outcomes

            readonly property real each: Theme.narrow || Theme.textScale > 1 ? (width - Theme.bigGap) / 2 : Math.min(13 * Theme.body, (width - 3 * Theme.bigGap) / 4)

            width: parent.width
            spacing: Theme.bigGap
            layoutDirection: Theme.hand

            ActionButton {
                width: outcomes.each
                big: true
                strong: true
                glyph: "contact"
                text: qsTr("Bel met dit apparaat")
                onClicked: Qt.openUrlExternally(card.calls.address)
            }

            ActionButton {
                width: outcomes.each
                big: true
                text: qsTr("Gebeld")
                onClicked: card.calls.tell("called")
            }

            ActionButton {
                width: outcomes.each
                big: true
                text: qsTr("Geen gehoor")
                onClicked: card.calls.tell("silent")
            }

            ActionButton {
                width: outcomes.each
                big: true
                text: qsTr("Teruggebeld")
                onClicked: card.calls.tell("calledBack")
            }
        }
    }
}
