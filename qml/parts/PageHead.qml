// The head of a page that is reached from another: the way back, what it is called, and what it is about.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: head

    required property string title
    property string leave: qsTr("Terug")
    property bool beside: false ///< what it came from is still in sight
    property string below

    signal leaving

    implicitHeight: Math.max(back.height, words.height)

    ActionButton {
        id: back

        anchors.verticalCenter: parent.verticalCenter
        glyph: head.beside ? "close" : "back"
        Accessible.name: head.leave
        onClicked: head.leaving()
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: back.width + Theme.space
        width: parent.width - x

        Words {
            width: parent.width
            text: head.title
            font.pixelSize: Theme.large
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: head.below
            color: Theme.muted
        }
    }
}
