// The cross in the middle of a map: where [Hier] of the map is; edged, to be seen on any ground.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: cross

    readonly property real reach: Theme.mm(3)

    width: 2 * reach
    height: 2 * reach

    Repeater {
        model: [{ wide: true, edge: 2 }, { wide: false, edge: 2 }, { wide: true, edge: 0 }, { wide: false, edge: 0 }]

        Rectangle {
            required property var modelData

            anchors.centerIn: parent
            width: modelData.wide ? cross.width : 2 + 2 * modelData.edge
            height: modelData.wide ? 2 + 2 * modelData.edge : cross.height
            color: modelData.edge > 0 ? Theme.card : Theme.ink
        }
    }
}
