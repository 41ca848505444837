// What else is begun from Nu, each with one tap; and the handover.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Grid {
    id: actions

    required property Session session
    readonly property real cell: (width - (columns - 1) * spacing) / columns
    readonly property real tallest: Math.max(...Array.from(children, action => action.visible ? action.implicitHeight : 0))

    columns: Math.max(1, Math.floor((width + spacing) / (13 * Theme.body + spacing)))
    spacing: Theme.gap
    layoutDirection: Theme.hand

    ActionButton {
        width: actions.cell
        height: actions.columns === 1 ? implicitHeight : actions.tallest
        glyph: "ordinance"
        text: qsTr("Noodverordening vastleggen")
        onClicked: actions.session.beginRecordOf("ordinance")
    }

    ActionButton {
        width: actions.cell
        height: actions.columns === 1 ? implicitHeight : actions.tallest
        glyph: "demonstration"
        text: qsTr("Kennisgeving demonstratie")
        onClicked: actions.session.beginRecordOf("demonstration")
    }

    ActionButton {
        width: actions.cell
        height: actions.columns === 1 ? implicitHeight : actions.tallest
        glyph: "event"
        text: qsTr("Evenement")
        onClicked: actions.session.beginRecordOf("event")
    }

    ActionButton {
        width: actions.cell
        height: actions.columns === 1 ? implicitHeight : actions.tallest
        visible: actions.session.now.anyForGrip
        glyph: "grip"
        text: qsTr("GRIP vastleggen")
        onClicked: actions.session.openGrip()
    }

    ActionButton {
        width: actions.cell
        height: actions.columns === 1 ? implicitHeight : actions.tallest
        visible: actions.session.mistakes.waiting > 1
        glyph: "undo"
        text: qsTr("Onbevestigd: %1").arg(actions.session.mistakes.waiting)
        onClicked: actions.session.page = "mistakes"
    }

    ActionButton {
        width: actions.cell
        height: actions.columns === 1 ? implicitHeight : actions.tallest
        glyph: "handover"
        text: qsTr("Overdracht")
        onClicked: actions.session.openHandover()
    }
}
