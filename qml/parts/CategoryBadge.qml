// The category's icon in a circle, the shape of an incident; what other registers have is shaped itself.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: badge

    required property string category

    property bool framed: true
    readonly property var shaped: ["ordinance", "measure", "demonstration", "event"]
    readonly property bool round: framed && !shaped.includes(category)

    implicitWidth: !framed ? Theme.icon : Theme.narrow ? Theme.icon + 10 : Math.max(44, Theme.icon + 12)
    implicitHeight: implicitWidth
    radius: width / 2
    color: "transparent"
    border.width: round ? 2 : 0
    border.color: Theme.hue(category)

    Icon {
        anchors.centerIn: parent
        size: badge.round ? badge.width - (Theme.narrow ? 14 : 18) : badge.width - (badge.framed ? 6 : 0)
        glyph: Theme.categoryIcon(badge.category)
        color: Theme.hue(badge.category)
    }
}
