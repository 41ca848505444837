// A name and its value, side by side.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: field

    required property string label
    required property string value
    property bool weighty: false

    columns: Theme.textScale > 1.2 ? 1 : 2
    columnSpacing: Theme.space
    rowSpacing: 0
    visible: value !== ""

    Words {
        Layout.preferredWidth: 6 * Theme.body
        Layout.alignment: Qt.AlignTop
        text: field.label
        color: Theme.muted
    }

    Words {
        Layout.fillWidth: true
        text: Theme.unbroken(field.value)
        font.weight: field.weighty ? Font.Bold : Theme.weight
        Accessible.role: Accessible.StaticText
        Accessible.name: field.label + ": " + field.value
    }
}
