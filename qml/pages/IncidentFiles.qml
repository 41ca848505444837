// What covers an incident while a file is chosen or looked at; another incident opens without it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: files

    required property AttachmentsSession attachments
    required property string record
    required property string title ///< of the record
    property bool choosing: false
    property bool shooting: false
    readonly property bool covers: choosing || shooting || sheet.one !== null

    function choose(pictures: bool) {
        attachments.shelf.open(pictures)
        choosing = true
    }

    function look(one: var) {
        sheet.show(one)
    }

    function uncover() {
        choosing = false
        shooting = false
        sheet.one = null
    }

    onRecordChanged: uncover()

    AttachPicker {
        anchors.fill: parent
        visible: files.choosing
        attachments: files.attachments
        record: files.record
        title: files.title
        onClosed: files.choosing = false
        onCameraAsked: {
            files.shooting = true
            files.choosing = false
        }
    }

    CameraPage {
        anchors.fill: parent
        visible: files.shooting
        camera: files.attachments.camera
        record: files.record
        title: files.title
        onClosed: files.shooting = false
    }

    PhotoSheet {
        id: sheet

        anchors.fill: parent
        attachments: files.attachments
        record: files.record
        title: files.title
        onClosed: one = null
    }
}
