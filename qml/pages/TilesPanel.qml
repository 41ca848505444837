// What the map shows under the records: neighbourhoods alone, or tiles from a file or an address as well.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property Settings settings
    required property MapSession map

    spacing: Theme.gap

    ChoiceRow {
        width: parent.width
        label: qsTr("Kaarttegels")
        current: panel.settings.tiles ? "on" : "off"
        options: [{ value: "off", words: qsTr("Alleen buurten") }, { value: "on", words: qsTr("Ook tegels") }]
        onChosen: value => panel.settings.tiles = value === "on"
    }

    Words {
        width: parent.width
        text: qsTr("Tegels komen van het adres zodra de kaart open is; wat gezien is blijft op deze tablet. De buurten staan er altijd.")
        color: Theme.muted
    }

    EntryBox {
        width: Math.min(parent.width, 40 * Theme.body)
        visible: panel.settings.tiles
        label: qsTr("Adres van de tegels")
        text: panel.settings.tileAddress
        onEditingFinished: panel.settings.tileAddress = text
    }

    EntryBox {
        width: Math.min(parent.width, 40 * Theme.body)
        visible: panel.settings.tiles
        label: qsTr("Bestand met tegels (MBTiles)")
        text: panel.settings.tileFile
        onEditingFinished: panel.settings.tileFile = text
    }

    Notice {
        width: parent.width
        words: panel.settings.tiles ? panel.map.tileWords : ""
    }
}
