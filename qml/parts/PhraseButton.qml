// A button for a quick phrase: its grid gives it its size, so that when another incident opens only its words change.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    id: phrase

    big: true
    implicitWidth: Theme.bigWidth
    implicitHeight: Theme.bigHeight
    leftPadding: 6
    rightPadding: 6
    weight: Font.Medium

    contentItem: FittedWords {
        room: width
        careful: true
        text: phrase.text
        color: phrase.paint
        weight: phrase.weight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
