// The four categories, and the sentence that says what this app does not do.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: tiles

    required property bool armed
    required property real tileHeight
    property bool inOneRow: false
    property bool held: false ///< a finger is on one

    signal tapped(string category, int heldMs)

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: tiles.width
        spacing: Theme.space

        Heading {
            width: tiles.width
            text: qsTr("Nieuw: één tik legt vast")
        }

        Grid {
            id: grid

            readonly property real cell: (tiles.width - (columns - 1) * spacing) / columns

            columns: tiles.width - spacing < 14 * Theme.title ? 1 : tiles.inOneRow && tiles.width > 30 * Theme.title ? 4 : 2
            spacing: Math.max(Theme.space, Theme.bigGap)

            Repeater {
                model: categories.all

                BigTile {
                    required property var modelData

                    width: grid.cell
                    height: Math.max(tiles.tileHeight, implicitHeight)
                    category: modelData.category
                    words: modelData.words
                    subtext: modelData.subtext
                    armed: tiles.armed
                    crowded: fingers.crowded
                    onPressedChanged: tiles.held = pressed
                    onTapped: heldMs => tiles.tapped(category, heldMs)
                }
            }
        }

        Words {
            width: tiles.width
            text: qsTr("Deze app alarmeert niemand. Opschalen gaat via de meldkamer (CaCo).")
            color: Theme.muted
        }
    }

    Categories { id: categories }

    FingerWatch {
        id: fingers

        anchors.fill: parent
    }
}
