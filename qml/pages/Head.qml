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
        visible: Theme.covered === 0 || !Theme.narrow
        officer: head.session.officer
        deliveryWords: head.session.delivery.words
        deliveryShort: head.session.delivery.shortWords
        allIn: head.session.delivery.allIn
        gripWords: head.session.gripWords
        gripKnown: head.session.gripIsKnown
    }

    Notice {
        width: parent.width
        radius: 0
        words: head.session.warning
    }
}
