// Nu: four tiles that each store an incident with one tap, what runs, and what was left.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Item {
    id: page

    required property Session session
    readonly property NowSession now: session.now
    readonly property bool wide: width >= 760 * Theme.textScale && width > height

    readonly property real inset: wide ? 16 : Theme.space

    Scroller {
        id: scroller

        anchors.fill: parent
        topMargin: page.inset
        bottomMargin: page.inset
        contentWidth: width
        interactive: contentHeight + 2 * page.inset > height

        GridLayout {
            id: grid

            x: page.inset
            width: page.width - 2 * page.inset
            height: Math.max(implicitHeight, page.height - 2 * page.inset)
            columns: page.wide ? 2 : 1
            layoutDirection: Theme.hand
            columnSpacing: Math.max(16, Theme.bigGap)
            rowSpacing: Theme.space

            Item {
                Layout.row: 0
                Layout.fillHeight: true
                visible: !page.wide
            }

            NowTiles {
                id: tiles

                Layout.row: page.wide ? 0 : 2
                Layout.column: 0
                Layout.rowSpan: 1
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                Layout.preferredWidth: 100
                tileHeight: Math.max(Theme.bigHeight, Math.min(page.wide ? 220 : 150, page.height * (page.wide ? 0.27 : 0.16)))
                armed: page.now.tilesArmed
                onTapped: (category, heldMs) => page.now.tap(category, heldMs)
            }

            RunningList {
                Layout.alignment: Qt.AlignTop
                Layout.row: page.wide ? 0 : 1
                Layout.column: page.wide ? 1 : 0
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                Layout.preferredWidth: 100
                Layout.preferredHeight: Math.min(implicitHeight, page.height * 0.5)
                Layout.maximumHeight: page.wide && (leftovers.visible || standing.visible) ? implicitHeight : page.height
                title: Theme.narrow ? "" : qsTr("Lopend")
                emptyWords: qsTr("Er loopt geen incident.")
                rows: page.now.running
                onOpened: record => page.session.openRecord(record)
                onMistaken: record => page.now.mistake(record)
            }

            NowActions {
                Layout.alignment: Qt.AlignTop
                Layout.row: page.wide ? 1 : 3
                Layout.column: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                session: page.session
            }

            StandingList {
                id: standing

                Layout.alignment: Qt.AlignTop
                Layout.row: page.wide ? 1 : 4
                Layout.column: page.wide ? 1 : 0
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                Layout.preferredWidth: 100
                Layout.preferredHeight: Math.min(implicitHeight, page.height * (page.wide ? 0.4 : 0.35))
                Layout.maximumHeight: page.wide ? implicitHeight : page.height
                visible: page.session.standing.count > 0
                standing: page.session.standing
                onOpened: record => page.session.openRecord(record)
            }

            RunningList {
                id: leftovers

                Layout.row: page.wide ? 2 : 5
                Layout.column: page.wide ? 1 : 0
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                Layout.preferredWidth: 100
                Layout.preferredHeight: Math.min(implicitHeight, page.height * (page.wide ? 0.32 : 0.2))
                Layout.topMargin: page.wide ? Theme.space : 0
                visible: count > 0
                title: qsTr("Onbevestigd of niet vastgelegd")
                emptyWords: ""
                rows: page.now.leftovers
                onOpened: record => page.session.openRecord(record)
                onMistaken: record => page.now.mistake(record)
            }
        }
    }

    Repeater {
        model: page.now.alreadyRunning ? 1 : 0

        AlreadyRunning {
            y: page.height - height - Theme.space
            x: page.wide && Theme.leftHanded ? page.width - width - Theme.space : Theme.space
            width: page.wide ? tiles.width + 8 : page.width - 2 * Theme.space
            armed: page.now.tilesArmed
            words: page.now.alreadyWords
            onSame: page.now.sameIncident()
            onOther: page.now.newIncident()
        }
    }
}
