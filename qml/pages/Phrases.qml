// The quick phrases: one tap makes the line.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Scroller {
    id: all

    required property var phrases
    readonly property real narrowest: Math.max(Theme.bigWidth, 8.4 * Theme.body)

    signal chosen(string words)

    reserve: 0

    GridLayout {
        width: parent.width
        columns: Math.max(1, Math.floor((width + columnSpacing) / (all.narrowest + columnSpacing)))
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
}
