// What always matters: who writes, what the central log has, and the region's GRIP; the rest behind ⋯ when narrow.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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
    readonly property bool narrow: width < 700

    implicitHeight: rows.implicitHeight + 16
    color: Theme.card

    ColumnLayout {
        id: rows

        anchors.fill: parent
        anchors.margins: 8
        anchors.leftMargin: 16
        anchors.rightMargin: bar.narrow ? 8 : 16
        spacing: 4

        RowLayout {
            Layout.minimumHeight: Math.max(40, bar.narrow ? Theme.touch : 0)
            spacing: bar.narrow ? 8 : 24

            Words {
                Layout.fillWidth: true
                text: bar.officer
                font.weight: Font.Bold
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            DeliveryWords {
                Layout.fillWidth: false
                Layout.maximumWidth: bar.width * (bar.narrow ? 0.6 : 0.5)
                words: bar.narrow ? bar.deliveryShort : bar.deliveryWords
                allIn: bar.allIn
            }

            Words {
                Layout.maximumWidth: bar.width * 0.3
                visible: !bar.narrow
                text: bar.gripWords
                color: bar.gripKnown ? Theme.ink : Theme.warning
            }

            ActionButton {
                visible: bar.narrow
                glyph: bar.open ? "up" : "more"
                Accessible.name: bar.open ? qsTr("Minder tonen") : qsTr("Meer tonen")
                onClicked: bar.open = !bar.open
            }
        }

        Words {
            Layout.fillWidth: true
            visible: bar.narrow && bar.open
            text: bar.deliveryWords
        }

        Words {
            Layout.fillWidth: true
            visible: bar.narrow && bar.open
            text: bar.gripWords
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
