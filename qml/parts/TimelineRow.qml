// One line in the stream of everything.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: row

    required property string day
    required property string time
    required property string kind
    required property string kindWord
    required property string category
    required property string recordTitle
    required property string lineText
    required property string author
    required property list<string> marks
    required property string record
    required property bool delivered
    required property bool struck
    required property bool fresh
    required property var number
    property bool chosen: false

    width: ListView.view ? ListView.view.width : implicitWidth
    frameGap: 0
    implicitWidth: 320
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    activeFocusOnTab: ListView.isCurrentItem || activeFocus
    topPadding: 2
    bottomPadding: 10
    Accessible.name: time + " " + recordTitle + ", " + kindWord + ": " + lineText

    background: Rectangle {
        color: row.down ? Theme.pressed : Theme.card
        radius: row.chosen ? Theme.radius : 0
        border.width: row.chosen ? 2 : 0
        border.color: Theme.accent

        Rectangle {
            width: 5
            height: parent.height - 4
            radius: 2
            color: Theme.accent
            visible: row.fresh
        }

        Rectangle {
            y: parent.height + Theme.gap / 2
            width: parent.width
            height: 1
            visible: !row.chosen
            color: Theme.hairline
        }
    }

    contentItem: TimelineFace {
        dense: row.width > 660 * Theme.textScale
        time: row.time
        category: row.category
        title: row.recordTitle
        kindWord: row.kindWord
        glyph: Theme.kindIcon(row.kind)
        lineText: row.lineText
        author: row.author
        marks: row.marks
        struck: row.struck
        delivered: row.delivered
    }
}
