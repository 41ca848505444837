// At the foot of the handover: the duty goes to another officer, is taken over, or waits to be accepted.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property HandoverSession handover
    required property DutySession duty

    signal begun

    spacing: Theme.bigGap

    Words {
        width: parent.width
        visible: text !== ""
        text: panel.handover.stored
        color: Theme.delivered
        font.weight: Font.DemiBold
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: panel.handover.offered
        font.weight: Font.DemiBold
    }

    ActionButton {
        visible: panel.handover.offered !== ""
        big: true
        strong: true
        glyph: "handover"
        text: qsTr("Dienst aannemen")
        onClicked: panel.handover.accept()
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: panel.handover.offering
    }

    ActionButton {
        visible: panel.handover.offering !== ""
        text: qsTr("Aanbod intrekken")
        onClicked: panel.handover.takeOfferBack()
    }

    HandoverStart {
        width: parent.width
        visible: panel.handover.mode === ""
        handover: panel.handover
        onBegun: panel.begun()
    }

    Repeater {
        model: panel.handover.mode === "" ? 0 : 1

        HandoverForm {
            width: panel.width
            handover: panel.handover
            duty: panel.duty
        }
    }
}
