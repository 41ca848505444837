// A list that the keyboard walks with up and down, beginning at the row on screen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

ListView {
    id: list

    required property string label

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

    ScrollBar.vertical: ScrollBar {}
}
