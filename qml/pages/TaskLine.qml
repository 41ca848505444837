// One line of a task card: [✓] and [n.v.t.] until it is answered, then when that was.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

RowLayout {
    id: line

    required property string words
    required property string answer

    signal ticked(bool applies)

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        text: line.words
    }

    Words {
        visible: line.answer !== ""
        text: line.answer
        color: Theme.muted
        wrapMode: Text.NoWrap
    }

    ActionButton {
        visible: line.answer === ""
        glyph: "check"
        Accessible.name: qsTr("%1: gedaan").arg(line.words)
        onClicked: line.ticked(true)
    }

    ActionButton {
        visible: line.answer === ""
        text: qsTr("n.v.t.")
        Accessible.name: qsTr("%1: niet van toepassing").arg(line.words)
        onClicked: line.ticked(false)
    }
}
