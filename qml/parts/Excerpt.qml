// The beginning of words that stand whole on the page that a tap opens.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Words {
    readonly property bool excerpt: true

    visible: text !== ""
    maximumLineCount: 2
    elide: Text.ElideRight
}
