// [Vergissing] on a confirmed incident asks why.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property IncidentSession incident
    property bool asking: false
    readonly property string record: incident.record

    spacing: Theme.gap
    onRecordChanged: asking = incident.begun("mistake")

    ActionButton {
        big: true
        text: qsTr("Vergissing")
        onClicked: {
            panel.asking = !panel.asking
            if (panel.asking)
                ask.begin()
        }
    }

    AskRow {
        id: ask

        width: parent.width
        visible: panel.asking
        form: panel.incident
        field: "mistake"
        label: qsTr("Waarom was dit een vergissing?")
        onAnswered: reason => {
            if (panel.incident.mistake(reason))
                done()
        }
        onClosed: panel.asking = false
    }
}
