// One record of a register: the steps of its life, its form, and what is odd in it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property RecordSession record: session.registers.opened
    // At a desk the form stands beside what is to be done.
    readonly property bool wide: contentWidth >= 80 * Theme.body
    readonly property real part: wide ? (contentWidth - Theme.space) / 2 : contentWidth

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    RecordHeader {
        width: page.contentWidth
        record: page.record
        onClosed: page.session.back()
    }

    Flow {
        width: parent.width
        spacing: Theme.space
        layoutDirection: Theme.hand

        Column {
            width: page.part
            spacing: Theme.space

            ClockList {
                width: parent.width
                record: page.record
            }

            StepList {
                width: parent.width
                record: page.record
            }
        }

        Column {
            width: page.part
            spacing: Theme.space

            RecordForm {
                width: parent.width
                record: page.record
                map: page.session.map
                onGrown: part => page.bringIn(part)
            }

            FieldLabel {
                width: parent.width
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
    }
}
