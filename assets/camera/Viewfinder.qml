// The live picture of the machine's camera, and the photos it takes. No part of the QML module: it is read
// when somebody asks for the camera, where Qt Multimedia is installed, and building needs none.
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Piketboek

Item {
    id: finder

    required property PhotoCamera camera
    property int chosen: 0

    function tell() {
        camera.tell(devices.videoInputs.length, capture.readyForCapture)
    }

    Component.onCompleted: tell()

    Connections {
        target: finder.camera

        function onWanted(file) {
            capture.captureToFile(file)
        }

        function onTurned() {
            finder.chosen = (finder.chosen + 1) % Math.max(1, devices.videoInputs.length)
        }
    }

    MediaDevices {
        id: devices

        onVideoInputsChanged: finder.tell()
    }

    CaptureSession {
        camera: Camera {
            active: devices.videoInputs.length > 0
            cameraDevice: devices.videoInputs.length > finder.chosen ? devices.videoInputs[finder.chosen] : devices.defaultVideoInput
            onErrorOccurred: finder.camera.miss()
        }
        imageCapture: ImageCapture {
            id: capture

            onReadyForCaptureChanged: finder.tell()
            onImageSaved: finder.camera.keep()
            onErrorOccurred: finder.camera.miss()
        }
        videoOutput: devices.videoInputs.length > 0 ? output : null
    }

    VideoOutput {
        id: output

        anchors.fill: parent
    }
}
