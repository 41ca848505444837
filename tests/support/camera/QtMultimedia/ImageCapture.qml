// Takes the picture that is shown, or fails when that is broken.
import QtQuick

QtObject {
    id: capture

    property Item output: null
    readonly property bool readyForCapture: output !== null

    signal imageSaved(int id, string fileName)
    signal errorOccurred(int id, int error, string errorString)

    function captureToFile(location: string): int {
        if (output.broken) {
            errorOccurred(1, 1, "no picture")
            return -1
        }
        output.shots += 1
        output.grabToImage(result => {
            result.saveToFile(location)
            capture.imageSaved(1, location)
        }, Qt.size(320, 240))
        return 1
    }
}
