// A small map to say where it is: the cross on the place, and one press.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: pin

    required property MapSession map
    required property IncidentSession incident
    readonly property string record: incident.record

    signal pinned(MapView view)

    spacing: Theme.gap

    MapDrawing {
        id: effect

        form: pin.incident
        field: "effect_shape"
        known: pin.incident.effectTyped
    }

    MapView {
        id: around

        onSizeChanged: pin.map.lookAt(around, pin.record)
    }

    MapPane {
        id: pane

        width: parent.width
        height: Theme.mm(50)
        view: around
        ground: pin.map.ground
        drawing: effect

        MapButtons {
            parent: pane
            x: Theme.leftHanded ? 8 : pane.width - width - 8
            y: 8
            view: around
            onWholeAsked: pin.map.lookAt(around, "")
        }
    }

    Words {
        width: parent.width
        text: qsTr("Schuif de kaart tot het kruis op de plek staat.")
        color: Theme.muted
    }

    ActionButton {
        strong: true
        glyph: "place"
        text: qsTr("Hier prikken")
        Accessible.name: qsTr("Locatie: waar het kruis staat")
        onClicked: pin.pinned(around)
    }
}
