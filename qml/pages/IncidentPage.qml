// One incident: its lines and the line being written, its times, and what is known of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Item {
    id: page

    required property Session session
    readonly property IncidentSession incident: session.incident
    property string tab: "lines"
    readonly property string standingPart: incident.standingPart
    readonly property string record: incident.record
    readonly property bool gripAsked: incident.gripAsked
    readonly property bool wide: width >= 760 * Theme.textScale && width > (height + Theme.covered) * 0.9
    readonly property bool tall: !wide && width >= 700 * Theme.textScale && height + Theme.covered >= 900 * Theme.textScale
    readonly property bool lying: wide && height + Theme.covered < 900 * Theme.textScale
    readonly property bool cramped: Theme.covered > 0 && (!wide || height < 26 * Theme.body) || !wide && lines.choosing
    // Upright the times stand with the lines; a tablet that lies shows them, or the facts, beside the lines.
    readonly property string part: tall && tab === "times" ? "lines" : lying && tab === "lines" ? "times" : tab
    readonly property bool showsLines: wide || part === "lines"
    readonly property Item undoPlace: showsLines ? lines.undoPlace : null

    // The part with the cursor is the one that shows when the tablet is turned; a form that closes moves nobody.
    onStandingPartChanged: if (standingPart !== "" && !(lying && standingPart === "lines"))
        tab = standingPart
    onGripAskedChanged: if (gripAsked && (!wide || lying)) tab = "facts"
    onRecordChanged: tab = standingPart === "" ? "lines" : standingPart

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        anchors.bottomMargin: Math.max(Theme.space, Theme.bigGap)
        spacing: Theme.gap
        visible: !files.covers

        IncidentHeader {
            Layout.fillWidth: true
            cramped: page.cramped
            incident: page.incident
            onClosed: page.session.back()
            onStandAsked: page.session.openSituation()
        }

        IncidentTabs {
            Layout.fillWidth: true
            visible: !page.wide && !page.cramped
            withTimes: !page.tall
            current: page.part
            onChosen: tab => page.tab = tab
        }

        // By hand: a grid whose cells change places with the page's size kept old ones now and then (Qt 6.4).
        Item {
            id: body

            readonly property real gap: Math.max(16, Theme.bigGap)
            readonly property real aside: page.wide ? Math.min(page.width * 0.42, 3 * Math.max(Theme.bigWidth, 7.4 * Theme.body) + 2 * Theme.bigGap) : width
            readonly property real asideX: page.wide && !Theme.leftHanded ? width - aside : 0
            readonly property real above: height - (attach.visible ? attach.height + body.gap : 0)
            readonly property real under: tabs.visible ? tabs.height + body.gap : 0

            Layout.fillWidth: true
            Layout.fillHeight: true

            IncidentLines {
                id: lines

                x: page.wide && Theme.leftHanded ? body.aside + body.gap : 0
                width: page.wide ? body.width - body.aside - body.gap : body.width
                height: !page.wide && times.visible ? times.y - Math.max(Theme.space, Theme.bigGap) : body.height
                visible: page.showsLines
                roomy: page.tall || page.wide && page.height + Theme.covered >= 620 * Theme.textScale || Theme.covered > 0 && width >= 28 * Theme.body
                undoOnTop: page.wide
                attaches: !attach.visible
                undoShown: page.session.undo.visible
                incident: page.incident
                tasks: page.session.tasks
                attachments: page.session.attachments
                onLooked: one => files.look(one)
                onAttachAsked: pictures => files.choose(pictures)
                onKnownAsked: (device, seq) => page.session.openKnownThen(device, seq)
            }

            IncidentTabs {
                id: tabs

                x: body.asideX
                width: body.aside
                visible: page.lying
                withLines: false
                withTimes: true
                current: page.part
                onChosen: tab => page.tab = tab
            }

            IncidentTimes {
                id: times

                x: body.asideX
                y: page.tall ? body.height - height : body.under
                width: body.aside
                height: page.lying ? body.above - y : page.wide || page.tall ? Math.min(implicitHeight, page.height * 0.7) : body.height - Theme.undoHeight - Theme.gap
                visible: page.wide && !page.lying || (page.tall ? page.part === "lines" && Theme.covered === 0 : page.part === "times")
                upward: !page.wide
                incident: page.incident
            }

            IncidentFacts {
                x: body.asideX
                y: page.wide && !page.lying ? times.height + Theme.space : body.under
                width: body.aside
                height: body.above - y
                bottomMargin: page.wide ? 0 : Theme.undoHeight
                visible: page.wide && !page.lying || page.part === "facts"
                session: page.session
            }

            AttachButtons {
                id: attach

                x: body.asideX
                y: body.height - height
                width: body.aside
                visible: page.lying && lines.roomy && page.part === "times" && Theme.covered === 0
                voice: page.session.attachments.voice
                record: page.record
                onAsked: pictures => files.choose(pictures)
            }
        }
    }

    IncidentFiles {
        id: files

        anchors.fill: parent
        attachments: page.session.attachments
        record: page.incident.record
        title: page.incident.title
    }

    Notice {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space
        width: Math.min(parent.width - 2 * Theme.space, 640 * Theme.textScale)
        words: page.incident.refusal
    }
}
