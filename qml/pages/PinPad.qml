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
    Keys.onPressed: event => {
        const digit = "0123456789".indexOf(event.text)
        if (event.text !== "" && digit >= 0)
            pad.duty.digit(digit)
        else if (event.key === Qt.Key_Backspace)
            pad.duty.rubOut()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            pad.duty.enter()
    }

    ColumnLayout {
        id: column

        width: Math.min(parent.width, 6 * Theme.bigWidth)
        x: (parent.width - width) / 2
        y: Math.max(0, (parent.height - height) / 2)
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

        Words {
            Layout.fillWidth: true
            text: pad.duty.typed > 0 ? "● ".repeat(pad.duty.typed) : pad.duty.refusal !== "" ? pad.duty.refusal : qsTr("Pincode")
            color: pad.duty.typed === 0 && pad.duty.refusal !== "" ? Theme.alert : Theme.ink
            Accessible.name: qsTr("Cijfers getypt: %1").arg(pad.duty.typed)
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.bigGap
            rowSpacing: Theme.bigGap

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "wipe", "0", "enter"]

                PinKey {
                    required property string modelData

                    Layout.fillWidth: true
                    key: modelData
                    duty: pad.duty
                }
            }
        }
    }
}
