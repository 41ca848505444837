// The pages, each made when first shown and kept as it was left; the bar to undo floats above the one shown.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: pages

    required property Session session
    readonly property NowPage now: first.item as NowPage

    PageSlot {
        id: first

        page: "now"
        file: "NowPage.qml"
        session: pages.session
    }

    PageSlot {
        id: incident

        page: "incident"
        file: "IncidentPage.qml"
        session: pages.session
        warm: warmUp.done
    }

    PageSlot {
        page: "timeline"
        file: "TimelinePage.qml"
        session: pages.session
        warm: warmUp.done
    }

    PageSlot {
        page: "registers"
        file: "RegistersPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "record"
        file: "RecordPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "map"
        file: "MapPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "year"
        file: "YearPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "calls"
        file: "CallPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "sheet"
        file: "SheetPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "mistakes"
        file: "MistakesPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "phrasebook"
        file: "PhrasebookPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "taskcards"
        file: "CardsPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "help"
        file: "HelpPage.qml"
        session: pages.session
    }

    PageSlot {
        page: "settings"
        file: "MorePage.qml"
        session: pages.session
    }

    UndoStrip {
        readonly property Item place: incident.shown ? (incident.item as IncidentPage)?.undoPlace ?? null : null

        parent: place ?? pages
        y: (parent?.height ?? 0) - height - (place ? 0 : Theme.space)
        x: ((parent?.width ?? 0) - width) / 2
        width: Math.min((parent?.width ?? 0) - (place ? 0 : 2 * Theme.space), 640 * Theme.textScale)
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
