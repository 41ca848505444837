// A camera that is in nobody's way: it does what it is told.
import QtQml

QtObject {
    property bool active: false
    property var cameraDevice

    signal errorOccurred
}
