// The name of a field and what stands in it, to be pressed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Pressable {
    id: face

    required property string label
    required property string value
    required property bool missing

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 12)
    padding: 6
    leftPadding: 0
    rightPadding: Theme.smallIcon + 6

    background: Rectangle {
        radius: Theme.radius
        color: face.down ? Theme.pressed : "transparent"

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            glyph: "correction"
            size: Theme.smallIcon
            color: Theme.muted
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }

    contentItem: GridLayout {
        columns: Theme.narrow ? 1 : 2
        columnSpacing: Theme.space
        rowSpacing: 0

        Words {
            Layout.fillWidth: Theme.narrow
            Layout.preferredWidth: Theme.narrow ? -1 : 13 * Theme.body
            Layout.alignment: Qt.AlignVCenter
            text: face.label
            color: Theme.muted
        }

        Words {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            text: face.value !== "" ? face.value : face.missing ? qsTr("ontbreekt") : "–"
            color: face.missing ? Theme.alert : Theme.ink
            font.weight: face.value !== "" || face.missing ? Theme.strong : Theme.weight
        }
    }
}
