// What holds a camera, what it shows and what it takes together.
import QtQml

QtObject {
    id: session

    property QtObject camera
    property QtObject imageCapture
    property QtObject videoOutput
    readonly property Binding seen: Binding {
        target: session.imageCapture
        property: "output"
        value: session.videoOutput
    }
}
