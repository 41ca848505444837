// A machine with two cameras.
import QtQml

QtObject {
    property var videoInputs: ["front", "back"]
    property var defaultVideoInput: "front"
}
