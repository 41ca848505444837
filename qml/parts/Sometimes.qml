// One thing that is made only when it is wanted, and goes when it is not.
pragma ComponentBehavior: Bound
import QtQuick

Repeater {
    required property bool wanted
    property Item made: null

    // In a page that is made between frames it comes later than the count (Qt 6.4).
    onItemAdded: (index, item) => made = item
    onItemRemoved: made = null
    model: wanted ? 1 : 0
}
