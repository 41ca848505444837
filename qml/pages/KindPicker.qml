// Chooses the kind of the line.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: picker

    required property var kinds
    required property string current

    signal chosen(string kind)

    spacing: Theme.gap

    Repeater {
        model: picker.kinds

        ChipButton {
            required property var modelData

            glyph: Theme.kindIcon(modelData.kind)
            text: modelData.words
            chosen: modelData.kind === picker.current
            onClicked: picker.chosen(modelData.kind)
        }
    }
}
