// Who was called to the incident, each officer once: by what, and with which answer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property PeopleSession people
    required property IncidentSession incident
    property bool open: false
    property string way: ""
    property string answer: ""
    property string outcome: ""
    readonly property string record: incident.record

    onRecordChanged: {
        open = incident.begun("callout")
        restore()
    }

    function restore() {
        way = incident.formWords("callout way")
        answer = incident.formWords("callout answer")
        outcome = incident.formWords("callout outcome")
    }

    function choose(part: string, id: string) {
        incident.keepFormWords("callout " + part, id)
        restore()
    }

    implicitHeight: column.implicitHeight + 24

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: qsTr("Oproepen")
        }

        Repeater {
            model: panel.people.callouts

            Words {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }

        ActionButton {
            visible: !panel.open
            text: qsTr("Oproep toevoegen")
            onClicked: {
                panel.open = true
                ask.begin()
            }
        }

        ColumnLayout {
            visible: panel.open
            spacing: Theme.gap

            OptionRow {
                Layout.fillWidth: true
                label: qsTr("Opgeroepen via")
                options: panel.people.ways
                current: panel.way
                onChosen: id => panel.choose("way", id)
            }

            OptionRow {
                Layout.fillWidth: true
                label: qsTr("Antwoord")
                options: panel.people.answers
                current: panel.answer
                onChosen: id => panel.choose("answer", id)
            }

            OptionRow {
                Layout.fillWidth: true
                label: qsTr("Afloop")
                options: panel.people.outcomes
                current: panel.outcome
                onChosen: id => panel.choose("outcome", id)
            }
        }

        AskRow {
            id: ask

            Layout.fillWidth: true
            visible: panel.open
            form: panel.incident
            field: "callout"
            label: qsTr("Nummer van de officier")
            onAnswered: words => {
                if (!panel.people.call(words, panel.way, panel.answer, panel.outcome))
                    return
                for (const part of ["way", "answer", "outcome"])
                    panel.choose(part, "")
                done()
            }
            onClosed: panel.open = false
        }
    }
}
