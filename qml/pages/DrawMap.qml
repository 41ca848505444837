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
    readonly property string record: form.record

    signal answered(string words)

    function done() {
        form.keepFormWords(field, "")
        form.leave(field)
    }

    // What is not all points stays with what was typed.
    function read() {
        drawing.refresh()
        typing = !drawing.readable
    }

    function show() {
        read()
        if (typing)
            return
        form.standAt(field, 0)
        buttons.begin()
    }

    function place() {
        if (placed || around.width <= 0 || around.height <= 0)
            return
        placed = true
        if (!drawing.showOn(around))
            map.lookAt(around, record)
    }

    spacing: Theme.gap
    Keys.forwardTo: [pane]
    // The same form goes on with another record: its own points, and no cursor that was not there.
    onRecordChanged: {
        read()
        placed = false
        place()
    }
    Component.onCompleted: show()

    MapDrawing {
        id: drawing

        form: draw.form
        field: draw.field
        known: draw.known
    }

    MapView {
        id: around

        onSizeChanged: draw.place()
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
