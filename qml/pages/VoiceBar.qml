// A voice memo that is being spoken, with its [Stop], on every page; and what became of it or of a photo, until it was seen.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: bar

    required property AttachmentsSession attachments
    property bool hanging: false
    property bool locked: false ///< then nothing is told of what was stored
    readonly property VoiceMemo voice: attachments.voice
    readonly property string notice: voice.notice || attachments.camera.restored || attachments.player.refusal
    readonly property bool wanted: voice.running || !locked && notice !== ""
    property Item face: null

    function dismiss() {
        if (voice.notice)
            voice.dismiss()
        else if (attachments.camera.restored)
            attachments.camera.dismiss()
        else
            attachments.player.forgetRefusal()
    }

    implicitHeight: wanted ? face?.implicitHeight ?? 0 : 0
    visible: wanted

    Repeater {
        onItemAdded: (index, item) => bar.face = item
        onItemRemoved: bar.face = null
        model: bar.wanted ? 1 : 0

        VoiceFace {
            width: bar.width
            running: bar.voice.running
            words: running ? bar.voice.words : bar.notice
            hanging: bar.hanging
            about: running && !bar.locked ? bar.voice.title : ""
            onStopped: bar.voice.stop()
            onDismissed: bar.dismiss()
        }
    }
}
