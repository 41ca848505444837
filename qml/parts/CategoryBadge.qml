// The category's icon in its frame.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: badge

    required property string category

    implicitWidth: Math.max(44, Theme.icon + 12)
    implicitHeight: implicitWidth
    radius: 10
    color: "transparent"
    border.width: 2
    border.color: Theme.hue(category)

    Icon {
        anchors.centerIn: parent
        size: badge.width - 14
        glyph: Theme.categoryIcon(badge.category)
        color: Theme.hue(badge.category)
    }
}
