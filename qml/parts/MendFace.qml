// What [Herstel] shows: its word, or where there is no room for it its icon.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property bool narrow

    implicitWidth: narrow ? Theme.icon : Math.ceil(word.implicitWidth)
    implicitHeight: narrow ? Theme.icon : Math.ceil(word.implicitHeight)

    Words {
        id: word

        x: (face.width - width) / 2
        y: (face.height - height) / 2
        text: face.narrow ? "" : qsTr("Herstel")
        wrapMode: Text.NoWrap
    }

    Repeater {
        model: face.narrow ? 1 : 0

        Icon {
            x: (face.width - width) / 2
            y: (face.height - height) / 2
            glyph: "correction"
            size: Theme.icon
        }
    }
}
