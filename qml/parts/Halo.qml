// Around a control on a map: its edge stands clear of what the map has there.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    z: -2
    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 3
    color: Theme.card
}
