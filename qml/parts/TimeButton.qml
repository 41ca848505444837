// One of the times of a callout: press it when it happens; once pressed it shows the time and where that came from.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

ActionButton {
    required property string label
    required property bool pressedBefore
    required property string clock
    required property string origin

    big: true
    leftPadding: 5
    rightPadding: 5
    text: label
    subtext: pressedBefore ? clock + (origin === "" ? "" : " · " + origin) : ""
    glyph: ""
    weight: pressedBefore ? Font.Bold : Font.DemiBold
    marked: pressedBefore
}
