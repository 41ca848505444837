// What is missing or contradicts itself in the year, before any figure.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: sheet

    required property var defects
    required property bool complete

    implicitHeight: column.implicitHeight + 32
    border.color: defects.length > 0 ? Theme.warning : Theme.hairline

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        y: 16
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: sheet.defects.length === 0 ? qsTr("Geen gebreken gevonden") : qsTr("Gebreken: %1").arg(sheet.defects.length)
            color: sheet.defects.length > 0 ? Theme.warning : sheet.complete ? Theme.delivered : Theme.muted
        }

        Repeater {
            model: sheet.defects

            RowLayout {
                id: defect

                required property string modelData

                spacing: 10

                Icon {
                    Layout.alignment: Qt.AlignTop
                    glyph: "warning"
                    color: Theme.warning
                }

                Words {
                    Layout.fillWidth: true
                    text: defect.modelData
                }
            }
        }
    }
}
