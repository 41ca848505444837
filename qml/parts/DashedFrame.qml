// The dashed edge of what nobody has confirmed yet; drawn as it is shown, for a picture of each would stay in memory.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Piketboek

Shape {
    id: frame

    readonly property real corner: Theme.radius

    ShapePath {
        strokeColor: Theme.muted
        strokeWidth: 2
        strokeStyle: ShapePath.DashLine
        dashPattern: [2, 1.5]
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        startX: 1 + frame.corner
        startY: 1

        PathLine { x: frame.width - 1 - frame.corner; y: 1 }
        PathArc { x: frame.width - 1; y: 1 + frame.corner; radiusX: frame.corner; radiusY: frame.corner }
        PathLine { x: frame.width - 1; y: frame.height - 1 - frame.corner }
        PathArc { x: frame.width - 1 - frame.corner; y: frame.height - 1; radiusX: frame.corner; radiusY: frame.corner }
        PathLine { x: 1 + frame.corner; y: frame.height - 1 }
        PathArc { x: 1; y: frame.height - 1 - frame.corner; radiusX: frame.corner; radiusY: frame.corner }
        PathLine { x: 1; y: 1 + frame.corner }
        PathArc { x: 1 + frame.corner; y: 1; radiusX: frame.corner; radiusY: frame.corner }
    }
}
