// Which incident this is, what about it is not settled, and the way back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: header

    required property IncidentSession incident

    signal closed
    signal standAsked

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.space

        ActionButton {
            glyph: "back"
            Accessible.name: qsTr("Terug naar Nu")
            onClicked: header.closed()
        }

        CategoryBadge {
            visible: !Theme.narrow
            category: header.incident.category
        }

        ColumnLayout {
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: header.incident.title
                font.pixelSize: Theme.narrow ? Theme.body : Theme.large
                font.weight: Font.Bold
                maximumLineCount: Theme.tight ? 4 : 3
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Words {
                Layout.fillWidth: true
                text: Theme.dotted([Theme.narrow ? header.incident.grip : "", Theme.tight ? "" : header.incident.number, Theme.whole(header.incident.since), Theme.narrow && header.incident.unconfirmed ? header.incident.confirmWords : ""])
                color: Theme.muted
            }
        }

        FramedChip {
            visible: words !== "" && !Theme.narrow
            words: header.incident.grip
            tone: Theme.alert
        }

        ActionButton {
            glyph: "picture"
            text: Theme.narrow ? "" : qsTr("Stand van zaken")
            Accessible.name: qsTr("Stand van zaken")
            onClicked: header.standAsked()
        }
    }

    ConflictBar {
        Layout.fillWidth: true
        words: header.incident.conflictWords
        onKept: header.incident.keepShown()
    }

    Notice {
        Layout.fillWidth: true
        tone: Theme.warning
        words: header.incident.mistaken ? qsTr("Dit is als vergissing gemarkeerd en telt nergens mee.") : ""
    }

    ConfirmBar {
        Layout.fillWidth: true
        visible: header.incident.unconfirmed && !header.incident.mistaken
        words: header.incident.confirmWords
        onConfirmed: header.incident.confirm()
        onMistaken: header.incident.mistake("")
    }
}
