// Words in a narrow place: as large as the officer set, smaller only when the longest word would be cut.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Words {
    id: fitted

    property real room: 100000
    property int size: Theme.body
    property int weight: Font.Normal
    property bool careful: Theme.textScale > 1
    readonly property real wanted: Math.ceil(whole.advanceWidth) + 2
    readonly property real longest: careful ? longestWord.advanceWidth + 2 : 0

    wrapMode: Text.WordWrap
    font.weight: weight
    font.pixelSize: longest > room ? Math.max(14, Math.floor(size * room / longest)) : size

    TextMetrics {
        id: whole

        text: fitted.text
        font.family: Theme.family
        font.weight: fitted.weight
        font.pixelSize: fitted.size
    }

    TextMetrics {
        id: longestWord

        text: fitted.careful ? fitted.text.split(" ").reduce((a, b) => b.length > a.length ? b : a) : ""
        font: whole.font
    }
}
