// The quick phrases: one tap makes the line.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: all

    required property list<string> phrases
    readonly property real narrowest: Math.max(Theme.bigWidth, 8.4 * Theme.body)

    signal chosen(string words)

    columns: Math.max(2, Math.floor((width + columnSpacing) / (narrowest + columnSpacing)))
    columnSpacing: Theme.bigGap
    rowSpacing: Theme.bigGap

    Repeater {
        model: all.phrases

        ActionButton {
            required property string modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: all.narrowest
            big: true
            weight: Font.Medium
            text: modelData
            onClicked: all.chosen(modelData)
        }
    }
}
