// What always matters: who writes, what the central log has, and the region's GRIP; the rest behind ⋯ when narrow.
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
    readonly property bool stacked: narrow && officer.implicitWidth + delivery.implicitWidth + more.width + 24 > first.width
    readonly property bool unfolded: narrow && open

    implicitHeight: first.height + (unfolded ? rest.implicitHeight + 8 : 0)
    color: Theme.card

    TextMetrics {
        id: all

        text: bar.officer + bar.deliveryWords + bar.gripWords
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.body
    }

    Item {
        id: first

        x: 16
        width: parent.width - (bar.narrow ? 24 : 32)
        height: Math.max(56, bar.narrow ? Theme.touch + 4 : 0, (bar.stacked ? officer.height : 0) + delivery.implicitHeight + 16)

        Words {
            id: officer

            y: bar.stacked ? 6 : (parent.height - height) / 2
            width: bar.stacked ? more.x - 8 : delivery.x - 12
            text: bar.officer
            font.weight: Font.Bold
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        DeliveryWords {
            id: delivery

            x: bar.stacked ? 0 : (bar.narrow ? more.x - 8 : grip.x - 24) - width
            y: bar.stacked ? officer.y + officer.height : (parent.height - height) / 2
            width: Math.min(implicitWidth, bar.narrow ? more.x - 8 : grip.x - 36 - first.width * 0.12)
            words: bar.narrow ? bar.deliveryShort : bar.deliveryWords
            allIn: bar.allIn
        }

        Words {
            id: grip

            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width
            width: Math.min(Math.ceil(implicitWidth), first.width * 0.35)
            visible: !bar.narrow
            text: bar.gripWords
            color: bar.gripKnown ? Theme.ink : Theme.warning
        }

        ActionButton {
            id: more

            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width
            visible: bar.narrow
            quiet: true
            glyph: bar.open ? "up" : "more"
            Accessible.name: bar.open ? qsTr("Minder tonen") : qsTr("Meer tonen")
            onClicked: bar.open = !bar.open
        }
    }

    Column {
        id: rest

        x: 16
        y: first.height
        width: parent.width - 32
        visible: bar.unfolded
        spacing: 4

        Words {
            width: parent.width
            text: bar.deliveryWords
        }

        Words {
            width: parent.width
            text: bar.gripWords
            color: bar.gripKnown ? Theme.ink : Theme.warning
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
