// Knows when more than one finger is on what it covers; takes no touch away from what lies below.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: watch

    readonly property bool crowded: first.active && second.active

    z: 1

    PointHandler { id: first; target: null; acceptedDevices: PointerDevice.TouchScreen }
    PointHandler { id: second; target: null; acceptedDevices: PointerDevice.TouchScreen }
}
