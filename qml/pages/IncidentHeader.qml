// Which incident this is, what about it is not settled, and the way back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: header

    required property IncidentSession incident
    property bool cramped: false ///< then only its title is left

    signal closed
    signal standAsked

    spacing: Theme.gap

    Excerpt {
        Layout.fillWidth: true
        visible: header.cramped
        text: header.incident.title
        font.weight: Font.Bold
        maximumLineCount: 1
    }

    // By hand: a row's layout kept old widths when the words changed (Qt 6.4).
    Item {
        Layout.fillWidth: true
        visible: !header.cramped
        implicitHeight: Math.max(back.height, badge.visible ? badge.height : 0, titles.height, stand.height)

        ActionButton {
            id: back

            anchors.verticalCenter: parent.verticalCenter
            glyph: "back"
            Accessible.name: qsTr("Terug naar Nu")
            onClicked: header.closed()
        }

        CategoryBadge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            x: back.width + Theme.space
            visible: !Theme.narrow
            category: header.incident.category
        }

        Column {
            id: titles

            anchors.verticalCenter: parent.verticalCenter
            x: (badge.visible ? badge.x + badge.width : back.width) + Theme.space
            width: (grip.visible ? grip.x : stand.x) - x - Theme.space

            FittedWords {
                width: parent.width
                room: width
                text: header.incident.title
                size: Theme.narrow ? Theme.body : Theme.large
                weight: Font.Bold
                wrapMode: Text.Wrap
                maximumLineCount: Theme.tight ? 4 : 3
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Words {
                width: parent.width
                text: Theme.dotted([Theme.narrow ? header.incident.grip : "", Theme.narrow ? "" : header.incident.number, Theme.whole(header.incident.since), Theme.narrow && header.incident.unconfirmed ? header.incident.confirmWords : ""])
                color: Theme.muted
                font.pixelSize: Theme.tight ? Theme.small : Theme.body
            }
        }

        FramedChip {
            id: grip

            anchors.verticalCenter: parent.verticalCenter
            x: stand.x - width - Theme.space
            visible: words !== "" && !Theme.narrow
            words: header.incident.grip
            tone: Theme.alert
        }

        ActionButton {
            id: stand

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            glyph: "situation"
            stacked: Theme.narrow && !Theme.tight
            text: Theme.tight ? "" : Theme.narrow ? qsTr("Stand") : qsTr("Stand van zaken")
            Accessible.name: qsTr("Stand van zaken")
            onClicked: header.standAsked()
        }
    }

    ConflictBar {
        Layout.fillWidth: true
        words: header.cramped ? "" : header.incident.conflictWords
        onKept: header.incident.keepShown()
    }

    Notice {
        Layout.fillWidth: true
        tone: Theme.warning
        words: header.incident.mistaken && !header.cramped ? qsTr("Dit is als vergissing gemarkeerd en telt nergens mee.") : ""
    }

    ConfirmBar {
        Layout.fillWidth: true
        visible: header.incident.unconfirmed && !header.incident.mistaken && !header.cramped
        words: header.incident.confirmWords
        onConfirmed: header.incident.confirm()
        onMistaken: header.incident.mistake("")
    }
}
