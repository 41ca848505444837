// Kaart: where everything is, on the neighbourhoods that are always there.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: page

    required property Session session
    readonly property MapSession map: session.map

    Binding {
        target: page.map
        property: "reach"
        value: Theme.mm(16)
    }

    Binding {
        target: page.map.view
        property: "above"
        value: head.y + head.height
    }

    // Not what the foot takes: its words tell of the middle of what is framed.
    Binding {
        target: page.map.view
        property: "below"
        value: 16 + (Theme.narrow ? 3 : 1) * Math.ceil(1.25 * Theme.small)
    }

    MapHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        z: 2
        map: page.map
    }

    MapButtons {
        x: Theme.leftHanded ? Theme.space : parent.width - width - Theme.space
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space
        z: 1
        view: page.map.view
        hereKnown: page.map.hereKnown
        onWholeAsked: page.map.showAll()
        onHereAsked: page.map.showHere()
    }

    MapCrowd {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space
        z: 3
        height: Math.min(implicitHeight, parent.height * 0.7)
        visible: page.map.crowdWords !== ""
        map: page.map
        onChosen: record => page.session.openRecord(record)
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: cross.implicitHeight + 16
        z: 1
        color: Theme.card

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.edge
        }

        Words {
            id: cross

            x: Theme.space
            y: 8
            width: parent.width - 2 * Theme.space
            text: qsTr("Kruis: %1").arg(Theme.unbroken(Theme.dotted([page.map.crossWords, page.map.credit])))
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
    }

    MapPane {
        anchors.fill: parent
        focus: true
        view: page.map.view
        ground: page.map.ground

        MapHere {
            visible: page.map.hereKnown
            atX: page.map.hereX
            atY: page.map.hereY
            reach: page.map.hereRadius
            words: page.map.hereWords
        }

        Repeater {
            model: page.map.marks

            MapMarker {
                onClicked: page.map.press(record)
            }
        }
    }
}
