// One task card, folded until it is asked for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: card

    required property string title
    required property var lines
    required property string source
    property bool open: false
    readonly property int answered: lines.filter(line => line.answer !== "").length

    signal ticked(string line, bool applies)

    implicitHeight: column.implicitHeight + 24

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        ActionButton {
            Layout.fillWidth: true
            quiet: true
            glyph: card.open ? "up" : "down"
            text: qsTr("Taakkaart %1 · %2 van %3").arg(card.title).arg(card.answered).arg(card.lines.length)
            onClicked: card.open = !card.open
        }

        Repeater {
            model: card.open ? card.lines : []

            TaskLine {
                required property var modelData

                Layout.fillWidth: true
                words: modelData.words
                answer: modelData.answer
                onTicked: applies => card.ticked(modelData.id, applies)
            }
        }

        Words {
            Layout.fillWidth: true
            visible: card.open
            text: card.source
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
