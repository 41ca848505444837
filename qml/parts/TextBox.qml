// A field for words that grows with them; Ctrl+Enter enters, Tab goes on; under it stands what not to write, and
// what looks like it is underlined.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

FocusScope {
    id: box

    required property string label
    property alias area: field
    property alias text: field.text
    property string placeholder
    property bool hinted: true
    property bool movable: false
    property bool complete: false
    readonly property bool isEmpty: field.length === 0 && field.preeditText === ""
    property int lines: 1

    signal entered
    signal moved

    implicitWidth: 240
    implicitHeight: field.height + (movable ? move.height + Theme.gap : hint.visible ? hint.implicitHeight + 4 : 0)

    Component.onCompleted: complete = true

    TextArea {
        id: field

        function enter(event) {
            if (event.modifiers & Qt.ControlModifier)
                box.entered()
            else
                event.accepted = false
        }

        width: parent.width
        height: Math.max(Theme.touch, Math.min(implicitHeight, 5 * Theme.body * 1.4), ghost.visible ? ghost.height + topPadding + bottomPadding : 0)
        focus: true
        clip: true
        wrapMode: TextEdit.Wrap
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.family
        font.weight: Theme.weight
        font.pixelSize: Theme.body
        verticalAlignment: TextEdit.AlignVCenter
        leftPadding: 12
        rightPadding: 12
        selectByMouse: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: box.label
        Keys.onReturnPressed: event => enter(event)
        Keys.onEnterPressed: event => enter(event)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.card
            border.width: field.activeFocus ? 3 : 1
            border.color: field.activeFocus ? Theme.accent : Theme.edge
        }

        // The field's own placeholder would be cut off where its line ends.
        Words {
            id: ghost

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: field.leftPadding
            anchors.rightMargin: field.rightPadding
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== "" && box.isEmpty
            text: box.placeholder
            color: Theme.muted
            font.italic: true
            font.weight: Font.Normal
            Accessible.ignored: true
        }
    }

    // Whoever marks a text tells that it changed: only once it has its words.
    PersonalMarks {
        document: box.hinted && box.complete ? field.textDocument : null
        color: Theme.warning
    }

    ActionButton {
        id: move

        anchors.bottom: parent.bottom
        visible: box.movable
        glyph: "person"
        text: qsTr("Verplaats naar Persoon")
        onClicked: box.moved()
    }

    Words {
        id: hint

        anchors.bottom: parent.bottom
        width: parent.width
        // On a telephone with large text the lines above it need the room while a keyboard is there, or words.
        visible: box.hinted && !box.movable && !(Theme.tight && (Theme.covered > 0 || !box.isEmpty))
        text: Theme.tight ? qsTr("Geen namen of kentekens van burgers.") : qsTr("Geen namen of kentekens van burgers; gebruik Persoon.")
        color: Theme.muted
        font.pixelSize: Theme.small
    }
}
