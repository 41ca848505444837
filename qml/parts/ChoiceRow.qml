// A setting with a few values.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: choice

    required property string label
    required property string current
    required property var options

    signal chosen(string value)

    spacing: Theme.gap / 2

    Heading {
        width: parent.width
        text: choice.label
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: choice.options

            ChipButton {
                required property var modelData

                width: Math.min(choice.width, Math.max(108, implicitWidth))
                text: modelData.words
                chosen: modelData.value === choice.current
                Accessible.name: choice.label + ": " + text
                onClicked: choice.chosen(modelData.value)
            }
        }
    }
}
