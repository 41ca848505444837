// Where to look for what is attached: the folders to begin in, one up, and whether several go together.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: all

    required property FileShelf shelf

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gap
        layoutDirection: Theme.hand

        Repeater {
            model: all.shelf.places

            ChipButton {
                required property var modelData

                text: modelData.words
                chosen: modelData.here
                onClicked: all.shelf.enter(modelData.path)
            }
        }

        ActionButton {
            glyph: "up"
            text: qsTr("Map hoger")
            onClicked: all.shelf.up()
        }

        ChipButton {
            text: qsTr("Meer tegelijk")
            chosen: all.shelf.several
            Accessible.role: Accessible.CheckBox
            onClicked: all.shelf.several = !all.shelf.several
        }

        Words {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(Theme.touch, implicitHeight)
            visible: !Theme.tight
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Map: %1").arg(all.shelf.folder)
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
    }
}
