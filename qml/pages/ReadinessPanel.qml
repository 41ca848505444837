// Whether this tablet can go out on duty; else why not, each reason with what to do about it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property Readiness readiness

    signal pageAsked(string page)

    implicitHeight: column.implicitHeight + 24
    border.color: readiness.ready ? Theme.delivered : Theme.warning
    border.width: 2

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                glyph: panel.readiness.ready ? "check" : "warning"
                color: panel.readiness.ready ? Theme.delivered : Theme.warning
            }

            Words {
                Layout.fillWidth: true
                text: panel.readiness.words
                color: panel.readiness.ready ? Theme.delivered : Theme.warning
                font.weight: Font.Bold
                font.pixelSize: Theme.large
            }
        }

        Repeater {
            model: panel.readiness.reasons

            RowLayout {
                id: row

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap
                layoutDirection: Theme.hand

                Words {
                    Layout.fillWidth: true
                    text: row.modelData.words
                }

                ActionButton {
                    text: row.modelData.button
                    Accessible.name: row.modelData.button + ": " + row.modelData.words
                    onClicked: row.modelData.page === "" ? panel.readiness.look() : panel.pageAsked(row.modelData.page)
                }
            }
        }
    }
}
