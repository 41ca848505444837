// Locked: nothing stored is shown; an incident and a line can be added, and an officer signs in with a PIN.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

FocusScope {
    id: page

    required property Session session
    readonly property DutySession duty: session.duty
    readonly property bool wide: width >= 760 * Theme.textScale && width > height
    property bool signingIn: false
    readonly property bool onePage: wide || height >= Theme.mm(190) * Theme.textScale

    focus: true
    Component.onCompleted: pad.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Band {
        id: band

        width: parent.width
        visible: page.session.band !== ""
        band: page.session.band
    }

    VoiceBar {
        id: voice

        y: page.height - height
        width: parent.width
        height: implicitHeight
        attachments: page.session.attachments
        locked: true
    }

    Flickable {
        id: room

        anchors.fill: parent
        anchors.topMargin: band.visible ? band.height : 0
        anchors.bottomMargin: voice.height
        clip: true
        contentWidth: width
        contentHeight: Math.max(height, grid.implicitHeight + 2 * Theme.space)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: grid

            x: (room.width - width) / 2
            y: Theme.space
            width: Math.min(room.width - 2 * Theme.space, 1400 * Theme.textScale)
            height: room.contentHeight - 2 * Theme.space
            columns: page.wide ? 2 : 1
            layoutDirection: Theme.hand
            columnSpacing: Math.max(16, Theme.bigGap)
            rowSpacing: Math.max(Theme.space, Theme.bigGap)

            LockedAdding {
                Layout.fillWidth: true
                Layout.fillHeight: !page.wide
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 100
                visible: page.onePage || !page.signingIn
                duty: page.duty
                armed: page.session.now.tilesArmed
                roomy: page.wide
                inOneRow: !page.wide && page.onePage
                tileHeight: page.wide ? page.height * 0.26 : Math.max(110, page.height * (page.onePage ? 0.11 : 0.15))
                onAdded: page.signingIn = true
            }

            PinPad {
                id: pad

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 100
                visible: page.onePage || page.signingIn
                duty: page.duty
            }

            ActionButton {
                Layout.fillWidth: true
                visible: !page.onePage
                big: true
                text: page.signingIn ? qsTr("Nieuw incident of regel") : qsTr("Aanmelden")
                onClicked: page.signingIn = !page.signingIn
            }
        }
    }

    Notice {
        y: band.visible ? band.height : 0
        width: parent.width
        radius: 0
        words: page.session.warning
    }
}
