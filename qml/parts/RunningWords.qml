// The words of a running incident; what there is nothing to say about is not made.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: face

    required property string title
    required property string since
    required property string grip
    required property string below
    required property string lastLine
    required property string draft
    required property string overdue
    required property bool delivered

    spacing: 2
    // A list asks how high a row is as soon as it is made; a Column tells only with the next frame.
    Component.onCompleted: forceLayout()

    RunningHead {
        width: parent.width
        title: face.title
        since: face.since
        grip: face.grip
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: Theme.unbroken(face.below)
        color: Theme.muted
    }

    Excerpt {
        width: parent.width
        text: face.lastLine
        color: Theme.muted
        maximumLineCount: 2
    }

    Repeater {
        onItemAdded: face.forceLayout()
        model: face.draft === "" ? 0 : 1

        Excerpt {
            width: face.width
            text: qsTr("Niet vastgelegd: “%1”").arg(face.draft)
            color: Theme.warning
            font.weight: Theme.strong
        }
    }

    Repeater {
        onItemAdded: face.forceLayout()
        model: face.overdue === "" ? 0 : 1

        FramedChip {
            words: face.overdue
            tone: Theme.alert
            room: face.width
        }
    }

    Repeater {
        onItemAdded: face.forceLayout()
        model: face.delivered ? 0 : 1

        FramedChip {
            words: qsTr("nog niet verzonden")
            room: face.width
        }
    }
}
