// Nu: four tiles that each store an incident with one tap, what runs, and what was left.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: page

    required property Session session
    readonly property NowSession now: session.now
    readonly property bool wide: width >= 760 * Theme.textScale && width > height

    readonly property real inset: wide ? 16 : Theme.space
    /// Where the tiles stand on the page; as high as one of them.
    readonly property rect tilesAt: Qt.rect(inset + tiles.x, inset + tiles.y, tiles.width, tiles.tileHeight)

    Scroller {
        id: scroller

        anchors.fill: parent
        topMargin: page.inset
        bottomMargin: page.inset
        contentWidth: width
        interactive: contentHeight + 2 * page.inset > height

        // By hand: two columns that do not wait for each other, or one, of the same five parts.
        Item {
            id: parts

            readonly property real room: page.height - 2 * page.inset
            readonly property real gap: Math.max(16, Theme.bigGap)
            readonly property real half: page.wide ? (width - gap) / 2 : width
            readonly property real asideX: page.wide && !Theme.leftHanded ? half + gap : 0
            readonly property real tilesX: page.wide && Theme.leftHanded ? half + gap : 0
            readonly property real standingMost: standing.visible ? Math.min(standing.implicitHeight, room * 0.35) + gap : 0
            readonly property real leftMost: leftovers.visible ? Math.min(leftovers.implicitHeight, room * 0.3) + gap : 0
            readonly property real spare: page.wide ? 0 : Math.max(0, room - running.height - gap - tiles.height - Theme.space - actions.height - (standing.visible ? gap + standing.height : 0) - (leftovers.visible ? gap + leftovers.height : 0))
            readonly property real under: page.wide ? running.y + running.height : actions.y + actions.height
            readonly property real last: leftovers.visible ? leftovers.y + leftovers.height
                                         : standing.visible ? standing.y + standing.height : under
            readonly property real end: Math.max(last, actions.y + actions.height)

            x: page.inset
            width: page.width - 2 * page.inset
            height: Math.max(room, end)

            NowTiles {
                id: tiles

                x: parts.tilesX
                y: page.wide ? 0 : running.y + running.height + parts.gap
                width: parts.half
                height: implicitHeight
                tileHeight: Math.max(Theme.bigHeight, Math.min(page.wide ? 220 : 150, page.height * (page.wide ? 0.25 : 0.16)))
                armed: page.now.tilesArmed
                onTapped: (category, heldMs) => page.now.tap(category, heldMs)
            }

            RunningList {
                id: running

                x: parts.asideX
                y: parts.spare
                width: parts.half
                height: Math.min(implicitHeight, page.wide ? Math.max(parts.room * 0.4, parts.room - parts.standingMost - parts.leftMost) : page.height * 0.5)
                title: Theme.narrow ? "" : qsTr("Lopend")
                emptyWords: qsTr("Er loopt geen incident.")
                rows: page.now.running
                onOpened: record => page.session.openRecord(record)
                onMistaken: record => page.now.mistake(record)
            }

            NowActions {
                id: actions

                x: parts.tilesX
                y: tiles.y + tiles.height + Theme.space
                width: parts.half
                session: page.session
            }

            StandingList {
                id: standing

                x: parts.asideX
                y: parts.under + parts.gap
                width: parts.half
                height: Math.min(implicitHeight, page.wide ? Math.max(parts.room * 0.35, parts.room - y - parts.leftMost) : page.height * 0.35)
                visible: page.session.standing.count > 0
                standing: page.session.standing
                onOpened: record => page.session.openRecord(record)
            }

            RunningList {
                id: leftovers

                x: parts.asideX
                y: (standing.visible ? standing.y + standing.height : parts.under) + parts.gap
                width: parts.half
                height: Math.min(implicitHeight, page.wide ? Math.max(parts.room * 0.3, parts.room - y) : page.height * 0.3)
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
