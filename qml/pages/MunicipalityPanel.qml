// Which municipality this tablet writes for, and the file with its neighbourhoods.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property Settings settings
    required property MapSession map
    property bool refused: false

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Gemeente")
    }

    EntryBox {
        width: Math.min(parent.width, 40 * Theme.body)
        label: qsTr("Code van de gemeente, zoals GM0505")
        text: panel.settings.municipality
        onEditingFinished: {
            panel.refused = !panel.settings.setMunicipality(text)
            if (!panel.refused)
                text = panel.settings.municipality
        }
    }

    Notice {
        width: parent.width
        words: panel.refused ? qsTr("Dit is geen gemeente: schrijf GM en vier cijfers. Er is niets veranderd.") : ""
    }

    EntryBox {
        width: Math.min(parent.width, 40 * Theme.body)
        label: qsTr("Buurten (GeoJSON)")
        text: panel.settings.areaFile
        onEditingFinished: panel.settings.areaFile = text
    }

    Words {
        width: parent.width
        text: qsTr("Nieuwe registraties en het jaarverslag zijn van deze gemeente; wat al is vastgelegd blijft zoals het is. Buurten mogen in lengte en breedte of in meters RD zijn.")
        color: Theme.muted
    }

    Notice {
        width: parent.width
        words: panel.map.areaWords
    }
}
