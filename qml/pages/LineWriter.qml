// The line being written: its kind, its words, [Vastleggen], and the quick phrases.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: writer

    required property IncidentSession incident
    required property VoiceMemo voice
    property real room: 800
    property string panel: ""
    property bool roomy: true
    property bool attaches: true
    readonly property bool choosing: panel === "phrases" && !roomy && Theme.covered === 0
    readonly property real most: room - (attaches ? 16 : 18) * Theme.body ///< of the height is for the phrases, or two rows

    signal attachAsked(bool pictures)

    onAttachAsked: panel = ""

    columns: 3
    layoutDirection: Theme.hand
    columnSpacing: Theme.bigGap
    rowSpacing: Theme.bigGap

    Kinds { id: kinds }

    KindPicker {
        Layout.row: 0
        Layout.columnSpan: 3
        Layout.fillWidth: true
        visible: writer.panel === "kinds"
        kinds: kinds.all
        current: writer.incident.draftKind
        onChosen: kind => {
            writer.incident.draftKind = kind
            writer.panel = ""
        }
    }

    Phrases {
        Layout.row: 1
        Layout.columnSpan: 3
        Layout.fillWidth: true
        Layout.maximumHeight: writer.roomy ? Math.max(2, Math.floor(writer.most / (rowHeight + Theme.bigGap))) * (rowHeight + Theme.bigGap) - Theme.bigGap : writer.room - Math.max(Theme.bigHeight, fast.implicitHeight, speak.implicitHeight) - Theme.bigGap - Theme.space
        visible: writer.choosing || writer.roomy && writer.panel === "" && Theme.covered === 0
        phrases: writer.incident.phrases
        onChosen: words => {
            writer.incident.phrase(words)
            writer.panel = ""
        }
        voice: writer.voice
        record: writer.incident.record
        attaches: writer.attaches && !writer.choosing
        withFile: writer.attaches
        onAttachAsked: pictures => writer.attachAsked(pictures)
    }

    DraftBox {
        Layout.row: writer.roomy ? 3 : 2
        Layout.column: writer.roomy ? 1 : 0
        Layout.columnSpan: writer.roomy ? 1 : 3
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        visible: !writer.choosing
        incident: writer.incident
    }

    ActionButton {
        Layout.row: 3
        Layout.column: 0
        Layout.minimumWidth: Theme.bigWidth
        visible: writer.choosing
        big: true
        weight: Font.Medium
        stacked: true
        glyph: "photo"
        text: Theme.tight ? "" : qsTr("Foto")
        Accessible.name: qsTr("Foto")
        onClicked: writer.attachAsked(true)
    }

    ActionButton {
        Layout.row: 3
        Layout.column: 0
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Math.max(Theme.bigHeight, implicitHeight)
        Layout.minimumWidth: implicitWidth
        visible: !writer.choosing
        leftPadding: 6
        rightPadding: 6
        stacked: !writer.roomy && text !== ""
        glyph: Theme.kindIcon(writer.incident.draftKind)
        text: Theme.tight ? "" : kinds.word(writer.incident.draftKind)
        tone: Theme.accent
        Accessible.name: qsTr("Soort regel: %1").arg(kinds.word(writer.incident.draftKind))
        onClicked: writer.panel = writer.panel === "kinds" ? "" : "kinds"
    }

    ActionButton {
        id: fast

        Layout.row: 3
        Layout.column: speak.visible ? 2 : 1
        Layout.columnSpan: writer.choosing && !speak.visible ? 2 : 1
        Layout.fillWidth: !speak.visible
        Layout.preferredWidth: 60
        Layout.preferredHeight: Math.max(Theme.bigHeight, implicitHeight)
        Layout.minimumWidth: speak.visible ? Theme.touch : Theme.bigWidth
        visible: !writer.roomy
        big: !speak.visible
        glyph: speak.visible ? "close" : ""
        text: speak.visible ? "" : writer.choosing ? qsTr("Sluiten") : qsTr("Snelle regels")
        subtext: writer.choosing || Theme.tight ? "" : writer.voice.available ? qsTr("foto, spraak") : qsTr("foto")
        Accessible.name: writer.choosing ? qsTr("Sluiten") : Theme.dotted([qsTr("Snelle regels"), subtext])
        onClicked: writer.panel = writer.panel === "phrases" ? "" : "phrases"
    }

    SpeakButton {
        id: speak

        Layout.row: 3
        Layout.column: 1
        Layout.fillWidth: true
        Layout.preferredWidth: 60
        Layout.minimumWidth: Theme.bigWidth
        visible: writer.choosing && voice.available
        voice: writer.voice
        record: writer.incident.record
        onClicked: writer.panel = ""
    }

    ActionButton {
        Layout.row: 3
        Layout.column: 2
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !writer.roomy
        Layout.preferredWidth: writer.roomy ? implicitWidth : 60
        Layout.minimumWidth: Theme.bigWidth
        visible: !writer.choosing
        big: true
        strong: true
        text: qsTr("Vastleggen")
        subtext: writer.incident.stored
        onClicked: writer.incident.write()
    }
}
