// Asks for one thing in place: a field, [Vastleggen] and [Sluiten].
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: ask

    required property string label
    property string answerWords: qsTr("Vastleggen")
    property bool timeOnly: false
    property alias text: words.text

    signal answered(string answer)
    signal closed

    columns: width < 420 ? 2 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    onVisibleChanged: if (visible) words.area.forceActiveFocus()

    TextBox {
        id: words

        Layout.fillWidth: true
        Layout.columnSpan: ask.columns === 2 ? 2 : 1
        Layout.alignment: Qt.AlignTop
        label: ask.label
        placeholder: ask.label
        hinted: !ask.timeOnly
        area.inputMethodHints: ask.timeOnly ? Qt.ImhPreferNumbers : Qt.ImhNone
        onEntered: ask.answered(text)
    }

    ActionButton {
        Layout.alignment: Qt.AlignTop
        text: ask.answerWords
        strong: true
        onClicked: ask.answered(words.text)
    }

    ActionButton {
        Layout.alignment: Qt.AlignTop
        text: qsTr("Sluiten")
        onClicked: ask.closed()
    }
}
