// A short field of one line, for a time or a search.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

TextField {
    id: field

    required property string label
    readonly property bool isEmpty: length === 0 && preeditText === ""

    implicitHeight: Math.max(Theme.touch, Math.ceil(1.4 * Theme.body) + topPadding + bottomPadding)
    implicitWidth: 160
    color: Theme.ink
    placeholderText: label
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.italic: isEmpty
    font.weight: isEmpty ? Font.Normal : Theme.weight
    font.pixelSize: Theme.body
    leftPadding: 12
    rightPadding: 12
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: field.activeFocus ? 3 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.edge
    }
}
