// Asks for an officer's number, role and PIN.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: form

    required property var roles
    property string role: "ovd_bz"

    signal entered(string number, string role, string pin, string again)

    function wipe() {
        number.clear()
        pin.clear()
        again.clear()
    }

    spacing: Theme.gap

    EntryBox {
        id: number

        width: Math.min(parent.width, 20 * Theme.body)
        label: qsTr("Nummer van de medewerker")
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Rol")
        current: form.role
        options: form.roles
        onChosen: value => form.role = value
    }

    EntryBox {
        id: pin

        width: number.width
        label: qsTr("Pincode, 4 tot 12 cijfers")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
    }

    EntryBox {
        id: again

        width: number.width
        label: qsTr("Pincode nog eens")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
    }

    ActionButton {
        strong: true
        text: qsTr("Toevoegen")
        onClicked: form.entered(number.text, form.role, pin.text, again.text)
    }
}
