// The kind of a line, as icon and word.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Row {
    id: kindWord

    required property string glyph
    required property string words
    property color tone: Theme.muted

    spacing: 8

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        glyph: kindWord.glyph
        color: kindWord.tone
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: kindWord.words
        color: Theme.muted
        wrapMode: Text.NoWrap
    }
}
