// Asks for one thing in place: a field, [Vastleggen] and [Sluiten].
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: ask

    required property string label
    property bool timeOnly: false
    property alias text: words.text

    signal answered(string answer)
    signal closed

    spacing: Theme.gap
    onVisibleChanged: if (visible) words.area.forceActiveFocus()

    TextBox {
        id: words

        width: parent.width
        label: ask.label
        placeholder: ask.label
        hinted: !ask.timeOnly
        area.inputMethodHints: ask.timeOnly ? Qt.ImhPreferNumbers : Qt.ImhNone
        onEntered: ask.answered(text)
    }

    Flow {
        width: parent.width
        spacing: Theme.gap
        layoutDirection: Theme.hand

        ActionButton {
            text: qsTr("Vastleggen")
            strong: true
            onClicked: ask.answered(words.text)
        }

        ActionButton {
            text: qsTr("Sluiten")
            onClicked: ask.closed()
        }
    }
}
