// The striped band of an exercise or a demonstration.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: stripes

    required property string band ///< "demo", else of an exercise
    readonly property string words: band === "demo" ? qsTr("DEMO") : qsTr("OEFENING")

    implicitHeight: label.implicitHeight + 8
    color: Theme.card
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Row {
        spacing: 14
        x: -10

        Repeater {
            model: Math.max(0, Math.ceil(stripes.width / 28) + 1)

            Rectangle {
                width: 14
                height: stripes.height * 1.6
                y: -stripes.height * 0.3
                rotation: 25
                color: Theme.warning
                antialiasing: true
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: label.implicitWidth + 40
        height: parent.height
        color: Theme.card

        Words {
            id: label

            anchors.centerIn: parent
            text: stripes.words
            color: Theme.warning
            font.weight: Font.Bold
            font.pixelSize: Theme.covered > 0 ? 16 : Theme.body
            font.letterSpacing: 2
        }
    }
}
