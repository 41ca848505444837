// What an action and a decision are asked besides their words: who and by when, or why.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: extras

    required property IncidentSession incident
    readonly property bool action: incident.draftKind === "action"
    readonly property bool asked: action || decision
    readonly property bool decision: incident.draftKind === "decision"

    spacing: Theme.gap
    visible: asked

    Connections {
        target: extras.incident

        function onStoredChanged() {
            box.restore()
        }
    }

    KeptBox {
        id: box

        width: extras.decision ? extras.width : Math.min(extras.width, 14 * Theme.body)
        keeper: extras.incident
        hinted: extras.decision
        field: extras.decision ? "decision reason" : "action owner"
        label: extras.decision ? qsTr("Reden van het besluit") : qsTr("Wie doet het")
    }

    Repeater {
        model: extras.action ? [15, 30, 60] : []

        ChipButton {
            required property int modelData

            text: qsTr("binnen %1 min").arg(modelData)
            chosen: false
            onClicked: extras.incident.setDue(modelData)
        }
    }

    ChipButton {
        visible: extras.action && extras.incident.dueWords !== ""
        text: extras.incident.dueWords
        chosen: true
        Accessible.name: qsTr("%1, tik om te wissen").arg(text)
        onClicked: extras.incident.setDue(0)
    }
}
