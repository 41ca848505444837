// The whole journal: checked now, or packed into one file in a folder that is named.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property UpkeepSession upkeep

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Het hele journaal")
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: panel.upkeep.verdict
        color: panel.upkeep.sound ? Theme.delivered : Theme.alert
    }

    ActionButton {
        enabled: !panel.upkeep.busy
        glyph: "check"
        text: panel.upkeep.busy ? qsTr("Bezig …") : qsTr("Nu controleren")
        onClicked: panel.upkeep.verify()
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: panel.upkeep.packed
    }

    Words {
        width: parent.width
        text: qsTr("In het bestand staat alles, ook persoonsgegevens: geef het alleen aan wie het mag hebben.")
        color: Theme.muted
    }

    Flow {
        width: parent.width
        spacing: Theme.gap
        layoutDirection: Theme.hand

        EntryBox {
            id: folder

            width: Math.min(parent.width, 26 * Theme.body)
            label: qsTr("Map, bijvoorbeeld een usb-stick")
            text: panel.upkeep.folder
        }

        ActionButton {
            enabled: !panel.upkeep.busy
            text: qsTr("Alles exporteren")
            onClicked: panel.upkeep.pack(folder.text)
        }
    }
}
