// The head of a page that is reached from another: the way back, and what it is called.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: head

    required property string title
    property string leave: qsTr("Terug")

    signal leaving

    implicitHeight: Math.max(back.height, name.height)

    ActionButton {
        id: back

        anchors.verticalCenter: parent.verticalCenter
        glyph: "back"
        Accessible.name: head.leave
        onClicked: head.leaving()
    }

    Words {
        id: name

        anchors.verticalCenter: parent.verticalCenter
        x: back.width + Theme.space
        width: parent.width - x
        text: head.title
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
