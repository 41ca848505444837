// An officer is chosen and types the PIN, with gloves or on a keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

FocusScope {
    id: pad

    required property DutySession duty

    implicitHeight: column.implicitHeight
    implicitWidth: 3 * Theme.bigWidth + 2 * Theme.bigGap
    focus: true
    Keys.forwardTo: [keys]

    ColumnLayout {
        id: column

        width: Math.min(parent.width, 8 * Theme.bigWidth)
        x: (parent.width - width) / 2
        spacing: Theme.bigGap

        Heading {
            Layout.fillWidth: true
            text: qsTr("Vergrendeld")
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: pad.duty.officers

                ChipButton {
                    required property var modelData

                    text: modelData.number
                    chosen: modelData.number === pad.duty.chosen
                    onClicked: pad.duty.choose(modelData.number)
                }
            }
        }

        PinKeys {
            id: keys

            Layout.fillWidth: true
            duty: pad.duty
        }
    }
}
