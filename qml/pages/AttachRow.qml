// One folder or file that can be attached, with its small picture.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: row

    required property string path
    required property string name
    required property bool isFolder
    required property bool isPicture
    required property string about
    required property bool isChosen
    required property Photos photos
    required property bool several

    signal entered
    signal toggled
    signal taken

    width: ListView.view ? ListView.view.width : implicitWidth
    frameGap: -2
    implicitWidth: 320
    implicitHeight: Math.max(Theme.bigHeight, implicitContentHeight + 2 * padding)
    padding: 8
    activeFocusOnTab: ListView.isCurrentItem || activeFocus
    Accessible.name: name + ", " + about
    Accessible.checkable: several && !isFolder
    Accessible.checked: isChosen
    onClicked: isFolder ? entered() : several ? toggled() : taken()

    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : Theme.card
        border.width: row.isChosen ? 3 : 1
        border.color: row.isChosen ? Theme.accent : Theme.edge
    }

    contentItem: AttachFace {
        photos: row.photos
        picture: row.isPicture ? row.path : ""
        glyph: row.isFolder ? "forward" : "attachment"
        words: row.name
        about: row.about
        chosen: row.isChosen
    }
}
