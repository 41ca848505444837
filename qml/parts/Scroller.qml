// A column that scrolls when it must, and follows the keyboard's focus; `upward` makes it rest on its lower edge.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

Flickable {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool upward: false
    property real reserve: 12
    readonly property Item focused: Window.activeFocusItem

    property Item opened: null

    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y
        const seen = height - bottomMargin
        const room = Math.max(0, contentHeight - seen)
        if (top < contentY || item.height > seen)
            contentY = Math.min(room, Math.max(-topMargin, top - 8))
        else if (top + item.height > contentY + seen)
            contentY = Math.min(room, top + item.height + 8 - seen)
    }

    function revealFocused() {
        let item = focused
        while (item && item !== column)
            item = item.parent
        if (item)
            reveal(focused)
    }

    /// For what has just opened: it gets its height with the next frames.
    function bringIn(item: Item) {
        opened = item
        settling.restart()
    }

    onFocusedChanged: revealFocused()
    contentWidth: width - reserve
    contentHeight: upward ? Math.max(height, column.height) : column.height
    onContentHeightChanged: {
        if (upward)
            contentY = contentHeight - height
        if (opened)
            reveal(opened)
    }
    implicitHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Timer {
        id: settling

        interval: 150
        onTriggered: scroller.opened = null
    }

    ScrollBar.vertical: ScrollBar {
        policy: scroller.contentHeight > scroller.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    Column {
        id: column

        y: scroller.contentHeight - height
        width: scroller.contentWidth
        spacing: Theme.space
    }
}
