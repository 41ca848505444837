// What always matters: who writes, what the central log has, and the region's GRIP; the long words behind ⋯ when narrow.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: bar

    required property Session session
    readonly property Delivery delivery: session.delivery
    property bool open: false
    readonly property bool brief: narrow && !open
    readonly property bool narrow: width < 700
    readonly property bool inTwoRows: !narrow && all.advanceWidth > width - 160

    implicitHeight: Math.max(56, lines.implicitHeight + (inTwoRows ? 24 : 12), narrow ? more.implicitHeight + 8 : 0)
    color: Theme.card

    TextMetrics {
        id: all

        text: bar.session.officer + bar.delivery.words + bar.session.gripWords
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.body
    }

    Flow {
        id: lines

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 32 - (bar.narrow ? more.width : 0)
        spacing: bar.brief ? 14 : bar.inTwoRows ? 8 : bar.narrow ? 4 : 24

        FittedWords {
            id: officer

            width: bar.brief ? wanted : bar.narrow || bar.inTwoRows ? lines.width
                              : lines.width - sent.width - grip.width - 2 * lines.spacing
            text: bar.brief ? bar.session.officerShort : bar.session.officer
            weight: Font.Bold
        }

        DeliveryWords {
            id: sent

            width: Math.min(implicitWidth, lines.width)
            visible: words !== ""
            words: bar.brief ? bar.delivery.shortWords : bar.delivery.words
            allIn: bar.delivery.allIn
            goesNowhere: bar.delivery.goesNowhere
        }

        Words {
            visible: bar.inTwoRows && sent.visible
            rightPadding: 4 // as far as what stands before it ends before its own edge
            text: "·"
        }

        FittedWords {
            id: grip

            width: bar.narrow && !bar.brief ? lines.width : Math.min(wanted, lines.width)
            text: bar.brief ? bar.session.gripShort : bar.session.gripWords
            color: bar.session.gripIsKnown ? Theme.ink : Theme.warning
        }
    }

    ActionButton {
        id: more

        anchors.verticalCenter: parent.verticalCenter
        x: parent.width - width - 8
        visible: bar.narrow
        quiet: true
        glyph: bar.open ? "up" : "more"
        Accessible.name: bar.open ? qsTr("Minder tonen") : qsTr("Meer tonen")
        onClicked: bar.open = !bar.open
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
