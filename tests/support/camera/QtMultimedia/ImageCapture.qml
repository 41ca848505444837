// Takes the picture that is shown, late when that is late, or fails when it is broken.
import QtQuick

QtObject {
    id: capture

    property Item output: null
    property string wanted
    readonly property bool readyForCapture: output !== null
    readonly property Timer shutter: Timer {
        interval: capture.output?.late ?? 0
        onTriggered: capture.output.grabToImage(result => {
            result.saveToFile(capture.wanted)
            capture.imageSaved(1, capture.wanted)
        }, Qt.size(320, 240))
    }

    signal imageSaved(int id, string fileName)
    signal errorOccurred(int id, int error, string errorString)

    function captureToFile(location: string): int {
        if (output.broken) {
            errorOccurred(1, 1, "no picture")
            return -1
        }
        output.shots += 1
        wanted = location
        shutter.start()
        return 1
    }
}
