// What makes a line in one tap: the quick phrases, and what brings a photo, a voice memo or another file.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Scroller {
    id: all

    required property var phrases
    required property VoiceMemo voice
    required property string record
    required property bool withFile
    required property bool attaches ///< a photo or a voice memo is asked for here
    readonly property real rowHeight: Math.max(Theme.bigHeight, 3.7 * Theme.body + 12)
    readonly property real narrowest: Math.max(Theme.bigWidth, 8.4 * Theme.body)

    signal chosen(string words)
    signal attachAsked(bool pictures)

    GridLayout {
        width: parent.width
        columns: Math.max(1, Math.floor((width + columnSpacing) / (all.narrowest + columnSpacing)))
        columnSpacing: Theme.bigGap
        rowSpacing: Theme.bigGap

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: all.rowHeight
            Layout.preferredWidth: all.narrowest
            visible: all.attaches
            big: true
            weight: Font.Medium
            stacked: true
            glyph: "photo"
            text: qsTr("Foto")
            onClicked: all.attachAsked(true)
        }

        SpeakButton {
            Layout.fillWidth: true
            Layout.preferredHeight: all.rowHeight
            Layout.preferredWidth: all.narrowest
            visible: all.attaches && voice.available
            voice: all.voice
            record: all.record
        }

        FileButton {
            Layout.fillWidth: true
            Layout.preferredHeight: all.rowHeight
            Layout.preferredWidth: all.narrowest
            visible: all.attaches
            stacked: true
            onClicked: all.attachAsked(false)
        }

        Kept {
            wanted: all.phrases.length

            PhraseButton {
                required property int index

                Layout.fillWidth: true
                Layout.preferredHeight: all.rowHeight
                Layout.preferredWidth: all.narrowest
                visible: index < all.phrases.length
                text: all.phrases[index] ?? ""
                onClicked: all.chosen(text)
            }
        }

        FileButton {
            Layout.fillWidth: true
            Layout.preferredHeight: all.rowHeight
            Layout.preferredWidth: all.narrowest
            visible: !all.attaches && all.withFile
            onClicked: all.attachAsked(false)
        }
    }
}
