// The four categories, and the sentence that says what this app does not do.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Item {
    id: tiles

    required property bool armed
    required property real tileHeight

    signal tapped(string category, int heldMs)

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: qsTr("Nieuw: één tik legt vast")
        }

        GridLayout {
            columns: tiles.width - columnSpacing < 14 * Theme.title ? 1 : 2
            columnSpacing: Math.max(Theme.space, Theme.bigGap)
            rowSpacing: Math.max(Theme.space, Theme.bigGap)

            Repeater {
                model: categories.all

                BigTile {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 100
                    Layout.preferredHeight: Math.max(tiles.tileHeight, implicitHeight)
                    category: modelData.category
                    words: modelData.words
                    subtext: modelData.subtext
                    armed: tiles.armed
                    crowded: fingers.crowded
                    onTapped: heldMs => tiles.tapped(category, heldMs)
                }
            }
        }

        Words {
            Layout.fillWidth: true
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
