// How the central log is doing.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property Delivery delivery

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Centraal logboek")
    }

    DeliveryWords {
        width: parent.width
        words: panel.delivery.words
        allIn: panel.delivery.allIn
        goesNowhere: panel.delivery.goesNowhere
    }

    Words {
        width: parent.width
        visible: panel.delivery.waiting > 0
        text: (panel.delivery.waiting === 1 ? qsTr("%1 wacht op verzending.") : qsTr("%1 wachten op verzending.")).arg(panel.delivery.waitingThings)
    }
}
