// A column that scrolls when it must, and follows the keyboard's focus.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

Flickable {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
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
    contentWidth: width - 12
    contentHeight: column.height
    implicitHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: ScrollBar {
        policy: scroller.contentHeight > scroller.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    Column {
        id: column

        width: scroller.contentWidth
        spacing: Theme.space
    }
}
