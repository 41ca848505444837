// Who may sign in on this tablet: added with a PIN, taken away, and how long it stays open untouched.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property DutySession duty
    required property Settings settings
    property bool adding: false

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Medewerkers op deze tablet")
    }

    Words {
        width: parent.width
        visible: panel.duty.officers.length === 0
        text: qsTr("Niemand. Zonder medewerkers vergrendelt deze tablet niet en staat er geen nummer op een regel.")
        color: Theme.muted
    }

    Repeater {
        model: panel.duty.officers

        OfficerRow {
            required property var modelData

            width: Math.min(panel.width, 50 * Theme.body)
            number: modelData.number
            words: modelData.words
            onRemoved: panel.duty.remove(number)
        }
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: panel.duty.refusal
        color: Theme.alert
    }

    OfficerForm {
        width: parent.width
        visible: panel.adding
        roles: panel.duty.roles
        onEntered: (number, role, pin, again) => {
            if (panel.duty.add(number, role, pin, again)) {
                wipe()
                panel.adding = false
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap
        layoutDirection: Theme.hand

        ActionButton {
            width: Math.min(implicitWidth, parent.width)
            glyph: panel.adding ? "close" : "plus"
            text: panel.adding ? qsTr("Sluiten") : qsTr("Medewerker toevoegen")
            onClicked: panel.adding = !panel.adding
        }
    }

    ChoiceRow {
        width: parent.width
        visible: panel.duty.canLock
        label: qsTr("Vergrendelen na")
        current: String(panel.settings.lockAfter)
        options: [{ value: "1", words: qsTr("1 min") }, { value: "5", words: qsTr("5 min") }, { value: "15", words: qsTr("15 min") },
            { value: "60", words: qsTr("1 uur") }, { value: "0", words: qsTr("Nooit") }]
        onChosen: value => panel.settings.lockAfter = Number(value)
    }

    Item { width: 1; height: Theme.gap; visible: panel.duty.canLock } // it is no choice of the row above it

    ActionButton {
        visible: panel.duty.canLock
        text: qsTr("Nu vergrendelen")
        onClicked: panel.duty.lock()
    }
}
