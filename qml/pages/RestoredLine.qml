// What this start brought back, until it was seen.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: line

    required property string words

    signal seen

    implicitHeight: Math.max(label.implicitHeight, button.implicitHeight) + 8
    color: Theme.card
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    Words {
        id: label

        anchors.left: parent.left
        anchors.right: button.left
        anchors.leftMargin: 16
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: line.words
        color: Theme.ink
    }

    ActionButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        focusPolicy: Qt.TabFocus // a touch leaves the cursor in the words that came back
        glyph: "close"
        Accessible.name: qsTr("Gezien: wat hersteld is")
        onClicked: line.seen()
    }
}
