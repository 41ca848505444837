// The task cards that fit the incident: each line is done, does not apply, or still waits.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property TasksSession tasks

    spacing: Theme.space

    Repeater {
        model: panel.tasks.cards

        TaskCardBox {
            required property var modelData

            width: panel.width
            title: modelData.title
            lines: modelData.lines
            source: panel.tasks.source
            onTicked: (line, applies) => panel.tasks.tick(modelData.id, line, applies)
        }
    }
}
