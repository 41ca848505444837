// What brings a photo, a voice memo or another file to a record, on one row.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

RowLayout {
    id: row

    required property VoiceMemo voice
    required property string record

    signal asked(bool pictures)

    spacing: Theme.bigGap

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.bigWidth
        big: true
        weight: Font.Medium
        stacked: true
        glyph: "photo"
        text: qsTr("Foto")
        onClicked: row.asked(true)
    }

    SpeakButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.bigWidth
        voice: row.voice
        record: row.record
    }

    FileButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.bigWidth
        stacked: true
        onClicked: row.asked(false)
    }
}
