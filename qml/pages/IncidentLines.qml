// The lines, newest at the bottom, and below them the line being written or repaired.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: lines

    required property IncidentSession incident
    required property TasksSession tasks
    required property AttachmentsSession attachments
    required property bool undoShown

    signal knownAsked(string device, var seq)

    property bool roomy: true
    property bool undoOnTop: false
    property bool attaches: true ///< a photo is asked for among the phrases
    readonly property bool choosing: writer.choosing
    property alias undoPlace: place
    property var mending: null
    readonly property string record: incident.record

    signal looked(var one)
    signal attachAsked(bool pictures)

    function goOn() {
        const line = incident.mendedLine()
        mending = Object.keys(line).length > 0 ? line : null
    }

    onRecordChanged: goOn()
    onVisibleChanged: if (visible && !mending)
        goOn()

    implicitWidth: 320
    implicitHeight: 400

    OpenActions {
        id: actions

        width: parent.width
        height: any && Theme.covered === 0 ? Math.min(implicitHeight, parent.height / 3) : 0
        visible: height > 0
        tasks: lines.tasks
    }

    LineList {
        id: list

        y: actions.visible ? actions.height + Theme.gap : 0
        width: parent.width
        height: parent.height - y - writing.height - Theme.bigGap
        visible: height >= Theme.touch
        covered: lines.undoShown && !lines.undoOnTop
        bottomMargin: lines.undoOnTop ? 0 : Theme.undoHeight
        rows: lines.incident.lines
        attachments: lines.attachments
        onLooked: one => lines.looked(one)
        onRepair: line => lines.mending = line
    }

    Item {
        id: place

        y: lines.undoOnTop ? 0 : list.y + list.height - height
        width: parent.width
        height: Theme.undoHeight
    }

    Column {
        id: writing

        anchors.bottom: parent.bottom
        width: parent.width

        LineExtras {
            width: parent.width
            bottomPadding: Theme.gap
            visible: asked && lines.mending === null
            incident: lines.incident
        }

        LineWriter {
            id: writer

            width: parent.width
            visible: lines.mending === null
            incident: lines.incident
            roomy: lines.roomy
            attaches: lines.attaches
            room: lines.height
            voice: lines.attachments.voice
            onAttachAsked: pictures => lines.attachAsked(pictures)
        }

        RepairForm {
            width: parent.width
            incident: lines.incident
            line: lines.mending
            onCorrected: (device, seq, words) => {
                if (lines.incident.correct(device, seq, words))
                    done()
            }
            onWithdrawn: (device, seq) => {
                lines.incident.withdraw(device, seq)
                done()
            }
            onKnownAsked: (device, seq) => lines.knownAsked(device, seq)
            onClosed: lines.mending = null
        }
    }
}
