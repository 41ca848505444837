// One record of a register: the steps of its life, its form, and what is odd in it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property RecordSession record: session.registers.opened
    readonly property real readable: Math.min(contentWidth, 60 * Theme.body)

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    RecordHeader {
        width: page.readable
        record: page.record
        onClosed: page.session.back()
    }

    ClockList {
        width: page.readable
        record: page.record
    }

    StepList {
        width: page.readable
        record: page.record
    }

    RecordForm {
        width: page.readable
        record: page.record
        map: page.session.map
        onGrown: part => page.bringIn(part)
    }

    FieldLabel {
        width: page.readable
        label: qsTr("Bewaren")
        value: page.record.retention
    }

    ActionButton {
        big: true
        visible: !page.record.mistaken
        text: qsTr("Vergissing")
        onClicked: page.record.mistake()
    }
}
