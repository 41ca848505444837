// The digits of a PIN, as dots, and the keys to type them; from a keyboard, too.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: keys

    required property DutySession duty

    spacing: Theme.bigGap
    Keys.onPressed: event => {
        const digit = "0123456789".indexOf(event.text)
        if (event.text !== "" && digit >= 0)
            keys.duty.digit(digit)
        else if (event.key === Qt.Key_Backspace)
            keys.duty.rubOut()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            keys.duty.enter()
    }

    Words {
        Layout.fillWidth: true
        text: keys.duty.typed === 0 && keys.duty.refusal !== "" ? keys.duty.refusal : qsTr("Pincode")
        color: keys.duty.typed === 0 && keys.duty.refusal !== "" ? Theme.alert : Theme.ink
    }

    // On one line, however long it is: the keys below it stay where they are.
    Words {
        Layout.fillWidth: true
        text: "● ".repeat(keys.duty.typed) + "○ ".repeat(Math.max(0, 4 - keys.duty.typed))
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
        Accessible.name: qsTr("Cijfers getypt: %1").arg(keys.duty.typed)
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
                duty: keys.duty
            }
        }
    }
}
