// One page in the bar: icon above word, filled when it is the page shown.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

AbstractButton {
    id: button

    required property string glyph
    property bool chosen: false
    readonly property color paint: chosen ? Theme.accentInk : Theme.ink

    implicitWidth: Math.max(Theme.touch, 72, label.wanted + 8)
    implicitHeight: Math.max(Theme.touch, face.implicitHeight + 16)
    padding: 2
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: chosen
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: button.chosen ? Theme.accent : button.down ? Theme.pressed : "transparent"

        FocusFrame {
            anchors.margins: 0
            border.color: button.chosen ? Theme.accentInk : Theme.accent
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        Column {
            id: face

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 4

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                glyph: button.glyph
                color: button.paint
                size: Math.max(24, Theme.mm(4))
            }

            FittedWords {
                id: label

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                room: parent.width
                size: Theme.small
                text: button.text
                color: button.paint
                weight: button.chosen ? Font.Bold : Font.Medium
            }
        }
    }
}
