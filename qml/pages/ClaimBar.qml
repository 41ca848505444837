// What was added while the tablet was locked waits for its owner.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: bar

    required property DutySession duty

    implicitHeight: visible ? row.implicitHeight + 16 : 0
    visible: duty.claimWords !== ""
    color: Theme.card

    Flow {
        id: row

        x: 16
        y: 8
        width: parent.width - 32
        spacing: Theme.gap
        layoutDirection: Theme.hand

        Words {
            width: Math.min(implicitWidth, row.width)
            text: bar.duty.claimWords
        }

        ActionButton {
            strong: true
            text: qsTr("Van mij")
            onClicked: bar.duty.claim()
        }

        ActionButton {
            text: qsTr("Niet van mij")
            onClicked: bar.duty.leaveUnclaimed()
        }
    }
}
