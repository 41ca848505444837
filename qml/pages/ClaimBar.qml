// What was added while the tablet was locked waits for its owner.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: bar

    required property DutySession duty

    implicitHeight: row.implicitHeight + 16
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
