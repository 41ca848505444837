// A small map to draw an area or a route on: the cross on each point of it, and one press.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: draw

    required property FormSession form
    required property string field
    required property string label
    required property string known
    required property MapSession map
    property bool typing: false
    property bool placed: false

    signal answered(string words)

    function done() {
        form.keepFormWords(field, "")
        form.leave(field)
    }

    // What is not all points stays with what was typed.
    function show() {
        drawing.refresh()
        typing = !drawing.readable
        if (!typing)
            stand()
    }

    function stand() {
        form.standAt(field, 0)
        buttons.begin()
    }

    spacing: Theme.gap
    Keys.forwardTo: [pane]
    Component.onCompleted: show()

    MapDrawing {
        id: drawing

        form: draw.form
        field: draw.field
        known: draw.known
    }

    MapView {
        id: around

        onSizeChanged: {
            if (draw.placed || width <= 0 || height <= 0)
                return
            draw.placed = true
            if (!drawing.showOn(around))
                draw.map.lookAt(around, draw.form.record)
        }
    }

    Flow {
        width: parent.width
        visible: !draw.typing
        spacing: Theme.gap
        layoutDirection: Theme.hand

        ChipButton {
            text: qsTr("Gebied")
            chosen: drawing.area
            onClicked: drawing.area = true
        }

        ChipButton {
            text: qsTr("Route")
            chosen: !drawing.area
            onClicked: drawing.area = false
        }

        ActionButton {
            quiet: true
            text: qsTr("Punten typen")
            onClicked: draw.typing = true
        }
    }

    MapPane {
        id: pane

        width: parent.width
        visible: !draw.typing
        height: Theme.mm(60)
        view: around
        ground: draw.map.ground
        drawing: drawing

        MapButtons {
            parent: pane
            x: Theme.leftHanded ? 8 : pane.width - width - 8
            y: 8
            view: around
            onWholeAsked: draw.map.lookAt(around, "")
        }
    }

    Words {
        width: parent.width
        visible: !draw.typing || !drawing.readable
        text: drawing.readable ? drawing.words : qsTr("Niet alles wat is getypt is een punt.")
        font.weight: Font.DemiBold
    }

    DrawButtons {
        id: buttons

        width: parent.width
        visible: !draw.typing
        drawing: drawing
        view: around
        label: draw.label
        onRecorded: draw.answered(drawing.typed)
    }

    Repeater {
        model: draw.typing ? 1 : 0

        AskRow {
            width: draw.width
            form: draw.form
            field: draw.field
            label: draw.label
            known: draw.known
            onAnswered: words => draw.answered(words)
            onClosed: draw.show()
            Component.onCompleted: begin()
        }
    }
}
