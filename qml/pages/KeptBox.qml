// A box of a form: its words and cursor are kept as they are typed, over another page and the program's end.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

TextBox {
    id: box

    required property FormSession keeper
    required property string field
    property string known
    property bool restoring: false
    property bool ready: false
    readonly property string record: keeper?.record ?? ""
    readonly property bool standing: ready && visible && field !== "" && keeper?.standing === field

    function restore() {
        if (!keeper || field === "")
            return
        const cursor = keeper.formCursor(field)
        restoring = true
        text = keeper.wordsIn(field, known)
        area.cursorPosition = Math.min(cursor, area.length)
        restoring = false
    }

    function keep() {
        if (!ready || restoring || field === "")
            return
        keeper.keepTyped(field, known, text, area.preeditText, area.cursorPosition)
        stand()
    }

    function stand() {
        if (area.activeFocus && !restoring && field !== "")
            keeper.standAt(field, area.cursorPosition + area.preeditText.length)
    }

    function goOn() {
        if (!standing || area.activeFocus)
            return
        restore()
        area.forceActiveFocus()
    }

    area.onTextChanged: keep()
    area.onPreeditTextChanged: keep()
    area.onCursorPositionChanged: keep()
    area.onActiveFocusChanged: stand()
    onRecordChanged: restore()
    onFieldChanged: restore()
    onKnownChanged: restore()
    onStandingChanged: goOn()
    Component.onCompleted: {
        restore()
        ready = true
    }
}
