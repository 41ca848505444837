// A voice memo that is being spoken, with its [Stop], on every page; and what became of it or of a photo, until it was seen.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: bar

    required property AttachmentsSession attachments
    property bool locked: false ///< then nothing is told of what was stored
    readonly property VoiceMemo voice: attachments.voice
    readonly property string notice: voice.notice || attachments.camera.restored || attachments.player.refusal

    implicitHeight: visible ? Math.max(label.implicitHeight, button.height) + 2 * Theme.gap : 0
    visible: voice.running || !locked && notice !== ""
    color: Theme.card

    Rectangle {
        id: dot

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.smallIcon * 0.6
        height: width
        radius: width / 2
        visible: bar.voice.running
        color: Theme.alert
    }

    Words {
        id: label

        anchors.left: parent.left
        anchors.right: button.left
        anchors.leftMargin: bar.voice.running ? dot.x + dot.width + Theme.gap : 16
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: !bar.voice.running ? bar.notice : bar.locked ? bar.voice.words : bar.voice.words + " · " + bar.voice.title
        font.weight: Font.DemiBold
    }

    ActionButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        big: bar.voice.running
        strong: big
        quiet: !big
        glyph: big ? "stop" : "close"
        text: big ? qsTr("Stop") : ""
        Accessible.name: big ? qsTr("Stop de spraakmemo") : qsTr("Gezien: %1").arg(bar.notice)
        onClicked: {
            if (big)
                return bar.voice.stop()
            if (bar.voice.notice)
                bar.voice.dismiss()
            else if (bar.attachments.camera.restored)
                bar.attachments.camera.dismiss()
            else
                bar.attachments.player.forgetRefusal()
        }
    }
}
