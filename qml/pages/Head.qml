// What stands above every page: exercise or demo, the bar, and a warning when there is one.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: head

    required property Session session

    Band {
        width: parent.width
        visible: head.session.band !== ""
        words: head.session.band === "demo" ? qsTr("DEMO") : qsTr("OEFENING")
    }

    TopBar {
        width: parent.width
        visible: Theme.covered === 0 || !Theme.narrow && Theme.textScale === 1
        session: head.session
    }

    ClaimBar {
        width: parent.width
        duty: head.session.duty
    }

    OfferBar {
        width: parent.width
        words: head.session.handover.offered
        onOpened: head.session.openHandover()
    }

    RestoredLine {
        width: parent.width
        words: head.session.restored
        onSeen: head.session.seenRestored()
    }

    VoiceBar {
        width: parent.width
        attachments: head.session.attachments
    }

    Notice {
        width: parent.width
        radius: 0
        words: head.session.warning
    }
}
