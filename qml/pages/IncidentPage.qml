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
    readonly property bool wide: width >= 760 * Theme.textScale && width > (height + Theme.covered) * 0.9
    readonly property bool tall: !wide && width >= 700 * Theme.textScale && height + Theme.covered >= 900 * Theme.textScale
    readonly property bool lying: wide && height + Theme.covered < 900 * Theme.textScale
    readonly property bool typing: Theme.covered > 0
    readonly property bool cramped: typing || !wide && lines.choosing
    // Upright the times stand with the lines; a tablet that lies shows them, or the facts, beside the lines.
    readonly property string part: tall && tab === "times" ? "lines" : lying && tab === "lines" ? "times" : tab
    readonly property bool showsLines: wide || part === "lines"
    readonly property Item undoPlace: showsLines ? lines.undoPlace : null

    // The part with the cursor is the one that shows when the tablet is turned; a form that closes moves nobody.
    onStandingPartChanged: if (standingPart !== "" && !(lying && standingPart === "lines"))
        tab = standingPart
    onRecordChanged: tab = standingPart === "" ? "lines" : standingPart

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        anchors.bottomMargin: Math.max(Theme.space, Theme.bigGap)
        spacing: Theme.gap
        visible: !files.covers

        IncidentHeader {
            Layout.fillWidth: true
            visible: !page.cramped
            incident: page.incident
            onClosed: page.session.back()
            onStandAsked: page.session.openSituation()
        }

        Words {
            Layout.fillWidth: true
            visible: page.cramped
            text: page.incident.title
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        IncidentTabs {
            Layout.fillWidth: true
            visible: !page.wide && !page.cramped
            withTimes: !page.tall
            current: page.part
            onChosen: tab => page.tab = tab
        }

        GridLayout {
            layoutDirection: Theme.hand
            columnSpacing: 16
            rowSpacing: Theme.space

            IncidentLines {
                id: lines

                Layout.row: 0
                Layout.column: 0
                Layout.rowSpan: page.wide ? 3 : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.showsLines
                roomy: page.tall || page.wide && page.height + Theme.covered >= 620 * Theme.textScale
                undoOnTop: page.wide
                undoShown: page.session.undo.visible
                incident: page.incident
                tasks: page.session.tasks
                attachments: page.session.attachments
                onLooked: one => files.look(one)
                onAttachAsked: pictures => files.choose(pictures)
                onKnownAsked: (device, seq) => page.session.openKnownThen(device, seq)
            }

            IncidentTabs {
                Layout.row: 0
                Layout.column: 1
                Layout.fillWidth: false
                Layout.preferredWidth: times.aside
                Layout.maximumHeight: implicitHeight
                Layout.bottomMargin: Math.max(0, Theme.bigGap - Theme.space)
                visible: page.lying
                withLines: false
                withTimes: true
                current: page.part
                onChosen: tab => page.tab = tab
            }

            IncidentTimes {
                id: times

                Layout.row: 1
                Layout.rowSpan: page.lying ? 2 : 1
                Layout.column: page.wide ? 1 : 0
                Layout.fillWidth: !page.wide
                Layout.fillHeight: page.lying || !page.wide && !page.tall
                Layout.preferredWidth: page.wide ? aside : -1
                Layout.preferredHeight: implicitHeight
                Layout.maximumHeight: page.height * 0.7
                Layout.bottomMargin: page.wide || page.tall ? 0 : Theme.undoHeight + Theme.gap
                visible: page.wide && !page.lying || (page.tall ? page.part === "lines" && !page.typing : page.part === "times")
                upward: !page.wide
                incident: page.incident

                readonly property real aside: Math.min(page.width * 0.42, 3 * Math.max(Theme.bigWidth, 7.4 * Theme.body) + 2 * Theme.bigGap)
            }

            IncidentFacts {
                Layout.row: page.lying ? 1 : 2
                Layout.rowSpan: page.lying ? 2 : 1
                Layout.column: page.wide ? 1 : 0
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: page.wide ? times.aside : -1
                Layout.preferredHeight: 100
                Layout.fillHeight: true
                bottomMargin: page.wide ? 0 : Theme.undoHeight
                visible: page.wide && !page.lying || page.part === "facts"
                session: page.session
            }
        }
    }

    IncidentFiles {
        id: files

        anchors.fill: parent
        attachments: page.session.attachments
        record: page.incident.record
    }

    Notice {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space
        width: Math.min(parent.width - 2 * Theme.space, 640 * Theme.textScale)
        words: page.incident.refusal
    }
}
