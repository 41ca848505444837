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

    Card {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        z: 1
        implicitHeight: cross.implicitHeight + 12
        border.width: 0

        Halo {}

        Words {
            id: cross

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 8
            anchors.verticalCenter: parent.verticalCenter
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
