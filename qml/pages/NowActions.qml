// What else is begun from Nu, each with one tap; and the handover.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

GridLayout {
    id: actions

    required property Session session

    columns: Math.max(1, Math.floor((width + columnSpacing) / (13 * Theme.body + columnSpacing)))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    layoutDirection: Theme.hand

    NowAction {
        glyph: "ordinance"
        text: qsTr("Noodverordening vastleggen")
        onClicked: actions.session.beginRecordOf("ordinance")
    }

    NowAction {
        glyph: "demonstration"
        text: qsTr("Kennisgeving demonstratie")
        onClicked: actions.session.beginRecordOf("demonstration")
    }

    NowAction {
        glyph: "event"
        text: qsTr("Evenement")
        onClicked: actions.session.beginRecordOf("event")
    }

    NowAction {
        visible: actions.session.now.anyForGrip
        glyph: "grip"
        text: qsTr("GRIP vastleggen")
        onClicked: actions.session.openGrip()
    }

    NowAction {
        visible: actions.session.mistakes.waiting > 1
        glyph: "undo"
        text: qsTr("Onbevestigd: %1").arg(actions.session.mistakes.waiting)
        onClicked: actions.session.page = "mistakes"
    }

    NowAction {
        glyph: "handover"
        text: qsTr("Overdracht")
        onClicked: actions.session.openHandover()
    }
}
