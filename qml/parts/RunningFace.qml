// What the row of a running incident shows: its sign, its words, and [Vergissing] while nobody has confirmed it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string category
    required property string title
    required property string since
    required property string grip
    required property string below
    required property string lastLine
    required property string draft
    required property string overdue
    required property bool delivered
    required property bool unconfirmed
    required property bool current ///< the keyboard is on this row
    readonly property real beside: button.made && !Theme.tight ? button.made.width + 12 : 0
    readonly property real upper: Math.max(badge.height, words.height, beside > 0 ? button.made.height : 0)
    readonly property real whole: Theme.tight ? upper : Math.max(upper, height)

    signal mistaken

    implicitHeight: upper + (button.made && Theme.tight ? Theme.gap + button.made.height : 0)

    CategoryBadge {
        id: badge

        x: Theme.leftHanded ? face.width - width : 0
        y: face.beside > 0 ? (face.whole - height) / 2 : 0
        category: face.category
    }

    RunningWords {
        id: words

        x: Theme.leftHanded ? face.beside : badge.width + 12
        y: (face.whole - height) / 2
        width: face.width - badge.width - 12 - face.beside
        title: face.title
        since: face.since
        grip: face.grip
        below: face.below
        lastLine: face.lastLine
        draft: face.draft
        overdue: face.overdue
        delivered: face.delivered
    }

    Sometimes {
        id: button

        wanted: face.unconfirmed

        ActionButton {
            x: Theme.tight || Theme.leftHanded ? 0 : face.width - width
            y: Theme.tight ? face.upper + Theme.gap : (face.whole - height) / 2
            width: Theme.tight ? face.width : implicitWidth
            activeFocusOnTab: face.current || activeFocus
            big: true
            text: qsTr("Vergissing")
            Accessible.name: qsTr("Vergissing: %1").arg(face.title)
            onClicked: face.mistaken()
        }
    }
}
