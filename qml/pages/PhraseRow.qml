// One line of a list of one's own, to be put earlier or taken away.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: row

    required property string words
    property string below: ""
    property bool first: false ///< then nothing stands before it
    readonly property real high: Math.max(said.height, buttons.height)

    signal raised
    signal removed

    implicitHeight: high + Theme.gap

    Column {
        id: said

        x: Theme.leftHanded ? row.width - width : 0
        y: (row.high - height) / 2
        width: row.width - buttons.width - Theme.bigGap

        Words {
            width: said.width
            text: row.words
            font.weight: Theme.strong
        }

        Words {
            width: said.width
            visible: row.below !== ""
            text: row.below
            color: Theme.muted
        }
    }

    Row {
        id: buttons

        x: Theme.leftHanded ? 0 : row.width - width
        y: (row.high - height) / 2
        spacing: Theme.bigGap
        layoutDirection: Theme.hand

        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            enabled: !row.first
            glyph: "raise"
            Accessible.name: qsTr("Eerder: %1").arg(row.words)
            onClicked: row.raised()
        }

        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
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
