// A list that the keyboard walks with up and down, beginning at the row on screen; Tab goes through what stands on
// that row, and leaves.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

ListView {
    id: list

    required property string label
    readonly property Item focused: Window.activeFocusItem

    // What the keyboard reaches comes in sight; a finger moves nothing.
    function revealFocused() {
        let row = focused
        while (row && row.parent !== contentItem)
            row = row.parent
        const at = row && (focused as Pressable)?.visualFocus ? indexAt(row.x + row.width / 2, row.y + row.height / 2) : -1
        if (at < 0)
            return
        currentIndex = at
        positionViewAtIndex(at, ListView.Contain)
    }

    onFocusedChanged: revealFocused()
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: label
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: false
    currentIndex: -1
    onActiveFocusChanged: if (activeFocus && currentIndex < 0)
        currentIndex = Math.max(0, indexAt(width / 2, contentY + 1))
    onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
        positionViewAtIndex(currentIndex, ListView.Contain)

    // A bound component is made only where it is written, and a highlight is not (Qt 6.4).
    Rectangle {
        readonly property Item row: list.currentItem

        parent: list.contentItem
        z: 2
        y: row?.y ?? 0
        width: row?.width ?? 0
        height: row?.height ?? 0
        visible: (row?.activeFocus ?? false) && (list.focused as Pressable)?.focusReason !== Qt.MouseFocusReason
        radius: Theme.radius
        color: "transparent"
        border.color: Theme.accent
        border.width: 3
    }

    // Beside the rows, not over them.
    ScrollBar.vertical: ScrollBar {
        parent: list.parent
        x: list.x + list.width
        y: list.y
        height: list.height
        visible: list.visible && list.contentHeight > list.height + 1
        policy: ScrollBar.AlwaysOn
    }
}
