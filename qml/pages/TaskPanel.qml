// The task cards that fit the incident: each line is done, does not apply, or still waits.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property TasksSession tasks

    signal grown(Item part)

    spacing: Theme.space

    // By number: with the cards themselves each tick would make all boxes anew, and fold them.
    Kept {
        wanted: panel.tasks.cards.length

        TaskCardBox {
            required property int index
            readonly property var one: panel.tasks.cards[index] ?? ({ id: "", title: "", count: 0, answered: 0 })

            width: panel.width
            visible: index < panel.tasks.cards.length
            of: panel.tasks.record + " " + one.id
            title: one.title
            count: one.count
            answered: one.answered
            lines: open ? panel.tasks.linesOf(one.id) : []
            source: panel.tasks.source
            onOpenChanged: if (open) panel.grown(this)
            onTicked: (line, applies) => panel.tasks.tick(one.id, line, applies)
        }
    }
}
