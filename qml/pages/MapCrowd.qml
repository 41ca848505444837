// The records that stand in one place of the map, to choose from.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Card {
    id: sheet

    required property MapSession map

    signal chosen(string record)

    implicitHeight: head.height + list.contentHeight + 40

    Heading {
        id: head

        anchors.left: parent.left
        anchors.right: close.left
        anchors.margins: Theme.space
        y: Theme.space
        height: Math.max(implicitHeight, close.height)
        verticalAlignment: Text.AlignVCenter
        text: sheet.map.crowdWords
    }

    ActionButton {
        id: close

        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        glyph: "close"
        Accessible.name: qsTr("Sluiten")
        onClicked: sheet.map.closeCrowd()
    }

    RowList {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        spacing: Theme.gap
        label: sheet.map.crowdWords
        model: sheet.map.crowd

        delegate: ActionButton {
            required property string record
            required property string sign
            required property string title

            width: ListView.view.width
            leading: true
            activeFocusOnTab: ListView.isCurrentItem || activeFocus
            glyph: Theme.categoryIcon(sign)
            text: title
            onClicked: sheet.chosen(record)
        }
    }
}
