// A page to read out: each head beside or above what stands under it; [Kopieer tekst] takes all of it along.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: sheet

    required property string subtitle
    required property var heads
    required property string copied
    readonly property bool beside: width > 40 * Theme.body

    implicitHeight: column.implicitHeight + 32

    TextEdit {
        id: clipboard

        visible: false
        text: sheet.copied
        textFormat: TextEdit.PlainText
    }

    ColumnLayout {
        id: column

        x: 16
        y: 16
        width: parent.width - 32
        spacing: Theme.space

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                glyph: "copy"
                text: qsTr("Kopieer tekst")
                onClicked: {
                    clipboard.selectAll()
                    clipboard.copy()
                }
            }
        }

        Words {
            Layout.fillWidth: true
            text: sheet.subtitle
            font.pixelSize: Theme.large
            font.weight: Font.Bold
        }

        Repeater {
            model: sheet.heads

            GridLayout {
                id: head

                required property var modelData

                Layout.fillWidth: true
                columns: sheet.beside ? 2 : 1
                columnSpacing: Theme.space
                rowSpacing: 2

                Words {
                    Layout.preferredWidth: sheet.beside ? 11 * Theme.body : column.width
                    Layout.alignment: Qt.AlignTop
                    text: head.modelData.name
                    color: Theme.muted
                    font.weight: Font.DemiBold
                }

                Words {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    text: Theme.unbroken(head.modelData.words)
                }
            }
        }
    }
}
