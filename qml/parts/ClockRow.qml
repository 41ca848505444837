// One clock of a record: what, when, and by which rule.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

RowLayout {
    id: clock

    required property string what
    required property string when
    required property string rule
    required property bool done
    required property bool late

    spacing: Theme.space

    Icon {
        Layout.alignment: Qt.AlignTop
        size: Theme.icon
        glyph: clock.done ? "check" : "now"
        color: clock.done ? Theme.muted : Theme.ink
    }

    ColumnLayout {
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: clock.what
            font.weight: clock.done ? Theme.weight : Font.Bold
            color: clock.done ? Theme.muted : Theme.ink
        }

        Words {
            Layout.fillWidth: true
            text: Theme.unbroken(Theme.dotted([clock.when, clock.rule]))
            visible: text !== ""
            color: Theme.muted
        }
    }

    FramedChip {
        words: clock.late && !clock.done ? qsTr("over tijd") : ""
    }
}
