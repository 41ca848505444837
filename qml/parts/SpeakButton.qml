// One tap begins a voice memo, the next ends it; nothing where no sound can be recorded.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    id: button

    required property VoiceMemo voice
    required property string record

    visible: voice.available
    big: true
    weight: Font.Medium
    stacked: true
    leftPadding: 6
    rightPadding: 6
    glyph: voice.running ? "stop" : "microphone"
    text: voice.running ? qsTr("Stop spraakmemo") : qsTr("Spraakmemo")
    onClicked: voice.toggle(record)
}
