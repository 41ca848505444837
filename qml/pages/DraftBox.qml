// The words of the line being written, handed on at every change so that none are lost.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

TextBox {
    id: box

    required property IncidentSession incident
    property bool restoring: false
    property bool ready: false
    readonly property bool standing: visible && incident.standing === "line"

    function restore() {
        restoring = true
        text = incident.draftText
        area.cursorPosition = Math.min(incident.draftCursor, area.length)
        restoring = false
    }

    function goOn() {
        if (standing && !area.activeFocus)
            area.forceActiveFocus()
    }

    label: qsTr("Nieuwe regel")
    placeholder: qsTr("Wat gebeurt er?")
    area.onTextChanged: if (ready && !restoring) incident.draftText = text
    area.onCursorPositionChanged: if (ready && !restoring) incident.draftCursor = area.cursorPosition
    area.onPreeditTextChanged: incident.draftPreedit = area.preeditText
    area.onActiveFocusChanged: if (area.activeFocus)
        incident.standAt("line", 0)
    movable: incident.personal && incident.draftKind !== "person"
    onEntered: incident.write()
    onMoved: incident.movePersonal()
    onStandingChanged: goOn()
    Component.onCompleted: {
        restore()
        ready = true
        goOn()
    }

    Connections {
        target: box.incident

        function onDraftTextChanged() {
            if (box.text !== box.incident.draftText)
                box.restore()
        }
    }
}
