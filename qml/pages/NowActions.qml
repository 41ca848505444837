// What else is begun from Nu, each with one tap; and the handover.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: actions

    required property Session session

    spacing: Theme.gap
    layoutDirection: Theme.hand

    ActionButton {
        width: Math.min(implicitWidth, actions.width)
        glyph: "ordinance"
        text: qsTr("Noodverordening vastleggen")
        onClicked: actions.session.beginRecordOf("ordinance")
    }

    ActionButton {
        width: Math.min(implicitWidth, actions.width)
        glyph: "demonstration"
        text: qsTr("Kennisgeving demonstratie")
        onClicked: actions.session.beginRecordOf("demonstration")
    }

    ActionButton {
        width: Math.min(implicitWidth, actions.width)
        glyph: "event"
        text: qsTr("Evenement")
        onClicked: actions.session.beginRecordOf("event")
    }

    ActionButton {
        width: Math.min(implicitWidth, actions.width)
        visible: actions.session.mistakes.waiting > 1
        glyph: "undo"
        text: qsTr("Onbevestigd: %1").arg(actions.session.mistakes.waiting)
        onClicked: actions.session.page = "mistakes"
    }

    ActionButton {
        width: Math.min(implicitWidth, actions.width)
        glyph: "handover"
        text: qsTr("Overdracht")
        onClicked: actions.session.openHandover()
    }
}
