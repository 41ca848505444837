// What of the incident is shown where there is no room for all.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

RowLayout {
    id: tabs

    required property string current
    required property bool withTimes
    property bool withLines: true

    signal chosen(string tab)

    spacing: Theme.gap

    ChipButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        visible: tabs.withLines
        text: tabs.withTimes ? qsTr("Regels") : qsTr("Regels en tijden")
        chosen: tabs.current === "lines"
        Accessible.role: Accessible.PageTab
        onClicked: tabs.chosen("lines")
    }

    ChipButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        visible: tabs.withTimes
        text: qsTr("Tijden")
        chosen: tabs.current === "times"
        Accessible.role: Accessible.PageTab
        onClicked: tabs.chosen("times")
    }

    ChipButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        text: qsTr("Gegevens")
        chosen: tabs.current === "facts"
        Accessible.role: Accessible.PageTab
        onClicked: tabs.chosen("facts")
    }
}
