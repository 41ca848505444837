// The actions that nobody reported done stay on top of the lines, each with [Gedaan].
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property TasksSession tasks
    readonly property bool any: tasks.actions.length > 0

    implicitHeight: any ? Math.min(list.contentHeight, 4 * (Theme.touch + Theme.gap)) + 16 : 0

    RowList {
        id: list

        anchors.fill: parent
        anchors.margins: 8
        spacing: Theme.gap
        label: qsTr("Open acties")
        model: panel.tasks.actions

        delegate: RowLayout {
            id: row

            required property var modelData

            width: list.width
            spacing: Theme.gap

            Icon {
                glyph: "action"
            }

            Words {
                Layout.fillWidth: true
                text: Theme.dotted([row.modelData.words, row.modelData.due])
                color: row.modelData.overdue ? Theme.alert : Theme.ink
                font.weight: Font.DemiBold
            }

            ActionButton {
                activeFocusOnTab: row.ListView.isCurrentItem || activeFocus
                text: qsTr("Gedaan")
                Accessible.name: qsTr("%1: gedaan").arg(row.modelData.words)
                onClicked: panel.tasks.done(row.modelData.device, row.modelData.seq)
            }
        }
    }
}
