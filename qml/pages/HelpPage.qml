// Help, a card for each scene; from the program itself, so also without a network.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property real readable: Math.min(contentWidth, 50 * Theme.body)

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.space
    contentWidth: width - 2 * Theme.space

    PageHead {
        width: page.readable
        title: qsTr("Hulp")
        onLeaving: page.session.back()
    }

    Repeater {
        model: page.session.upkeep.help

        Card {
            id: card

            required property var modelData

            width: page.readable
            implicitHeight: column.implicitHeight + 32

            Column {
                id: column

                x: 16
                y: 16
                width: parent.width - 32
                spacing: Theme.gap

                Words {
                    width: parent.width
                    text: card.modelData.title
                    font.pixelSize: Theme.large
                    font.weight: Font.Bold
                }

                Words {
                    width: parent.width
                    text: card.modelData.words
                    textFormat: Text.MarkdownText
                }
            }
        }
    }
}
