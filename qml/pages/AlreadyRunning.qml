// Asks whether the tap was about the incident that already runs.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: ask

    required property string words
    required property bool armed

    signal same
    signal other

    implicitHeight: column.implicitHeight + 24
    border.width: 2
    border.color: Theme.accent

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        Words {
            Layout.fillWidth: true
            text: ask.words
            font.weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        RowLayout {
            spacing: Theme.bigGap

            ActionButton {
                Layout.fillWidth: true
                big: true
                strong: true
                enabled: ask.armed
                text: qsTr("Hetzelfde incident")
                onClicked: ask.same()
            }

            ActionButton {
                Layout.fillWidth: true
                big: true
                enabled: ask.armed
                text: qsTr("Nieuw incident")
                onClicked: ask.other()
            }
        }
    }
}
