// A map to move: by finger, wheel and keyboard; a tap brings a spot to the middle. What is put in it lies in its frame.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: pane

    required property MapView view
    required property MapGround ground
    property MapDrawing drawing: null
    default property alias marks: frame.data
    property bool crossed: true
    property bool lifted: false
    property bool touched: true
    property Flickable around: null
    readonly property bool held: finger.pressed || drag.active || pinch.active

    function pageOf(item) { return !item || item instanceof Flickable ? item : pageOf(item.parent) }
    function letScroll(scrolls) { if (around) around.interactive = scrolls }

    // The page around it may scroll, but not under a finger on the map; a grab for ever would keep two from zooming.
    onHeldChanged: {
        if (held)
            around = pageOf(parent)
        letScroll(!held)
    }
    Component.onDestruction: letScroll(true)
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Kaart. Pijltjes schuiven, plus en min zoomen.")
    Accessible.focusable: true
    onVisibleChanged: {
        lifted = false
        touched = true
    }
    onActiveFocusChanged: if (!activeFocus) touched = false
    Keys.onPressed: event => {
        touched = false
        const right = (event.key === Qt.Key_Right) - (event.key === Qt.Key_Left)
        const down = (event.key === Qt.Key_Down) - (event.key === Qt.Key_Up)
        if (right !== 0 || down !== 0)
            view.pan(-right * width / 4, -down * height / 4)
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            view.zoomIn()
        else if (event.key === Qt.Key_Minus)
            view.zoomOut()
        else
            return
        event.accepted = true
    }

    Binding { target: pane.view; property: "width"; value: pane.width }
    Binding { target: pane.view; property: "height"; value: pane.height }

    Item {
        id: frame

        x: pane.view.frameX
        y: pane.view.frameY
        width: pane.view.frameWidth
        height: pane.view.frameHeight

        MapSheet {
            anchors.fill: parent
            view: pane.view
            ground: pane.ground
            drawing: pane.drawing
            lifted: pane.lifted
        }

        MouseArea {
            id: finger

            property point before
            property bool moved: false

            anchors.fill: parent
            onPressed: mouse => {
                before = mapToItem(pane, mouse.x, mouse.y)
                moved = false
                pane.forceActiveFocus(Qt.MouseFocusReason)
                pane.touched = true
            }
            onPositionChanged: mouse => {
                const now = mapToItem(pane, mouse.x, mouse.y)
                if (!moved && Math.abs(now.x - before.x) + Math.abs(now.y - before.y) <= Theme.gap)
                    return
                moved = true
                pane.view.pan(now.x - before.x, now.y - before.y)
                before = now
            }
            onClicked: mouse => {
                if (moved)
                    return
                if (Theme.night && !pane.lifted && pane.ground.tiled)
                    pane.lifted = true
                else
                    pane.view.centreOn(mouse.x + frame.x, mouse.y + frame.y)
            }
        }
    }

    MapCross { anchors.centerIn: parent; visible: pane.crossed }

    FocusFrame {
        visible: pane.activeFocus && !pane.touched
    }

    // For a drag that begins on a mark.
    DragHandler {
        id: drag

        property point before

        target: null
        onActiveChanged: before = Qt.point(0, 0)
        onTranslationChanged: {
            if (active)
                pane.view.pan(translation.x - before.x, translation.y - before.y)
            before = Qt.point(translation.x, translation.y)
        }
    }

    PinchHandler {
        id: pinch

        property real before: 1

        target: null
        dragThreshold: 3
        onActiveChanged: before = 1
        onActiveScaleChanged: {
            if (active && activeScale > 0)
                pane.view.zoomAt(Math.log2(activeScale / before), centroid.position.x, centroid.position.y)
            before = activeScale
        }
    }

    WheelHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => pane.view.zoomAt(event.angleDelta.y / 240, event.x, event.y)
    }
}
