// What kind of incident it was: asked once, when the deployment is over, with one tap.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property IncidentSession incident

    implicitHeight: column.implicitHeight + 24
    visible: chips.count > 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: qsTr("Wat voor soort was het?")
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                id: chips

                model: panel.incident.kindChips

                ActionButton {
                    required property var modelData

                    text: modelData.words
                    onClicked: panel.incident.setSubcategory(modelData.words)
                }
            }

            ActionButton {
                text: qsTr("Later")
                Accessible.name: qsTr("Soort later invullen")
                onClicked: panel.incident.notNow()
            }
        }
    }
}
