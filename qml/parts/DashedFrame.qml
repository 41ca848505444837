// The dashed edge of what nobody has confirmed yet.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Canvas {
    id: frame

    property color stroke: Theme.edge

    onStrokeChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d")
        pen.reset()
        pen.strokeStyle = frame.stroke
        pen.lineWidth = 2
        pen.setLineDash([4, 3])
        pen.beginPath()
        pen.roundedRect(1, 1, width - 2, height - 2, Theme.radius, Theme.radius)
        pen.stroke()
    }
}
