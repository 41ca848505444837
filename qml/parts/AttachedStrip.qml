// The files of one line, side by side, each with the words for where it is.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: strip

    required property var files
    required property AttachmentsSession attachments
    property bool tabbed: true ///< the keyboard's Tab comes here

    signal looked(var one)

    function standing(one: var): string {
        if (one.isGone)
            return qsTr("gewist")
        if (one.isOnlyHere)
            return one.isPicture ? qsTr("foto staat nog op deze tablet") : qsTr("staat nog op deze tablet")
        return one.isHere ? "" : qsTr("staat op een andere tablet")
    }

    spacing: Theme.gap
    visible: files.length > 0
    Component.onCompleted: forceLayout()

    Repeater {
        model: strip.files

        Column {
            id: cell

            required property var modelData

            spacing: 2
            Component.onCompleted: forceLayout()

            AttachedTile {
                id: tile

                activeFocusOnTab: strip.tabbed || activeFocus
                one: cell.modelData
                attachments: strip.attachments
                onLooked: strip.looked(cell.modelData)
            }

            Words {
                width: Math.min(strip.width, Math.max(tile.width, 14 * Theme.small))
                visible: text !== ""
                text: strip.standing(cell.modelData)
                color: cell.modelData.isOnlyHere ? Theme.warning : Theme.muted
                font.pixelSize: Theme.small
            }
        }
    }
}
