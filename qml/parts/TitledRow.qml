// A title and what is to be said of it, on two lines; pressed, it opens.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Pressable {
    id: row

    required property string title
    required property string below
    property bool ruled: true
    property bool pointed: true ///< a sign at its end says that it opens

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 12)
    padding: 6
    leftPadding: 0
    rightPadding: pointed ? Theme.smallIcon + 6 : 0
    Accessible.name: title + ", " + below

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : "transparent"

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.pointed
            glyph: "forward"
            size: Theme.smallIcon
            color: Theme.muted
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            visible: row.ruled
            color: Theme.hairline
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: row.title
            font.weight: Theme.strong
        }

        Words {
            Layout.fillWidth: true
            text: Theme.unbroken(row.below)
            color: Theme.muted
        }
    }
}
