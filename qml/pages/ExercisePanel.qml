// Starts and stops an exercise; chosen before the first entry.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property bool running

    signal chosen(bool running)

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Oefening")
    }

    Words {
        width: parent.width
        text: panel.running ? qsTr("Er loopt een oefening. Wat u nu vastlegt telt niet mee. Zij stopt vanzelf na 12 uur.")
                            : qsTr("Kies dit vóór de eerste regel: alles krijgt een OEF-nummer en telt nergens mee.")
    }

    ActionButton {
        strong: panel.running
        text: panel.running ? qsTr("Oefening stoppen") : qsTr("Oefening starten")
        onClicked: panel.chosen(!panel.running)
    }
}
