// Who was told of the incident: one tap records it, with the time and by whom.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property PeopleSession people

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
            text: qsTr("Geïnformeerd")
        }

        Repeater {
            model: panel.people.informed

            RowLayout {
                id: row

                required property var modelData
                readonly property bool told: modelData.told !== ""

                spacing: Theme.space

                Words {
                    Layout.fillWidth: true
                    text: row.modelData.words
                    font.weight: Font.DemiBold
                }

                // A mark that stands before anybody was told would say that they were.
                Icon {
                    visible: row.told
                    glyph: "check"
                    color: Theme.delivered
                }

                Words {
                    text: row.told ? row.modelData.told : qsTr("nog niet")
                    color: Theme.muted
                    wrapMode: row.told ? Text.Wrap : Text.NoWrap
                }

                ActionButton {
                    visible: !row.told
                    glyph: "ring_circle"
                    Accessible.name: qsTr("%1: nog niet, nu geïnformeerd").arg(row.modelData.words)
                    onClicked: panel.people.inform(row.modelData.id)
                }
            }
        }
    }
}
