// What always matters: who writes, what the central log has, and the region's GRIP; the long words behind ⋯ when narrow.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: bar

    required property string officer
    required property string deliveryWords
    required property string deliveryShort
    required property bool allIn
    required property string gripWords
    required property bool gripKnown
    property bool open: false
    readonly property bool narrow: width < 700 || all.advanceWidth > width - 160

    implicitHeight: Math.max(56, lines.implicitHeight + 12)
    color: Theme.card

    TextMetrics {
        id: all

        text: bar.officer + bar.deliveryWords + bar.gripWords
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.body
    }

    Flow {
        id: lines

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 32 - (bar.narrow ? more.width : 0)
        spacing: bar.narrow ? 4 : 24

        FittedWords {
            id: officer

            width: bar.narrow ? Math.min(wanted + 20, lines.width)
                              : lines.width - delivery.width - grip.width - 2 * lines.spacing
            text: bar.officer
            weight: Font.Bold
        }

        DeliveryWords {
            id: delivery

            width: Math.min(implicitWidth, lines.width)
            words: bar.narrow && !bar.open ? bar.deliveryShort : bar.deliveryWords
            allIn: bar.allIn
        }

        FittedWords {
            id: grip

            width: bar.narrow ? lines.width : wanted
            text: bar.gripWords
            color: bar.gripKnown ? Theme.ink : Theme.warning
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
