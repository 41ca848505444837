// Writes the officer's settings and the screen's density into the theme.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: source

    required property Settings settings
    required property real density
    required property real covered
    required property real windowWidth

    Binding { target: Theme; property: "night"; value: source.settings.shownTheme === "night" }
    Binding { target: Theme; property: "sun"; value: source.settings.shownTheme === "sun" }
    Binding { target: Theme; property: "leftHanded"; value: source.settings.leftHanded }
    Binding { target: Theme; property: "textScale"; value: source.settings.textScale / 100 }
    Binding { target: Theme; property: "covered"; value: source.covered }
    Binding { target: Theme; property: "windowWidth"; value: source.windowWidth }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: source.settings.pixelsPerMm > 0 ? source.settings.pixelsPerMm : source.density
    }
}
