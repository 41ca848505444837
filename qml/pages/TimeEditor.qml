// What a second press on a time opens: shift it, say it, or let it lapse.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: editor

    required property IncidentSession incident
    required property string key
    required property string label
    required property string clock
    property bool asking: false
    readonly property string record: incident.record

    onRecordChanged: asking = incident.begun("time:" + key)

    spacing: Theme.gap

    Words {
        width: parent.width
        text: qsTr("%1 %2 verbeteren").arg(editor.label).arg(editor.clock)
        font.weight: Font.DemiBold
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [-5, -1, 1]

            ActionButton {
                required property int modelData

                text: modelData < 0 ? "−" + -modelData : "+" + modelData
                Accessible.name: modelData < 0 ? qsTr("%1: %2 min eerder").arg(editor.label).arg(-modelData)
                                               : qsTr("%1: %2 min later").arg(editor.label).arg(modelData)
                onClicked: editor.incident.nudgeTime(editor.key, modelData)
            }
        }

        ActionButton {
            text: qsTr("anders")
            onClicked: {
                editor.asking = !editor.asking
                if (editor.asking)
                    ask.begin()
            }
        }

        ActionButton {
            text: qsTr("vervalt")
            onClicked: editor.incident.dropTime(editor.key)
        }
    }

    AskRow {
        id: ask

        width: parent.width
        visible: editor.asking
        form: editor.incident
        field: "time:" + editor.key
        label: qsTr("Tijd, bijvoorbeeld 03:24")
        timeOnly: true
        onAnswered: answer => {
            if (editor.incident.setTime(editor.key, answer))
                done()
        }
        onClosed: editor.asking = false
    }
}
