// Tijdlijn: everything in one stream, newest first by day, with search as you type.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: page

    required property Session session
    readonly property TimelineModel timeline: session.timeline
    readonly property bool wide: width >= 1000 * Theme.textScale
    property var selected: null
    property bool picked: false
    readonly property string filter: timeline.search + "|" + timeline.category + timeline.onlyHighlights + timeline.onlyWaiting + timeline.onlyGrip + timeline.days + timeline.registerName + timeline.author + timeline.standpoint + timeline.momentWords

    function choose(row: TimelineRow) {
        selected = { number: row.number, record: row.record, title: row.recordTitle, category: row.category, words: row.lineText, time: row.day + " " + row.time,
            kind: row.kindWord, author: row.author, marks: row.marks, delivered: row.delivered, struck: row.struck }
    }

    // Until a line is picked, the newest of what is listed stands open.
    function chooseFirst() {
        if (!wide || picked)
            return
        const first = list.itemAtIndex(0) as TimelineRow
        if (first)
            choose(first)
        else
            selected = null
    }

    onWideChanged: settle.start()
    onFilterChanged: {
        picked = false
        settle.start()
    }

    Timer {
        id: settle

        interval: 0
        onTriggered: page.chooseFirst()
    }

    TimelineFilters {
        id: filters

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        timeline: page.timeline
        room: Math.max(2 * Theme.touch, page.height * 0.4)
    }

    Card {
        id: sheet

        anchors.top: filters.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space
        x: page.wide && Theme.leftHanded ? parent.width - width - Theme.space : Theme.space
        width: page.wide ? (parent.width - 3 * Theme.space) * 0.6 : parent.width - 2 * Theme.space

        RowList {
            id: list

            anchors.fill: parent
            anchors.margins: 8
            anchors.bottomMargin: 4
            anchors.rightMargin: 14 // its bar stands there, clear of the card's edge
            spacing: Theme.gap
            label: qsTr("Tijdlijn")
            model: page.timeline
            section.property: "day"
            // A bound component is made only where it is written, and a section is not (Qt 6.4); without a parent it would be swept away.
            section.delegate: Qt.createComponent(Qt.resolvedUrl("../parts/DayHeading.qml"), Component.PreferSynchronous, page)
            onCountChanged: settle.start()

            delegate: TimelineRow {
                readonly property string content: day + time + recordTitle + lineText + kindWord + author + String(marks) + delivered + struck

                chosen: page.wide && page.selected?.number === number
                onContentChanged: if (chosen) page.choose(this)
                onClicked: {
                    page.choose(this)
                    page.picked = true
                    if (!page.wide)
                        page.session.openRecord(record)
                }
            }

            Words {
                width: parent.width
                padding: 8
                visible: list.count === 0
                text: qsTr("Geen regels gevonden.")
                color: Theme.muted
            }
        }
    }

    TimelineDetail {
        anchors.top: filters.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space
        x: Theme.leftHanded ? Theme.space : sheet.x + sheet.width + Theme.space
        width: parent.width - sheet.width - 3 * Theme.space
        visible: page.wide
        map: page.session.map
        line: page.selected
        onOpened: record => page.session.openRecord(record)
    }

    ActionButton {
        anchors.right: sheet.right
        anchors.top: sheet.top
        anchors.margins: 8
        visible: page.timeline.newRows > 0
        strong: true
        glyph: "up"
        text: page.timeline.newRows === 1 ? qsTr("1 nieuwe regel") : qsTr("%1 nieuwe regels").arg(page.timeline.newRows)
        onClicked: {
            page.timeline.showNew()
            list.positionViewAtBeginning()
        }
    }
}
