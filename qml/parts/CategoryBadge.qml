// The category's icon in a circle, the shape of an incident.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: badge

    required property string category

    property bool framed: true

    implicitWidth: framed ? Math.max(44, Theme.icon + 12) : Theme.icon
    implicitHeight: implicitWidth
    radius: width / 2
    color: "transparent"
    border.width: framed ? 2 : 0
    border.color: Theme.hue(category)

    Icon {
        anchors.centerIn: parent
        size: badge.framed ? badge.width - 18 : badge.width
        glyph: Theme.categoryIcon(badge.category)
        color: Theme.hue(badge.category)
    }
}
