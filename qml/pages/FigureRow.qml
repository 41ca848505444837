// What a year counted of one register, with the year before; pressed, it opens the records behind it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Pressable {
    id: row

    required property string label
    required property string counted
    required property string beside
    required property bool open

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: 6
    bottomPadding: 10
    leftPadding: 0
    rightPadding: 0
    Accessible.name: label + ": " + counted + ", " + beside

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }

    contentItem: RowLayout {
        layoutDirection: Theme.hand
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: row.label
                font.weight: Theme.strong
            }

            Words {
                Layout.fillWidth: true
                text: row.beside
                color: Theme.muted
                font.pixelSize: Theme.small
            }
        }

        Words {
            text: row.counted
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }

        Icon {
            glyph: row.open ? "up" : "down"
            color: Theme.muted
        }
    }
}
