// One of a few options, or none: a chip each; pressed again it is taken away.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: row

    required property string label
    required property var options ///< {id, words}
    required property string current

    signal chosen(string id)

    spacing: Theme.gap / 2

    Words {
        width: parent.width
        text: row.label
        color: Theme.muted
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: row.options

            ChipButton {
                required property var modelData

                text: modelData.words
                chosen: modelData.id === row.current
                Accessible.name: row.label + ": " + text
                onClicked: row.chosen(chosen ? "" : modelData.id)
            }
        }
    }
}
