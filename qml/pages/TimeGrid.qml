// The six times as buttons.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: grid

    required property IncidentSession incident
    readonly property real narrowest: Math.max(Theme.bigWidth, 7.4 * Theme.body)

    property real across: width ///< with a scroll bar beside it, which takes no column
    readonly property int fitting: Math.floor((across + columnSpacing) / (narrowest + columnSpacing))

    columns: fitting >= 6 ? 6 : fitting >= 3 ? 3 : Math.max(1, fitting)
    columnSpacing: Theme.bigGap
    rowSpacing: Theme.bigGap

    Repeater {
        model: grid.incident.times

        Item {
            id: cell

            required property string key
            required property string label
            required property string time
            required property string source
            required property bool pressed

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: grid.narrowest
            implicitWidth: button.implicitWidth
            implicitHeight: button.implicitHeight

            TimeButton {
                id: button

                anchors.fill: parent
                label: cell.label
                clock: cell.time
                origin: cell.source
                pressedBefore: cell.pressed
                onClicked: grid.incident.pressTime(cell.key)
            }
        }
    }
}
