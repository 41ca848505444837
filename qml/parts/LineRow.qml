// One line of an incident: time, kind as icon and word, the words, its marks, and [Herstel] for ever; while a
// keyboard leaves little room only the time and the first words.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

FocusScope {
    id: row

    required property string device
    required property var seq
    required property string time
    required property string kind
    required property string kindWord
    required property string lineText
    required property string bare
    required property string author
    required property list<string> marks
    required property bool struck
    required property string original
    required property bool own
    required property bool delivered
    required property bool fresh
    required property var attached
    required property AttachmentsSession attachments
    readonly property bool narrow: width < 560 * Theme.textScale
    readonly property bool brief: Theme.covered > 0 && Theme.textScale > 1

    signal repair
    signal looked(var one)

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitWidth: 320
    implicitHeight: Math.max(brief ? 0 : mend.height + Theme.gap, files.y + (files.made ? files.made.height + Theme.gap : 8))
    Accessible.role: Accessible.ListItem
    Accessible.name: time + " " + kindWord + ": " + lineText

    Rectangle {
        width: 5
        height: parent.height - 4
        radius: 2
        color: Theme.accent
        visible: row.fresh
    }

    Words {
        id: clock

        x: 10
        y: 10
        width: Math.ceil((Theme.narrow ? 3.1 : 3.6) * Theme.body)
        horizontalAlignment: Text.AlignRight
        text: row.time
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }

    KindWord {
        id: sort

        x: clock.x + clock.width + (Theme.narrow ? 10 : 16)
        y: 10
        visible: !row.brief
        glyph: Theme.kindIcon(row.kind)
        words: row.kindWord
    }

    LineWords {
        id: body

        x: row.brief ? sort.x : Theme.tight ? clock.x : row.narrow ? sort.x : sort.x + Math.round(8 * Theme.body)
        y: row.narrow && !row.brief ? sort.y + sort.height + 2 : 10
        width: (row.brief ? row.width : mend.x) - x - 8
        words: row.lineText
        brief: row.brief
        author: row.own ? "" : row.author
        original: row.original
        marks: row.marks
        struck: row.struck
        delivered: row.delivered
    }

    Sometimes {
        id: files

        y: body.y + body.implicitHeight + (made ? Theme.gap : 0)
        wanted: !row.brief && row.attached.length > 0

        AttachedStrip {
            x: body.x
            y: files.y
            width: body.width
            files: row.attached
            tabbed: row.ListView.isCurrentItem
            attachments: row.attachments
            onLooked: one => row.looked(one)
        }
    }

    MendButton {
        id: mend

        anchors.right: parent.right
        anchors.rightMargin: 4
        y: Theme.gap / 2
        visible: !row.brief
        narrow: row.narrow
        focus: true
        activeFocusOnTab: row.ListView.isCurrentItem || activeFocus
        Accessible.name: qsTr("Herstel %1 %2").arg(row.time).arg(row.lineText)
        onClicked: row.repair()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
