// A running incident, or one left over: what, number, state, how long; dashed while nobody has confirmed it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: row

    required property string record
    required property string category
    required property string title
    required property string number
    required property string statusWords
    required property string lastLine
    required property string since
    required property string grip
    required property bool unconfirmed
    required property bool delivered
    required property string draft
    required property string overdue
    readonly property string below: Theme.dotted([Theme.narrow ? "" : number, statusWords])

    signal mistaken

    width: ListView.view ? ListView.view.width : implicitWidth
    frameGap: 0
    implicitWidth: 320
    implicitHeight: Math.max(Theme.bigHeight, implicitContentHeight + 24)
    padding: 12
    activeFocusOnTab: ListView.isCurrentItem || activeFocus
    Accessible.name: title + ", " + since + ". " + (overdue === "" ? "" : overdue + ". ") + Theme.dotted([draft, below, lastLine])

    background: Card {
        border.width: row.unconfirmed ? 0 : 1
        border.color: Theme.edge
        color: row.down ? Theme.pressed : Theme.card

        // By its file: what draws it is not for the start to bring.
        Loader {
            anchors.fill: parent
            source: row.unconfirmed ? "DashedFrame.qml" : ""
        }
    }

    contentItem: RunningFace {
        category: row.category
        title: row.title
        since: Theme.narrow && row.unconfirmed ? "" : row.since // beside its button "noted 04:14" says as much
        grip: row.grip
        below: row.below
        lastLine: row.lastLine
        draft: row.draft
        overdue: row.overdue
        delivered: row.delivered
        unconfirmed: row.unconfirmed
        current: row.ListView.isCurrentItem
        onMistaken: row.mistaken()
    }
}
