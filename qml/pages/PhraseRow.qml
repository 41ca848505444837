// One line of a list of one's own, to be put earlier or taken away.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Item {
    id: row

    required property string words
    property string below: ""
    property bool first: false ///< then nothing stands before it

    signal raised
    signal removed

    implicitHeight: line.implicitHeight + Theme.gap

    RowLayout {
        id: line

        width: parent.width
        spacing: Theme.bigGap
        layoutDirection: Theme.hand

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: row.words
                font.weight: Theme.strong
            }

            Words {
                Layout.fillWidth: true
                visible: row.below !== ""
                text: row.below
                color: Theme.muted
            }
        }

        ActionButton {
            enabled: !row.first
            glyph: "raise"
            Accessible.name: qsTr("Eerder: %1").arg(row.words)
            onClicked: row.raised()
        }

        ActionButton {
            glyph: "close"
            text: qsTr("Weghalen")
            Accessible.name: qsTr("Weghalen: %1").arg(row.words)
            onClicked: row.removed()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
