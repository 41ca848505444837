// A record in its register's list: what it is, when, and how far it came.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Pressable {
    id: row

    required property string record
    required property string sign
    required property string title
    required property string when
    required property string step
    required property string due
    required property bool late
    required property bool unconfirmed
    required property bool closed
    required property int remarks
    readonly property string below: Theme.dotted([when, step, unconfirmed ? qsTr("onbevestigd") : ""])

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitWidth: 320
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 16)
    padding: 8
    topPadding: 4 // as much as below its line, with what the list has between its rows
    bottomPadding: 12
    activeFocusOnTab: ListView.isCurrentItem || activeFocus
    Accessible.name: Theme.dotted([title, below, due, late ? qsTr("over tijd") : ""])

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }

    contentItem: RowLayout {
        layoutDirection: Theme.hand
        spacing: Theme.space

        CategoryBadge {
            Layout.alignment: Qt.AlignTop
            framed: false
            category: row.sign
        }

        // No layout: it kept the height of fewer lines now and then (Qt 6.4).
        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Component.onCompleted: forceLayout()

            Words {
                width: parent.width
                text: row.title
                font.weight: row.closed ? Math.max(Theme.weight, Font.Medium) : Font.Bold
                color: row.closed ? Theme.muted : Theme.ink
            }

            Words {
                width: parent.width
                text: Theme.unbroken(row.below)
                color: Theme.muted
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: Theme.unbroken(row.due)
                font.weight: Theme.weight
                color: row.closed ? Theme.muted : Theme.ink
            }
        }

        FramedChip {
            Layout.alignment: Qt.AlignTop
            words: row.late ? qsTr("over tijd") : ""
        }

        FramedChip {
            words: row.remarks > 0 ? qsTr("te beoordelen") : ""
        }
    }
}
