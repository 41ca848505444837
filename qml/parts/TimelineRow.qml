// One line in the stream of everything.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

AbstractButton {
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
    property bool chosen: false
    readonly property bool first: ListView.section !== ListView.previousSection

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitWidth: 320
    implicitHeight: topInset + Math.max(Theme.touch, words.y + words.implicitHeight + 16)
    topInset: first ? heading.implicitHeight : 0
    topPadding: topInset + 6
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: time + " " + recordTitle + ", " + kindWord + ": " + lineText
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Heading {
        id: heading

        width: parent.width
        topPadding: 14
        bottomPadding: 8
        leftPadding: 8
        visible: row.first
        text: row.day
    }

    background: Rectangle {
        color: row.down || row.chosen ? Theme.pressed : Theme.card

        Rectangle {
            width: row.chosen ? 0 : 5
            height: parent.height - 4
            radius: 2
            color: Theme.accent
            visible: row.fresh
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }

        FocusFrame {
            anchors.margins: 0
            visible: row.visualFocus
        }
    }

    contentItem: Item {
        Words {
            id: clock

            x: 6
            y: 4
            width: Math.ceil(3.1 * Theme.body)
            horizontalAlignment: Text.AlignRight
            text: row.time
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }

        Icon {
            id: sign

            x: clock.x + clock.width + 14
            y: 4
            glyph: Theme.categoryIcon(row.category)
            color: Theme.hue(row.category)
        }

        TimelineWords {
            id: words

            x: Theme.tight ? clock.x : sign.x + sign.width + 14
            y: Theme.tight ? clock.y + clock.height + 2 : 4
            width: parent.width - x - 4
            title: row.recordTitle
            kindWord: row.kindWord
            glyph: Theme.kindIcon(row.kind)
            words: row.lineText
            author: row.author
            marks: row.marks
            struck: row.struck
            delivered: row.delivered
        }
    }
}
