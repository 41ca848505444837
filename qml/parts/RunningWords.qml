// The words of a running incident.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: face

    required property string title
    required property string since
    required property string grip
    required property string below
    required property string lastLine
    required property string draft
    required property string overdue
    required property bool delivered
    property int lines: 2

    spacing: 2

    GridLayout {
        columns: Theme.tight ? 1 : 2
        columnSpacing: 8
        rowSpacing: 0

        Words {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            text: face.title
            font.pixelSize: Theme.narrow ? Theme.body : Theme.large
            font.weight: Font.DemiBold
        }

        Grid {
            Layout.alignment: Qt.AlignTop
            columns: Theme.narrow ? 1 : 2
            layoutDirection: Theme.tight ? Qt.LeftToRight : Qt.RightToLeft
            columnSpacing: 8
            rowSpacing: 2

            Words {
                text: face.since
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }

            FramedChip {
                words: face.grip
                tone: Theme.alert
            }
        }
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: face.below
        color: Theme.muted
    }

    Excerpt {
        Layout.fillWidth: true
        text: face.lastLine
        color: Theme.muted
        maximumLineCount: face.lines
    }

    Excerpt {
        Layout.fillWidth: true
        text: face.draft === "" ? "" : qsTr("Niet vastgelegd: “%1”").arg(face.draft)
        color: Theme.warning
        font.weight: Font.DemiBold
    }

    FramedChip {
        words: face.overdue
        tone: Theme.alert
        room: face.width
    }

    FramedChip {
        words: face.delivered ? "" : qsTr("nog niet verzonden")
        room: face.width
    }
}
