import QtQuick
import QtTest
import Piketboek

Item {
    id: sheet

    property int pressed: -1

    width: 400
    height: 300

    ActionButton {
        id: before

        text: "Filter"
    }

    RowList {
        id: list

        label: "Regels"
        y: 60
        width: 400
        height: 200
        model: 60

        delegate: ActionButton {
            required property int index

            width: 300
            height: 40
            text: "regel " + index
            onClicked: sheet.pressed = index
        }
    }

    TestCase {
        name: "RowList"
        when: windowShown

        function init() {
            sheet.pressed = -1
            list.currentIndex = -1
            list.positionViewAtBeginning()
            before.forceActiveFocus(Qt.TabFocusReason)
        }

        function test_theKeyboardReachesRowsThatAreNotShown() {
            keyClick(Qt.Key_Tab)
            for (let i = 0; i < 40; i++)
                keyClick(Qt.Key_Down)
            compare(list.currentIndex, 40)
            verify(list.currentItem.activeFocus)
            verify(list.currentItem.y >= list.contentY)
            verify(list.currentItem.y + 40 <= list.contentY + list.height)
            keyClick(Qt.Key_Return)
            compare(sheet.pressed, 40)
        }

        function test_itStartsAtTheRowOnScreen() {
            list.positionViewAtIndex(30, ListView.Beginning)
            keyClick(Qt.Key_Tab)
            compare(list.currentIndex, 30)
        }
    }
}
