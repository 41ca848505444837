// Bellijst: whom to call; a tap shows the number, large, and what came of the call is a line.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property CallSession calls: session.calls

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    Heading {
        width: parent.width
        visible: page.calls.chosen === ""
        text: qsTr("Bellijst")
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: page.calls.refusal
        color: Theme.alert
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: page.calls.stored
        color: Theme.delivered
        font.weight: Font.DemiBold
    }

    CallCard {
        width: parent.width
        visible: page.calls.chosen !== ""
        calls: page.calls
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: page.calls.emptyWords
        color: Theme.muted
    }

    Column {
        width: parent.width
        visible: page.calls.chosen === ""
        spacing: Theme.gap

        Repeater {
            model: page.calls.rows

            ActionButton {
                required property var modelData

                width: Math.min(parent.width, 40 * Theme.body)
                enabled: modelData.known
                glyph: "contact"
                text: modelData.who
                subtext: modelData.known ? "" : qsTr("nummer niet hier")
                onClicked: page.calls.choose(modelData.who)
            }
        }
    }
}
