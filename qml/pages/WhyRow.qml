// A record that a figure counts or leaves out, and why; pressed, it opens.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Pressable {
    id: row

    required property var modelData ///< {record, words, why, counts}

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 12)
    padding: 6
    Accessible.name: modelData.words + ": " + modelData.why

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : "transparent"
    }

    contentItem: RowLayout {
        spacing: Theme.space

        Icon {
            glyph: row.modelData.counts ? "check" : "minus"
            color: row.modelData.counts ? Theme.delivered : Theme.muted
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: row.modelData.words
                font.weight: row.modelData.counts ? Font.DemiBold : Theme.weight
            }

            Words {
                Layout.fillWidth: true
                text: row.modelData.why
                color: Theme.muted
            }
        }
    }
}
