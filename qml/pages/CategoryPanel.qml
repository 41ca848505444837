// The category, changed in two taps.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property string category
    property bool choosing: false

    signal chosen(string category)

    implicitHeight: column.implicitHeight + 24

    Categories { id: categories }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Icon {
                size: Theme.icon
                glyph: Theme.categoryIcon(panel.category)
                color: Theme.hue(panel.category)
            }

            Words {
                Layout.fillWidth: true
                text: categories.word(panel.category)
                color: Theme.hue(panel.category)
                font.weight: Font.Bold
            }

            ActionButton {
                text: qsTr("Wijzig")
                Accessible.name: qsTr("Categorie wijzigen")
                onClicked: panel.choosing = !panel.choosing
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: panel.choosing

            Repeater {
                model: categories.all

                ChipButton {
                    required property var modelData

                    glyph: Theme.categoryIcon(modelData.category)
                    text: modelData.words
                    tone: Theme.hue(modelData.category)
                    chosen: modelData.category === panel.category
                    onClicked: {
                        panel.choosing = false
                        panel.chosen(modelData.category)
                    }
                }
            }
        }
    }
}
