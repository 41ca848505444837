// What the bar of a voice memo shows: how long it runs and for what, and the button that stops it; or a notice to be seen.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: face

    required property bool running
    required property string words
    required property string about
    required property bool hanging ///< under the top bar; else it stands on the lower one

    signal stopped
    signal dismissed

    implicitHeight: Math.max(lines.height, button.height) + 2 * Theme.gap
    color: Theme.card

    Rectangle {
        y: face.hanging ? parent.height - height : 0
        width: parent.width
        height: 1
        color: Theme.hairline
    }

    Rectangle {
        id: dot

        x: Theme.leftHanded ? face.width - width - 16 : 16
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.smallIcon * 0.6
        height: width
        radius: width / 2
        visible: face.running
        color: Theme.alert
    }

    Column {
        id: lines

        readonly property real beside: 16 + (face.running ? dot.width + Theme.gap : 0)

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.leftHanded ? button.width + Theme.space + Theme.gap : beside
        width: face.width - beside - button.width - Theme.space - Theme.gap

        Words {
            width: parent.width
            text: Theme.unbroken(face.words)
            font.weight: Theme.strong
        }

        Excerpt {
            width: parent.width
            text: face.about
        }
    }

    ActionButton {
        id: button

        x: Theme.leftHanded ? Theme.space : face.width - width - Theme.space
        anchors.verticalCenter: parent.verticalCenter
        big: face.running
        strong: big
        quiet: !big
        glyph: big ? "stop" : "close"
        text: big ? qsTr("Stop") : ""
        Accessible.name: big ? qsTr("Stop de spraakmemo") : qsTr("Gezien: %1").arg(face.words)
        onClicked: big ? face.stopped() : face.dismissed()
    }
}
