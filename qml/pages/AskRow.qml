// Asks for one thing of a record in place; what is typed stays, also over the program's end, until it is taken.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: ask

    required property FormSession form
    required property string field
    required property string label
    property string known
    property bool timeOnly: false
    property string example

    signal answered(string answer)
    signal typed(string words)
    signal closed

    function begin() {
        words.restore()
        form.standAt(field, words.area.length)
    }

    function close() {
        form.leave(field)
        closed()
    }

    function done() {
        form.keepFormWords(field, "")
        close()
    }

    spacing: Theme.gap

    KeptBox {
        id: words

        width: parent.width
        keeper: ask.form
        field: ask.field
        known: ask.known
        label: ask.label
        placeholder: ask.example === "" ? ask.label : ask.example
        hinted: !ask.timeOnly
        area.inputMethodHints: ask.timeOnly ? Qt.ImhPreferNumbers : Qt.ImhNone
        onTextChanged: ask.typed(text)
        onEntered: ask.answered(text)
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: ask.visible && ask.timeOnly ? ask.form.readingOf(ask.field, words.text) : ""
        color: Theme.muted
    }

    Flow {
        width: parent.width
        spacing: Theme.gap
        layoutDirection: Theme.hand

        ActionButton {
            text: qsTr("Vastleggen")
            Accessible.name: qsTr("%1: vastleggen").arg(ask.label)
            strong: true
            onClicked: ask.answered(words.text)
        }

        ActionButton {
            text: qsTr("Sluiten")
            onClicked: ask.close()
        }
    }
}
