// What lies under the marks of a map, in the colours of the theme; by night tiles are veiled until they are `lifted`.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

MapCanvas {
    property bool lifted: false

    water: Theme.mapWater
    land: Theme.card
    border: Theme.edge
    ink: Theme.muted
    figure: Theme.accent
    family: Theme.family
    markSize: Theme.mm(9)
    textSize: Theme.small
    veil: Theme.night && !lifted ? 0.6 : 0
}
