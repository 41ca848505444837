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
    property bool restoring: false
    readonly property string record: form.record

    signal answered(string answer)
    signal typed(string words)
    signal closed

    function restore() {
        if (!form)
            return
        const kept = form.formWords(field)
        restoring = true
        words.text = kept === "" ? known : kept
        restoring = false
    }

    function done() {
        form.keepFormWords(field, "")
        closed()
    }

    spacing: Theme.gap
    onRecordChanged: restore()
    onFieldChanged: restore()
    onVisibleChanged: {
        if (!visible)
            return
        restore()
        words.area.forceActiveFocus()
        words.area.cursorPosition = words.area.length
    }

    TextBox {
        id: words

        width: parent.width
        label: ask.label
        placeholder: ask.example === "" ? ask.label : ask.example
        hinted: !ask.timeOnly
        area.inputMethodHints: ask.timeOnly ? Qt.ImhPreferNumbers : Qt.ImhNone
        area.onTextChanged: {
            ask.typed(text)
            if (!ask.restoring)
                ask.form.keepFormWords(ask.field, text === ask.known ? "" : text)
        }
        onEntered: ask.answered(text)
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: ask.visible && ask.timeOnly ? ask.form.readingOf(words.text) : ""
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
            onClicked: ask.closed()
        }
    }
}
