// When the alarm was: unknown until said, and repairable for ever.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: panel

    required property IncidentSession incident
    property bool mending: false
    property bool asking: false
    readonly property string record: incident.record

    spacing: Theme.gap
    onRecordChanged: {
        mending = false
        asking = incident.begun("alarm")
    }

    RowLayout {
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            text: panel.incident.alarmWords
            font.weight: Font.DemiBold
        }

        ActionButton {
            visible: panel.incident.alarmKnown
            text: qsTr("Herstel")
            weight: Font.Normal
            Accessible.name: qsTr("Herstel alarm")
            onClicked: panel.mending = !panel.mending
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !panel.incident.alarmKnown || panel.mending

        Repeater {
            model: [0, 2, 5, 10]

            ActionButton {
                required property int modelData

                text: modelData === 0 ? qsTr("nu") : "−" + modelData
                Accessible.name: modelData === 0 ? qsTr("Alarm nu") : qsTr("Alarm %1 min geleden").arg(modelData)
                onClicked: {
                    panel.mending = false
                    panel.incident.setAlarm(modelData)
                }
            }
        }

        ActionButton {
            text: qsTr("anders")
            Accessible.name: qsTr("Alarm anders")
            onClicked: {
                panel.asking = !panel.asking
                if (panel.asking)
                    ask.begin()
            }
        }
    }

    AskRow {
        id: ask

        Layout.fillWidth: true
        visible: panel.asking
        form: panel.incident
        field: "alarm"
        label: qsTr("Alarm om, bijvoorbeeld 03:07 of 14-3-2026")
        timeOnly: true
        onAnswered: answer => {
            if (panel.incident.setAlarmText(answer))
                done()
        }
        onClosed: panel.asking = panel.mending = false
    }
}
