// Running text in the theme's letter.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Text {
    color: Theme.ink
    font.family: Theme.family
    font.weight: Theme.weight
    font.preferShaping: Theme.letters.join(text)
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
