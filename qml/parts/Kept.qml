// Things by number that stay made: of those that are not needed now, each hides itself.
pragma ComponentBehavior: Bound
import QtQuick

Repeater {
    required property int wanted

    // Any other number would make all of them anew (Qt 6.4).
    onWantedChanged: if (wanted > count)
        model = wanted
}
