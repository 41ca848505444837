// Bellijst: whom to call; a tap shows the number, large, and what came of the call is a line.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property CallSession calls: session.calls
    readonly property bool wide: body.half >= 13 * Theme.mm(12) + 32 // a number on one line

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    Heading {
        width: parent.width
        visible: page.wide || page.calls.chosen === ""
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

    Words {
        width: parent.width
        visible: text !== ""
        text: page.calls.emptyWords
        color: Theme.muted
    }

    // At a desk the card stands beside the list, elsewhere in its place and where the thumb is.
    Item {
        id: body

        readonly property real half: (page.contentWidth - Theme.bigGap) / 2
        readonly property real lowest: page.height - page.topMargin - page.bottomMargin - y // the bar to undo comes below it: not under a finger that taps twice

        width: parent.width
        height: Math.max(list.visible ? list.height : 0, card.visible ? card.height : 0, page.wide ? 0 : lowest)

        Column {
            id: list

            x: Theme.leftHanded && page.wide ? body.half + Theme.bigGap : 0
            width: page.wide ? body.half : parent.width
            visible: page.wide || page.calls.chosen === ""
            spacing: Theme.gap

            Repeater {
                model: page.calls.rows

                ActionButton {
                    required property var modelData

                    width: page.wide ? list.width : Math.min(list.width, 40 * Theme.body)
                    leading: true
                    enabled: modelData.known
                    marked: modelData.who === page.calls.chosen
                    Accessible.checkable: true
                    Accessible.checked: marked
                    glyph: "contact"
                    text: modelData.who
                    subtext: modelData.known ? "" : qsTr("nummer niet hier")
                    onClicked: page.calls.choose(modelData.who)
                }
            }
        }

        CallCard {
            id: card

            x: Theme.leftHanded || !page.wide ? 0 : body.half + Theme.bigGap
            y: page.wide ? Math.max(0, Math.min(page.contentY - body.y, list.height - height)) : body.height - height
            width: page.wide ? body.half : parent.width
            visible: page.calls.chosen !== ""
            beside: page.wide
            calls: page.calls
        }
    }
}
