// What stands above every page: exercise or demo, the bar, and a warning when there is one.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: head

    required property Session session

    Repeater {
        model: head.session.band !== "" ? 1 : 0

        Band {
            width: head.width
            band: head.session.band
        }
    }

    TopBar {
        width: parent.width
        visible: Theme.covered === 0 || !Theme.narrow && Theme.textScale === 1
        session: head.session
    }

    Repeater {
        model: head.session.duty.claimWords !== "" ? 1 : 0

        ClaimBar {
            width: head.width
            duty: head.session.duty
        }
    }

    Repeater {
        model: head.session.handover.offered !== "" ? 1 : 0

        OfferBar {
            width: head.width
            words: head.session.handover.offered
            onOpened: head.session.openHandover()
        }
    }

    Repeater {
        model: head.session.restored !== "" ? 1 : 0

        RestoredLine {
            width: head.width
            words: head.session.restored
            onSeen: head.session.seenRestored()
        }
    }

    // Always there: an alert is spoken when it becomes visible.
    Notice {
        width: parent.width
        radius: 0
        words: head.session.warning
    }
}
