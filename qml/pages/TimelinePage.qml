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

    TimelineFilters {
        id: filters

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        timeline: page.timeline
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
            spacing: Theme.gap
            model: page.timeline
            section.property: "day"

            delegate: TimelineRow {
                chosen: page.wide && page.selected?.record === record && page.selected?.words === lineText
                onClicked: {
                    page.selected = { record: record, title: recordTitle, category: category, words: lineText, time: day + " " + time,
                        kind: kindWord, author: author, marks: marks, delivered: delivered, struck: struck }
                    if (!page.wide)
                        page.session.openIncident(record)
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
        line: page.selected
        onOpened: record => page.session.openIncident(record)
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
