import QtQuick
import QtTest
import Piketboek

Item {
    width: 640
    height: 400

    UndoStrip {
        id: strip

        width: 600
        words: "Vastgelegd: Brand, 03:10"
    }

    SignalSpy {
        id: undone

        target: strip
        signalName: "undone"
    }

    SignalSpy {
        id: dismissed

        target: strip
        signalName: "dismissed"
    }

    TestCase {
        name: "UndoStrip"
        when: windowShown

        function named(item, name) {
            for (let i = 0; i < item.children.length; i++) {
                const child = item.children[i]
                const found = child.Accessible.name === name ? child : named(child, name)
                if (found)
                    return found
            }
            return null
        }

        function init() {
            undone.clear()
            dismissed.clear()
        }

        function test_itUndoes() {
            const button = named(strip, "Ongedaan maken")
            verify(button)
            mouseClick(button)
            compare(undone.count, 1)
            compare(dismissed.count, 0)
        }

        function test_itCloses() {
            mouseClick(named(strip, "Balk sluiten"))
            compare(dismissed.count, 1)
            compare(undone.count, 0)
        }

        function test_theKeyboardReachesBoth() {
            named(strip, "Ongedaan maken").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(undone.count, 1)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Space)
            compare(dismissed.count, 1)
        }

        function test_itIsLargeEnoughForAGlove() {
            for (const density of [4, 6.3]) {
                Theme.pixelsPerMm = density
                const button = named(strip, "Ongedaan maken")
                tryVerify(() => button.height >= 15 * density && button.width >= 20 * density)
            }
            Theme.pixelsPerMm = 4
        }
    }
}
