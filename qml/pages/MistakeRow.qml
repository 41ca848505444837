// A record that counts nowhere, dashed while nobody has confirmed it, and what can be done about it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Item {
    id: row

    required property var modelData ///< {record, sign, title, below}
    required property string action
    required property bool confirms

    signal opened
    signal confirmed
    signal acted

    implicitHeight: grid.implicitHeight + (confirms ? 2 * Theme.gap : 0)

    DashedFrame {
        anchors.fill: parent
        visible: row.confirms
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: row.confirms ? Theme.gap : 0
        columns: Theme.narrow ? 2 : 4
        columnSpacing: Theme.bigGap
        rowSpacing: Theme.bigGap
        layoutDirection: Theme.hand

        CategoryBadge {
            visible: !Theme.narrow
            category: row.modelData.sign
        }

        TitledRow {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.narrow && row.confirms ? 2 : 1
            title: row.modelData.title
            below: row.modelData.below
            ruled: !row.confirms
            pointed: !row.confirms
            onClicked: row.opened()
        }

        ActionButton {
            Layout.fillWidth: Theme.narrow
            visible: row.confirms
            big: true
            glyph: "check"
            text: qsTr("Bevestig")
            Accessible.name: qsTr("Bevestig: %1, %2").arg(row.modelData.title).arg(row.modelData.below)
            onClicked: row.confirmed()
        }

        ActionButton {
            Layout.fillWidth: Theme.narrow && row.confirms
            big: true
            glyph: row.confirms ? "" : "undo"
            text: row.action
            Accessible.name: row.action + ": " + row.modelData.title + ", " + row.modelData.below
            onClicked: row.acted()
        }
    }
}
