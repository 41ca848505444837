// [Vergissing] on a confirmed incident asks why.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    property bool asking: false

    signal mistaken(string reason)

    spacing: Theme.gap

    ActionButton {
        big: true
        text: qsTr("Vergissing")
        onClicked: panel.asking = !panel.asking
    }

    AskRow {
        width: parent.width
        visible: panel.asking
        label: qsTr("Waarom was dit een vergissing?")
        onAnswered: reason => {
            panel.asking = false
            panel.mistaken(reason)
        }
        onClosed: panel.asking = false
    }
}
