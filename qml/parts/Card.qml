// A sheet on the ground.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    radius: Theme.radius
    color: Theme.card
    border.width: 1
    border.color: Theme.hairline
}
