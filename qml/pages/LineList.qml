// The lines of an incident, the newest at the bottom, where one writes; stays where the reader is, and says when
// there is more below.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

RowList {
    id: list

    required property LineModel rows
    required property AttachmentsSession attachments
    readonly property int came: rows.came
    property bool following: true
    property int known: 0
    property int unseen: 0
    property bool covered: false

    signal repair(var line)
    signal looked(var one)

    // What covers the list's lower edge pushes the newest lines up; they stay there when it goes.
    function follow() {
        if (!following)
            return
        positionViewAtBeginning()
        const end = originY + contentHeight + bottomMargin - height
        if (covered && end > contentY)
            contentY = end
    }

    function toEnd() {
        following = true
        unseen = 0
        follow()
    }

    label: qsTr("Regels")
    model: rows
    verticalLayoutDirection: ListView.BottomToTop
    // Rows that come in are made at once, and with them those that the buffer holds (Qt 6.4).
    cacheBuffer: following && !moving ? 0 : 320
    onMovementEnded: {
        following = atYEnd
        if (atYEnd)
            unseen = 0
    }
    onCameChanged: {
        if ((!following || moving) && came > known)
            unseen += came - known
        known = came
    }
    onCountChanged: if (following && !moving) settle.start()
    onHeightChanged: follow()
    onCurrentIndexChanged: if (activeFocus)
        following = atYEnd
    onCoveredChanged: if (covered) settle.start()

    Timer {
        id: settle

        interval: 0
        onTriggered: list.follow()
    }

    delegate: LineRow {
        attachments: list.attachments
        onLooked: one => list.looked(one)
        onRepair: list.repair({ device: device, seq: seq, time: time, kind: kind, kindWord: kindWord, words: bare })
    }

    ActionButton {
        parent: list
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        visible: list.unseen > 0
        strong: true
        glyph: "down"
        text: list.unseen === 1 ? qsTr("1 nieuwe regel") : qsTr("%1 nieuwe regels").arg(list.unseen)
        onClicked: list.toEnd()
    }

    Words {
        parent: list
        width: parent.width
        visible: list.count === 0
        text: qsTr("Nog geen regels.")
        color: Theme.muted
    }
}
