// The kind of a line, as icon and word.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: kindWord

    required property string glyph
    required property string words
    property color tone: Theme.muted

    implicitWidth: word.x + word.implicitWidth
    implicitHeight: Math.max(sign.height, word.implicitHeight)

    // By hand, as all of a row: dozens are made at once.
    Icon {
        id: sign

        y: (kindWord.height - height) / 2
        glyph: kindWord.glyph
        color: kindWord.tone
    }

    Words {
        id: word

        x: sign.width + 8
        y: (kindWord.height - height) / 2
        text: kindWord.words
        color: Theme.muted
        wrapMode: Text.NoWrap
    }
}
