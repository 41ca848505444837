// The duty goes to somebody else, or comes from somebody else.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: start

    required property HandoverSession handover

    signal begun

    spacing: Theme.bigGap
    layoutDirection: Theme.hand

    ActionButton {
        big: true
        glyph: "handover"
        text: qsTr("Overdragen")
        onClicked: {
            start.handover.begin("give")
            start.begun()
        }
    }

    ActionButton {
        big: true
        text: qsTr("Dienst overnemen")
        onClicked: {
            start.handover.begin("take")
            start.begun()
        }
    }
}
