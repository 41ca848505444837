// Where one record is, to look at: in the middle of a small map; nothing while no position of it is known.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: place

    required property MapSession map
    required property string record
    required property string sign
    property string told ///< what is told of the place; another one may be elsewhere
    readonly property string asked: record + told
    readonly property var shapes: ({ ordinance: "hexagon", measure: "hexagon", demonstration: "triangle", event: "square" })
    property bool known: false
    property bool lifted: false

    function look() {
        known = map.lookAt(view, record)
    }

    implicitHeight: Theme.mm(50)
    onAskedChanged: look()
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Kaart van de plek")

    MapView {
        id: view

        width: place.width
        height: place.height
        onSizeChanged: place.look()
    }

    Item {
        anchors.fill: parent
        clip: true
        visible: place.known

        MapSheet {
            x: view.frameX
            y: view.frameY
            width: view.frameWidth
            height: view.frameHeight
            view: view
            ground: place.map.ground
            lifted: place.lifted
        }

        MapSign {
            anchors.centerIn: parent
            width: Theme.mm(9)
            height: width
            sign: place.sign
            shape: place.shapes[place.sign] ?? "circle"
            filled: true
        }

        TapHandler {
            onTapped: place.lifted = true
        }
    }
}
