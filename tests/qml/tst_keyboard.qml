import QtQuick
import QtTest
import Piketboek

Item {
    width: 640
    height: 500

    NavBar {
        id: bar

        width: 600
        current: "now"
    }

    TextBox {
        id: box

        y: 150
        width: 400
        label: "Nieuwe regel"
    }

    ActionButton {
        id: after

        y: 300
        text: "Vastleggen"
    }

    ChipButton {
        id: chip

        x: 200
        y: 300
        text: "Feit"
        chosen: true
    }

    SignalSpy {
        id: went

        target: bar
        signalName: "chosen"
    }

    SignalSpy {
        id: entered

        target: box
        signalName: "entered"
    }

    SignalSpy {
        id: clicked

        target: after
        signalName: "clicked"
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function init() {
            went.clear()
            entered.clear()
            clicked.clear()
            box.text = ""
        }

        function test_theBarIsWalkedWithTab() {
            bar.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            compare(went.count, 1)
            compare(went.signalArguments[0][0], "timeline")
        }

        function test_tabLeavesATextBox() {
            box.area.forceActiveFocus()
            keyClick(Qt.Key_Tab)
            compare(box.text, "")
            verify(after.activeFocus)
            verify(after.visualFocus)
            keyClick(Qt.Key_Backtab)
            verify(box.area.activeFocus)
        }

        function test_onlyControlEnterEnters() {
            box.area.forceActiveFocus()
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_Return)
            compare(entered.count, 0)
            compare(box.text, "a\n")
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            compare(entered.count, 1)
            compare(box.text, "a\n")
        }

        function test_returnAndSpacePressAButton() {
            after.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Space)
            compare(clicked.count, 2)
        }

        function test_aChoiceSaysItIsChosen() {
            compare(chip.Accessible.role, Accessible.RadioButton)
            compare(chip.Accessible.checked, true)
            compare(chip.Accessible.name, "Feit")
        }
    }
}
