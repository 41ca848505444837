// One task card, folded until it is asked for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: card

    required property string of ///< which card of which incident: another one is folded
    required property string title
    required property int count
    required property int answered
    required property var lines ///< of a card that is open
    required property string source
    property bool open: false

    signal ticked(string line, bool applies)

    onOfChanged: open = false

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
            text: qsTr("Taakkaart %1 · %2 van %3").arg(card.title).arg(card.answered).arg(card.count)
            onClicked: card.open = !card.open
        }

        Repeater {
            model: card.lines.length

            TaskLine {
                required property int index
                readonly property var one: card.lines[index] ?? ({ id: "", words: "", answer: "" })

                Layout.fillWidth: true
                words: one.words
                answer: one.answer
                onTicked: applies => card.ticked(one.id, applies)
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
