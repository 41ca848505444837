// Which record this is, how far it came, what is odd in it, and the way back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: header

    required property RecordSession record

    signal closed

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.space

        ActionButton {
            glyph: "back"
            Accessible.name: qsTr("Terug")
            onClicked: header.closed()
        }

        CategoryBadge {
            visible: !Theme.narrow
            category: header.record.sign
        }

        ColumnLayout {
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: header.record.title
                font.pixelSize: Theme.narrow ? Theme.body : Theme.large
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Words {
                Layout.fillWidth: true
                text: Theme.dotted([header.record.label, header.record.when, header.record.step, header.record.unconfirmed ? qsTr("onbevestigd") : ""])
                color: Theme.muted
            }
        }
    }

    Notice {
        Layout.fillWidth: true
        tone: Theme.warning
        words: header.record.mistaken ? qsTr("Dit is als vergissing gemarkeerd en telt nergens mee.") : ""
    }

    Notice {
        Layout.fillWidth: true
        tone: Theme.warning
        words: header.record.remarks === "" ? "" : qsTr("Te beoordelen: %1").arg(header.record.remarks)
    }

    Notice {
        Layout.fillWidth: true
        tone: Theme.alert
        words: header.record.refusal
    }
}
