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

    function reveal() {
        let item = focused
        while (item && item !== column)
            item = item.parent
        if (!item)
            return
        const top = focused.mapToItem(column, 0, 0).y
        if (top < contentY)
            contentY = Math.max(0, top - 8)
        else if (top + focused.height > contentY + height)
            contentY = Math.min(contentHeight - height, top + focused.height + 8 - height)
    }

    onFocusedChanged: reveal()
    contentWidth: width - reserve
    contentHeight: upward ? Math.max(height, column.height) : column.height
    onContentHeightChanged: if (upward) contentY = contentHeight - height
    implicitHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

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
