// What the camera sees: another picture after each shot.
import QtQuick

Rectangle {
    property int shots: 0
    property bool broken: false
    property int late: 0 ///< ms before a shot is answered

    color: Qt.hsva(shots / 7, 0.6, 0.8, 1)
}
