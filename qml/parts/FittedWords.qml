// Words in a narrow place: as large as the officer set, smaller only when the longest word would be cut.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Words {
    id: fitted

    property real room: 100000
    property int size: Theme.body
    property int weight: Font.Normal
    readonly property int shown: Math.max(weight, Theme.weight)
    property bool careful: Theme.textScale > 1
    readonly property real wanted: Math.ceil(Theme.letters.width(text, Theme.family, shown, size)) + 2
    readonly property real longest: careful && room > 0 && wanted > room ? Theme.letters.longest(text, Theme.family, shown, size) + 2 : 0

    wrapMode: Text.WordWrap
    font.weight: shown
    font.pixelSize: longest > room ? Math.max(14, Math.floor(size * room / longest)) : size
}
