// The pages, each made when first shown and kept as it was left; the bar to undo floats above the one shown.
import QtQuick
import Piketboek

Item {
    id: pages

    required property Session session
    readonly property string current: session.page

    PageSlot {
        shown: pages.current === "now"
        sourceComponent: NowPage {
            now: pages.session.now
            onOpened: record => pages.session.openIncident(record)
        }
    }

    PageSlot {
        id: incident

        shown: pages.current === "incident"
        warm: warmUp.done
        sourceComponent: IncidentPage {
            incident: pages.session.incident
            onClosed: pages.session.back()
        }
    }

    PageSlot {
        shown: pages.current === "timeline"
        warm: warmUp.done
        sourceComponent: TimelinePage {
            timeline: pages.session.timeline
            onOpened: record => pages.session.openIncident(record)
        }
    }

    PageSlot {
        shown: pages.current === "year"
        sourceComponent: YearPage { year: pages.session.year }
    }

    PageSlot {
        shown: pages.current === "settings"
        sourceComponent: MorePage { session: pages.session }
    }

    UndoStrip {
        readonly property Item place: incident.shown ? (incident.item as IncidentPage)?.undoPlace ?? null : null

        parent: place ?? pages
        y: parent.height - height - (place ? 0 : Theme.space)
        x: (parent.width - width) / 2
        width: Math.min(parent.width - (place ? 0 : 2 * Theme.space), 640 * Theme.textScale)
        visible: pages.session.undo.visible
        words: pages.session.undo.words
        onUndone: pages.session.undo.undo()
        onDismissed: pages.session.undo.dismiss()
    }

    Timer {
        id: warmUp

        property bool done: false

        interval: 400
        running: true
        onTriggered: done = true
    }
}
