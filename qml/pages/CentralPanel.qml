// How the central log is doing.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: panel

    required property string words
    required property bool allIn
    required property int waiting

    spacing: Theme.gap

    Heading {
        width: parent.width
        text: qsTr("Centraal logboek")
    }

    DeliveryWords {
        width: parent.width
        words: panel.words
        allIn: panel.allIn
    }

    Words {
        width: parent.width
        visible: panel.waiting > 0
        text: panel.waiting === 1 ? qsTr("1 regel wacht op verzending.") : qsTr("%1 regels wachten op verzending.").arg(panel.waiting)
    }
}
